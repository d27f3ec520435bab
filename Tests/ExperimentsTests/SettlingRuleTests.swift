import Experiments
import Foundation
import Testing

/// What the means of warm-up and window tell of how a center fills up.
@Suite struct SettlingRuleTests {
  /// Two replications of a center that fills up as N (1 − e^(−t/θ)), so much to either side of it.
  private func settling(
    time: Double, warmUp: Double, window: Double, spread: Double
  ) -> Settling? {
    func mean(_ from: Double, _ to: Double) -> Double {
      20 * (1 - time * (exp(-from / time) - exp(-to / time)) / (to - from))
    }
    let (early, late) = (mean(0, warmUp), mean(warmUp, warmUp + window))
    return Settling(
      warmUp: warmUp, window: window, before: [early, early],
      within: [late - spread, late + spread], confidence: 0.95)
  }

  @Test(arguments: [(1_800.0, 3_600.0), (7_200, 60), (7_200, 360_000)])
  func `the time of an exponential rise is found`(warmUp: Double, window: Double) throws {
    let found = try #require(settling(time: 3_600, warmUp: warmUp, window: window, spread: 0.1))
    // What is lacking late falls a third as fast: to 1 % after 3 · 3,600 · ln 100 s.
    let wanted = try #require(found.warmUpWanted)
    #expect(abs(wanted / (10_800 * log(100)) - 1) < 0.001)
    let (start, end) = (exp(-warmUp / 10_800), exp(-(warmUp + window) / 10_800))
    #expect(abs(try #require(found.lacking) - 10_800 / window * (start - end)) < 0.001)
  }

  @Test func `a warm-up is too short where more is lacking than half of the half-width`() throws {
    // e^(−7,200 / 10,800) = 0.51 of the window's 17.3 calls are lacking; two observations have a half-width
    // of 12.7 spreads.
    for (spread, isTooShort) in [(1.35, true), (1.45, false)] {
      let found = try #require(settling(time: 3_600, warmUp: 7_200, window: 60, spread: spread))
      #expect(found.isTooShort == isTooShort)
    }
  }

  @Test func `a center that fills up for ever has no warm-up that would do`() throws {
    let found = try #require(
      Settling(warmUp: 100, window: 100, before: [5, 5], within: [15, 15.1], confidence: 0.95))
    #expect(found.warmUpWanted == nil)
    #expect(found.isTooShort)
    #expect(found.lacking == nil)
  }

  @Test func `where nothing varies, a warm-up that leaves nearly nothing lacking is long enough`()
    throws
  {
    // An hour of filling in ten: 95 % in the warm-up, all in the window.
    let found = try #require(
      Settling(
        warmUp: 36_000, window: 18_000, before: [2.85, 2.85], within: [3, 3], confidence: 0.95))
    #expect(!found.isTooShort)
  }

  @Test func `a center with as many calls in the warm-up as in the window lacks nothing`() throws {
    let found = try #require(
      Settling(warmUp: 100, window: 100, before: [15, 15], within: [14, 16], confidence: 0.95))
    #expect(try #require(found.lacking) < 1e-6)
    #expect(!found.isTooShort)
  }
}
