import ContactCenterModel
import Experiments
import Testing

/// Simultaneous 95 % intervals of paired differences hold the truth often enough.
@Suite struct ComparisonCoverageTests {
  private static let experiments = 600

  /// A uniform number by splitmix64; Steele, Lea and Flood (2014).
  private struct Source {
    var state: UInt64 = 20_260

    mutating func uniform() -> Double {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return (Double((mixed ^ (mixed >> 31)) >> 11) + 0.5) * 0x1p-53
    }
  }

  /// Twenty days of two scenarios: busy days do worse in both, and each has some chance of its own.
  /// The service level is 0.8 and 0.82 of the calls in expectation, abandonment 0.1 and 0.08,
  /// whatever the number of calls, which has mean 100.
  private func runs(_ source: inout Source) -> [InventedRun] {
    var runs = [InventedRun(within: []), InventedRun(within: [])]
    for _ in 0..<20 {
      let offered = 80 + 40 * source.uniform()
      let shared = 0.2 * (source.uniform() - 0.5)
      for (index, levels) in [(0.80, 0.10), (0.82, 0.08)].enumerated() {
        let own = 0.06 * (source.uniform() - 0.5)
        let day = InventedRun.Day(
          offered: offered, within: offered * (levels.0 + shared + own),
          abandoned: offered * (levels.1 - 0.3 * shared - own))
        runs[index].days.append(day)
      }
    }
    return runs
  }

  @Test func `each interval covers as often as its confidence says, and all together, too`() {
    var source = Source()
    var together = 0
    var each = 0
    for _ in 0..<Self.experiments {
      let outcome = InventedPair.outcome(
        runs(&source), measures: ["serviceLevel.offered", "abandonment"])
      let covered = zip(outcome.differences[0], [0.02, -0.02]).map { difference, truth in
        difference.interval?.contains(truth) ?? false
      }
      each += covered.count { $0 }
      together += covered.allSatisfy { $0 } ? 1 : 0
    }
    let count = Double(Self.experiments)
    // Bonferroni gives each 97.5 %; together they hold with 95 % at least.
    let single = Double(each) / (2 * count)
    let error = (0.975 * 0.025 / count).squareRoot()
    #expect(abs(single - 0.975) < 4.5 * error, "each \(single)")
    let whole = Double(together) / count
    #expect(whole > 0.95 - 4.5 * (0.95 * 0.05 / count).squareRoot(), "together \(whole)")
  }
}
