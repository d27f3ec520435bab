import Probability
import Testing

struct RateProfileTests {
  private let edges: [Double] = [0, 600, 1800, 3600, 4500, 9000, 9001]
  private let expected: [Double] = [30, 0, 45, 200, 3, 5]

  @Test(arguments: DemandShape.allCases)
  func `each interval keeps its volume and its rate is never negative`(shape: DemandShape) throws {
    let profile = try RateProfile(edges: edges, expected: expected, shape: shape)
    for interval in expected.indices {
      let (start, end) = (edges[interval], edges[interval + 1])
      // The middle of 20,000 strips: exact for straight lines whose corners fall between strips.
      let width = (end - start) / 20_000
      let rates = (0..<20_000).map { profile.rate(at: start + (Double($0) + 0.5) * width) }
      #expect(rates.allSatisfy { $0 >= 0 })
      #expect(abs(rates.reduce(0, +) * width - expected[interval]) < 1e-9)
      #expect(abs(profile.calls(in: interval, until: end) - expected[interval]) < 1e-9)
      #expect(profile.calls(in: interval, until: start) == 0)
    }
    #expect(profile.total == 283)
  }

  @Test(arguments: DemandShape.allCases)
  func `the inverse of the cumulative rate is exact`(shape: DemandShape) throws {
    let profile = try RateProfile(edges: edges, expected: expected, shape: shape)
    for interval in expected.indices where expected[interval] > 0 {
      for step in 0...1000 {
        let calls = expected[interval] * Double(step) / 1000
        let time = profile.time(in: interval, after: calls)
        #expect(time >= edges[interval] && time < edges[interval + 1])
        let back = profile.calls(in: interval, until: time)
        #expect(abs(back - calls) < 1e-9 * expected[interval], "\(interval) \(step)")
      }
    }
  }

  @Test func `boundary and middle rates follow the rule`() throws {
    // Rates 1, 3, 0.5 per second: boundaries 1, min(2, 2, 6) = 2, min(1.75, 6, 1) = 1, 0.5;
    // middles 2·1 − 3/2 = 0.5, 2·3 − 3/2 = 4.5, 2·0.5 − 1.5/2 = 0.25.
    let profile = try RateProfile(
      edges: [0, 10, 20, 30], expected: [10, 30, 5], shape: .linear)
    let rates = [0, 5, 10, 15, 20, 25].map { profile.rate(at: $0) }
    #expect(rates == [1, 0.5, 2, 4.5, 1, 0.25])
    #expect(profile.rate(at: 7.5) == 1.25)
    #expect(profile.rate(at: -1) == 0 && profile.rate(at: 30) == 0)
  }

  @Test func `a time belongs to the interval that starts at it`() throws {
    let profile = try RateProfile(edges: edges, expected: expected)
    #expect(profile.interval(at: 600) == 1)
    #expect(profile.interval(at: 599.9) == 0)
    #expect(profile.interval(at: 9000.5) == 5)
    #expect(profile.interval(at: 9001) == nil)
    #expect(profile.rate(at: 100) == 0.05)
  }

  @Test func `faulty demand is refused`() throws {
    #expect(throws: ArrivalError.edgesDoNotMatch(edges: 2, intervals: 2)) {
      try RateProfile(edges: [0, 1], expected: [1, 2])
    }
    #expect(throws: ArrivalError.edgesNotAscending(interval: 1)) {
      try RateProfile(edges: [0, 1, 1], expected: [1, 2])
    }
    #expect(throws: ArrivalError.self) { try RateProfile(edges: [0, 1], expected: [-1]) }
    #expect(throws: ArrivalError.self) { try RateProfile(edges: [0, 1], expected: [1e9]) }
    let profile = try RateProfile(edges: [0, 1, 2], expected: [3, 2.5])
    #expect(throws: ArrivalError.countNotWhole(interval: 1, 2.5)) {
      try ArrivalPattern.fixedCounts.validate(for: profile)
    }
    #expect(throws: ArrivalError.factorOutOfRange(cv: -1, allowed: .between(0, 10))) {
      try ArrivalPattern.gammaFactor(cv: -1).validate(for: profile)
    }
  }
}
