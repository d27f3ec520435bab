import Statistics
import Testing

/// Whether the rule for long runs keeps what it promises, on queues whose waits are known.
///
/// M/M/n remembers for about 1 / (n (1 − √ρ)²) handling times. 200 runs for each case, 500 times as long
/// (at 50 agents 700 times, for these also remember how long a call lasts). Where the run is found long enough,
/// the interval of the mean wait must hold the exact value in 89 to 99 % of the runs. The whole program is
/// judged likewise (`StatisticalTests/SteadyIntervalCoverageTests`).
@Suite struct QueueRunCoverageTests {
  struct Case: CustomTestStringConvertible {
    let agents: Int
    let occupancy: Double

    var memory: Double {
      let rest = 1 - occupancy.squareRoot()
      return 1 / (Double(agents) * rest * rest)
    }

    /// C / (n (1 − ρ)), by Erlang's recursion.
    var meanWait: Double {
      let load = Double(agents) * occupancy
      let blocking = (1...agents).reduce(1.0) { load * $0 / (Double($1) + load * $0) }
      let delay = blocking / (1 - occupancy * (1 - blocking))
      return delay / (Double(agents) * (1 - occupancy))
    }

    var testDescription: String { "M/M/\(agents) at \(occupancy)" }
  }

  private static let cases = [0.9, 0.95].flatMap { occupancy in
    [1, 10, 50].map { Case(agents: $0, occupancy: occupancy) }
  }

  /// Whether a run is found long enough, and whether its interval holds the exact mean wait.
  private func judge(_ law: Case, memories: Double, seed: UInt64) -> (silent: Bool, holds: Bool) {
    let run = QueueRun(
      agents: law.agents, occupancy: law.occupancy, length: memories * law.memory, slices: 2_000,
      seed: seed)
    let cut = MSER5(run.inCenter, byRank: true)
    let window = cut.dropped..<2_000
    guard let memory = CorrelationTime.ofRanks(Array(run.inCenter[window])),
      let found = NSkart(
        numerators: Array(run.waits[window]), denominators: Array(run.calls[window])),
      let reach = NSkart.reach(
        error: found.standardError, skewness: found.skewness, confidence: 0.95,
        degreesOfFreedom: found.degreesOfFreedom)
    else { return (false, false) }
    let interval = found.value - reach.below...found.value + reach.above
    return (
      Double(window.count) / memory >= CorrelationTime.wanted, interval.contains(law.meanWait)
    )
  }

  @Test("Where a run is found long enough, its interval holds the mean wait", arguments: cases)
  func coverage(_ law: Case) {
    let memories = law.agents == 50 ? 700.0 : 500
    let runs = (0..<200).map { judge(law, memories: memories, seed: 9_000 + UInt64($0)) }
    let silent = runs.filter(\.silent)
    let share = Double(silent.count { $0.holds }) / Double(max(1, silent.count))
    #expect(silent.count >= 100, "long enough: \(silent.count) of 200")
    #expect((0.89...0.99).contains(share), "\(share) of \(silent.count)")
  }

  @Test("A run far too short is always found too short")
  func short() {
    let law = Case(agents: 10, occupancy: 0.9)
    let silent = (0..<200).count { judge(law, memories: 62, seed: 9_500 + UInt64($0)).silent }
    #expect(silent == 0)
  }

  @Test("Cut by ranks, a run keeps its bursts and with them its mean")
  func bias() {
    // 500 runs of 62 memories. The means of two and more means of waits differ by a fifth: the error of
    // 500 is 1 %. By the values, MSER-5 cuts after bursts and makes the mean 6 % too low; by ranks nothing
    // is lost but the beginning.
    let law = Case(agents: 10, occupancy: 0.9)
    var (byRank, byValue) = (Tally(), Tally())
    for seed in 0..<500 {
      let run = QueueRun(
        agents: 10, occupancy: 0.9, length: 62 * law.memory, slices: 2_000,
        seed: 9_700 + UInt64(seed))
      for isByRank in [true, false] {
        let start = MSER5(run.inCenter, byRank: isByRank).dropped
        let mean = run.waits[start...].reduce(0, +) / run.calls[start...].reduce(0, +)
        if isByRank { byRank.add(mean) } else { byValue.add(mean) }
      }
    }
    #expect(abs((byRank.mean ?? 0) / law.meanWait - 1) < 0.035)
    #expect((byValue.mean ?? 0) / law.meanWait < 0.97)
  }
}
