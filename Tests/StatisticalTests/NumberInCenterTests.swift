import ContactCenterModel
import Probability
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How many calls a center of changing rates and staff holds at a moment.
///
/// Where patience is as handling, exponential with rate μ, every call leaves at rate μ, waiting or
/// not: whatever staff and routing do, N(t) is Poisson with m′ = λ(t) − μ m (M_t/M/∞), started at 0.
@Suite struct NumberInCenterTests {
  private static let interval = 600.0
  private static let mean = 200.0
  /// Expected calls of both types together, by interval.
  private static let expected = [24.0, 60, 36, 12, 48]
  private static let days = 20_000

  @Test func `the number in the center is Poisson through all changes`() throws {
    // Would catch calls that a change of staff drops, cuts short or serves twice, and patience drawn
    // anew by a caller who is passed over. χ² of 10⁻⁵ a moment, by its quantile for so many cells.
    let moments = [550.0, 1_150, 1_850, 2_390, 2_950]
    let counts = try numbersInCenter(at: moments)
    for (moment, numbers) in zip(moments, counts) {
      let (statistic, cells) = chiSquare(numbers, mean: Self.mean(at: moment))
      #expect(cells >= 8, "the test has power at \(moment)")
      #expect(
        statistic < Self.critical(cells - 1), "at \(moment): χ² \(statistic) of \(cells) cells")
    }
  }

  /// N at each moment, day by day.
  private func numbersInCenter(at moments: [Double]) throws -> [[Int]] {
    let simulator = Simulator(try scenario())
    var counts = moments.map { _ in [Int](repeating: 0, count: Self.days) }
    for day in 0..<Self.days {
      _ = simulator.run(replication: day, seed: 1) { call in
        let end = call.talkEnd ?? call.left ?? call.arrival
        for (index, moment) in moments.enumerated()
        where call.arrival <= moment && moment < end { counts[index][day] += 1 }
      }
    }
    return counts
  }

  private func scenario() throws -> Scenario {
    let day = PlanningDay(open: 0, close: 3_000, interval: Self.interval)
    let profile = try RateProfile(edges: day.edges, expected: Self.expected.map { $0 / 2 })
    var types = ["sales", "service"].map {
      SteadySkillCenter.type($0, talk: .exponential(mean: Self.mean), patience: Self.mean)
    }
    types[1].priority = 2
    let staff = [[3, 7, 2, 5, 4], [2, 6, 8, 0, 3]]
    return Scenario(
      name: "changes", horizon: .day(day), callTypes: types,
      demands: types.indices.map {
        Demand(
          source: .callType(CallTypeID($0)), arrivals: .random(profile: profile, pattern: .poisson))
      },
      groups: [
        AgentGroup(
          name: "all", skills: [Skill(type: CallTypeID(0)), Skill(type: CallTypeID(1))],
          staffing: StaffingPlan(agents: staff[0], edges: day.edges)),
        AgentGroup(
          name: "service", skills: [Skill(type: CallTypeID(1))],
          staffing: StaffingPlan(agents: staff[1], edges: day.edges)),
      ])
  }

  /// m(t): within an interval of load a it goes as a + (m − a) e^(−μ t).
  private static func mean(at moment: Double) -> Double {
    var (load, start) = (0.0, 0.0)
    for calls in expected where start < moment {
      let offered = calls / interval * mean
      load = offered + (load - offered) * exp(-(min(moment, start + interval) - start) / mean)
      start += interval
    }
    return load
  }

  /// Pearson's statistic over cells of at least 20 expected days each.
  private func chiSquare(_ numbers: [Int], mean: Double) -> (statistic: Double, cells: Int) {
    var (statistic, cells) = (0.0, 0)
    var (observed, probability, pooled) = (0, exp(-mean), 0.0)
    let days = Double(numbers.count)
    var left = 1.0
    for number in 0..<200 {
      observed += numbers.count { $0 == number }
      pooled += probability
      probability *= mean / Double(number + 1)
      guard pooled * days >= 20, (left - pooled) * days >= 20 else { continue }
      statistic += pow(Double(observed) - pooled * days, 2) / (pooled * days)
      left -= pooled
      (observed, pooled, cells) = (0, 0, cells + 1)
    }
    return (statistic + pow(Double(observed) - left * days, 2) / (left * days), cells + 1)
  }

  /// The χ² value exceeded with probability 10⁻⁵, by Wilson and Hilferty's cube root (z = 4.26489).
  private static func critical(_ degrees: Int) -> Double {
    let share = 2 / (9 * Double(degrees))
    return Double(degrees) * pow(1 - share + 4.26489 * share.squareRoot(), 3)
  }
}
