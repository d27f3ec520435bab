import ContactCenterModel
import Experiments
import Probability
import Statistics

/// A run whose counts a test invents, so that every interval can be worked out by hand.
struct InventedRun {
  /// Invented counts: of each replication, offered and answered within τ, and abandoned.
  var days: [Day]
  var targets: [Target] = []
  var confidence = 0.95

  struct Day {
    var offered: Double
    var within: Double
    var abandoned = 0.0
  }

  /// Days of the same number of offered calls, by the number answered within τ.
  init(offered: Double = 100, within: [Double]) {
    days = within.map { Day(offered: offered, within: $0) }
  }

  /// A day of two intervals, one call type with the goal "80 % in 20 s".
  static func scenario(targets: [Target] = []) -> Scenario {
    Scenario(
      name: "invented",
      horizon: .day(PlanningDay(open: 0, close: 1_800, interval: 900)),
      callTypes: [
        CallType(
          name: "a", handling: Handling(talk: ByInterval(.exponential(mean: 100))),
          patience: ByInterval(.exponential(mean: 300)))
      ],
      demands: [
        Demand(
          source: .callType(CallTypeID(0)),
          arrivals: .random(
            profile: try! RateProfile(edges: [0, 900, 1_800], expected: [30, 30]),
            pattern: .poisson))
      ],
      groups: [
        AgentGroup(
          name: "team", skills: [Skill(type: CallTypeID(0))], staffing: StaffingPlan(constant: 5))
      ],
      targets: targets)
  }

  var outcome: RunOutcome {
    let scenario = Self.scenario(targets: targets)
    let records = days.enumerated().map { number, day in
      var record = ReplicationRecord(replication: number, layout: RecordLayout(scenario))
      record.durations = [0, 900, 900, 0]
      record.set(.arrived, row: 1, day.offered)
      record.set(.offered, row: 1, day.offered)
      record.set(.answeredWithin, row: 1, day.within)
      record.set(.answered, row: 1, day.offered - day.abandoned)
      record.set(.abandoned, row: 1, day.abandoned)
      return record
    }
    return RunOutcome(
      scenario: scenario, plan: RunPlan(replications: days.count, confidence: confidence),
      records: records)
  }
}

extension ReplicationRecord {
  /// Sets a count of the first call type.
  mutating func set(_ count: TypeCount, row: Int, _ value: Double) {
    typeCounts[row * TypeCount.allCases.count + count.rawValue] = value
  }
}

extension MeasureAddress {
  /// The figure of a measure in total.
  static func of(_ id: String) -> MeasureAddress { MeasureAddress(Measure.named(id)!) }
}
