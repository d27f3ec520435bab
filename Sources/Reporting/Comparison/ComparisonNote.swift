import ContactCenterModel
public import Experiments
import ScenarioFormat
import Statistics

/// Something that a planner should know beside the differences. Scenarios go by their indices.
public enum ComparisonNote: Sendable {
  case interrupted(done: Int, planned: Int)
  case oneReplication
  case decided(replications: Int, looks: Int)
  case notDecided(replications: Int, verdicts: Int)
  /// Measures without a verdict, with about how many more replications would decide.
  case undecided(Int, [ReportedDifference])
  /// What happened in neither scenario.
  case nothingKnown(Int, [ReportedDifference])
  case incomparable(Int, [NamedAddress], Incomparable.Reason)
  /// The demand itself differs: fresh calls a replication.
  case demand(Int, first: Double, second: Double)
  /// The same demand leads to more or fewer calls, for customers call again more or less often.
  case arrivals(Int, first: Double, second: Double)
  /// Shares of the offered calls that left for a callback or an SMS.
  case deflection(Int, first: Double, second: Double)
  /// Call types whose acceptable waits differ.
  case goals(Int, types: [String])
  case weekdays(Int)
  /// Batches of long runs cover other times, so that they cannot be paired.
  case unpaired(Int)
  /// What a run of the scenario alone would tell.
  case ofRun(Int, RunNote)

  /// A stable identifier for scripts.
  public var id: String {
    switch self {
    case .interrupted: "interrupted"
    case .oneReplication: "one-replication"
    case .decided: "decided"
    case .notDecided: "not-decided"
    case .undecided: "undecided"
    case .nothingKnown: "nothing-known"
    case .incomparable: "incomparable"
    case .demand: "demand-differs"
    case .arrivals: "arrivals-differ"
    case .deflection: "deflection-differs"
    case .goals: "goals-differ"
    case .weekdays: "weekdays-differ"
    case .unpaired: "batches-differ"
    case .ofRun(_, let note): note.id
    }
  }

  /// The scenario that it is about; `nil` where it is about all.
  public var scenario: Int? {
    switch self {
    case .interrupted, .oneReplication, .decided, .notDecided: nil
    case .undecided(let index, _), .nothingKnown(let index, _), .incomparable(let index, _, _),
      .demand(let index, _, _), .arrivals(let index, _, _), .deflection(let index, _, _),
      .goals(let index, _), .weekdays(let index), .unpaired(let index), .ofRun(let index, _):
      index
    }
  }
}

extension ComparisonNote {
  /// The notes that an outcome calls for.
  static func notes(
    on outcome: ComparisonOutcome, differences: [[ReportedDifference]]
  ) -> [ComparisonNote] {
    aboutRun(outcome)
      + outcome.runs.enumerated().flatMap { index, run in
        RunNote.aboutCourse(run).map { .ofRun(index, $0) }
      }
      + outcome.runs.indices.dropFirst().flatMap { index in
        aboutScenario(index, outcome) + aboutDifferences(index, differences[index - 1])
          + aboutGaps(index, outcome.incomparable[index - 1])
      }
  }

  private static func aboutRun(_ outcome: ComparisonOutcome) -> [ComparisonNote] {
    let done = outcome.runs.map(\.replications).min() ?? 0
    let observations = outcome.runs.map(\.records.count).min() ?? 0
    var notes: [ComparisonNote] = []
    if outcome.wasInterrupted {
      notes.append(.interrupted(done: done, planned: outcome.plan.looks[outcome.looks - 1]))
    }
    if observations == 1 { notes.append(.oneReplication) }
    guard !outcome.plan.toDecide.isEmpty else { return notes }
    let open = outcome.undecided.reduce(0) { $0 + $1.count }
    let isOpen = ComparisonNote.notDecided(replications: done, verdicts: open)
    return notes
      + [outcome.isDecided ? .decided(replications: done, looks: outcome.looks) : isOpen]
  }

  private static func aboutScenario(
    _ index: Int, _ outcome: ComparisonOutcome
  ) -> [ComparisonNote] {
    let (first, second) = (outcome.runs[0].scenario, outcome.runs[index].scenario)
    let findings = outcome.findings(on: index)
    var notes: [ComparisonNote] = []
    if let (first, second) = findings.demand {
      notes.append(.demand(index, first: first, second: second))
    } else if let (first, second) = findings.arrivals {
      notes.append(.arrivals(index, first: first, second: second))
    }
    if let (first, second) = findings.deflection {
      notes.append(.deflection(index, first: first, second: second))
    }
    let types = first.callTypes.filter { type in
      let other = second.callTypes.first { $0.name == type.name }
      return other.map { $0.serviceLevel.within != type.serviceLevel.within } ?? false
    }
    if !types.isEmpty { notes.append(.goals(index, types: types.map(\.name))) }
    let weekdays = [first, second].map(\.horizon.days?.firstWeekday)
    if weekdays[0] != weekdays[1] { notes.append(.weekdays(index)) }
    if !outcome.isPaired(index) { notes.append(.unpaired(index)) }
    return notes
  }

  private static func aboutDifferences(
    _ index: Int, _ differences: [ReportedDifference]
  ) -> [ComparisonNote] {
    let undecided = differences.filter { $0.difference.verdict == .undecided }
    let known = undecided.filter { $0.difference.interval != nil }
    let unknown = undecided.filter {
      $0.difference.interval == nil && $0.difference.observations > 1
    }
    return (known.isEmpty ? [] : [.undecided(index, known)])
      + (unknown.isEmpty ? [] : [.nothingKnown(index, unknown)])
  }

  private static func aboutGaps(_ index: Int, _ gaps: [Incomparable]) -> [ComparisonNote] {
    var reasons: [Incomparable.Reason] = []
    for gap in gaps where !reasons.contains(gap.reason) { reasons.append(gap.reason) }
    return reasons.map { reason in
      .incomparable(index, gaps.filter { $0.reason == reason }.map(\.address), reason)
    }
  }
}
