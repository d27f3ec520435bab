import ContactCenterModel
import Experiments
import Statistics

/// Something that a planner should know beside the figures.
public enum RunNote: Sendable {
  case interrupted(done: Int, planned: Int)
  case oneReplication
  case precisionReached(replications: Int, looks: Int)
  case precisionMissed(replications: Int)
  /// Agent-hours in a day as planned and in whole agents.
  case rounding(planned: Double, whole: Double)
  /// Calls in a replication that wait still when it ends.
  case stillWaiting(Double)
  /// Replications in which a measure had nothing to measure.
  case leftOut(ReportedEstimate, replications: Int)
  case undecided(ReportedTarget)
  /// No chosen measure exists for the rows of a breakdown.
  case nothingApplies(Breakdown)

  /// A stable identifier for scripts.
  public var id: String {
    switch self {
    case .interrupted: "interrupted"
    case .oneReplication: "one-replication"
    case .precisionReached: "precision-reached"
    case .precisionMissed: "precision-missed"
    case .rounding: "rounded-staff"
    case .stillWaiting: "still-waiting"
    case .leftOut: "left-out"
    case .undecided: "undecided"
    case .nothingApplies: "nothing-applies"
    }
  }

  /// The notes that an outcome calls for.
  static func notes(
    on outcome: RunOutcome, measures: [ReportedEstimate], tables: [BreakdownTable],
    targets: [ReportedTarget]
  ) -> [RunNote] {
    aboutRun(outcome) + aboutScenario(outcome)
      + measures.compactMap { measure in
        (measure.figure.estimate?.leftOut ?? 0) > 0
          ? .leftOut(measure, replications: outcome.records.count) : nil
      }
      + targets.filter { $0.verdict == .undecided }.map(RunNote.undecided)
      + tables.filter(\.measures.isEmpty).map { .nothingApplies($0.breakdown) }
  }

  private static func aboutRun(_ outcome: RunOutcome) -> [RunNote] {
    let count = outcome.records.count
    var notes: [RunNote] = []
    if outcome.wasInterrupted {
      let looks = outcome.plan.looks
      let planned = looks[min(max(outcome.looks, 1), looks.count) - 1]
      notes.append(.interrupted(done: count, planned: planned))
    }
    if count == 1 { notes.append(.oneReplication) }
    guard !outcome.plan.precision.isEmpty else { return notes }
    let reached = RunNote.precisionReached(replications: count, looks: outcome.looks)
    return notes + [outcome.isPrecise ? reached : .precisionMissed(replications: count)]
  }

  private static func aboutScenario(_ outcome: RunOutcome) -> [RunNote] {
    var notes: [RunNote] = []
    let staff = PlannedStaff(of: outcome.scenario)
    if staff.differs { notes.append(.rounding(planned: staff.planned, whole: staff.whole)) }
    if let waiting = Measure.named("calls.stillWaiting").map({ MeasureAddress($0) }),
      let value = outcome.estimate(waiting).estimate?.value, value > 0
    {
      notes.append(.stillWaiting(value))
    }
    return notes
  }
}
