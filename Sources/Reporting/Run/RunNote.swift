import ContactCenterModel
public import Experiments
import Statistics

/// Something that a planner should know beside the figures.
public enum RunNote: Sendable {
  case interrupted(done: Int, planned: Int)
  case oneReplication
  case precisionReached(replications: Int, looks: Int)
  case precisionMissed(replications: Int)
  /// Each batch is an observation, of which counts and sums are told.
  case batchMeans(Batching)
  /// MSER-5 found no end of the warm-up before the edge of its search.
  case warmUpUnsettled
  /// Neighbouring batches are too alike to count as independent.
  case batchesCorrelated(Batching)
  /// The run is too short against the memory of the center.
  case runTooShort(Batching)
  /// Independent replications still fill up in their window.
  case warmUpTooShort(Settling)
  /// Nothing is left out of a center that starts empty.
  case noWarmUp
  /// A measure hangs together for so long, or comes in so few bursts, that the run is too short for it; about
  /// how many seconds long it should be.
  case measureTooShort(ReportedEstimate, length: Double)
  /// Agent-hours in a day as planned and in whole agents.
  case rounding(planned: Double, whole: Double)
  /// Calls in a replication that wait still when it ends.
  case stillWaiting(Double)
  /// Repeats without delay in a replication that were not made, after as many attempts at once as are made.
  case repeatsCut(Double)
  /// Replications, or batches, in which a measure had nothing to measure.
  case leftOut(ReportedEstimate, of: Int, areBatches: Bool)
  case undecided(ReportedTarget)
  /// How the goals of types stand that no target judges.
  case goals([ReportedGoal])
  /// No chosen measure exists for the rows of a breakdown.
  case nothingApplies(Breakdown)

  /// A stable identifier for scripts.
  public var id: String {
    switch self {
    case .interrupted: "interrupted"
    case .oneReplication: "one-replication"
    case .precisionReached: "precision-reached"
    case .precisionMissed: "precision-missed"
    case .batchMeans: "batch-means"
    case .warmUpUnsettled: "warm-up-unsettled"
    case .batchesCorrelated: "batches-correlated"
    case .runTooShort: "run-too-short"
    case .warmUpTooShort: "warm-up-too-short"
    case .noWarmUp: "no-warm-up"
    case .measureTooShort: "run-too-short-for-measure"
    case .rounding: "rounded-staff"
    case .stillWaiting: "still-waiting"
    case .repeatsCut: "repeats-cut"
    case .leftOut: "left-out"
    case .undecided: "undecided"
    case .goals: "goals-without-target"
    case .nothingApplies: "nothing-applies"
    }
  }

  /// The notes that an outcome calls for.
  static func notes(
    on outcome: RunOutcome, measures: [ReportedEstimate], tables: [BreakdownTable],
    targets: [ReportedTarget], goals: [ReportedGoal]
  ) -> [RunNote] {
    aboutRun(outcome) + aboutSteadiness(outcome) + aboutMeasures(outcome, measures, targets)
      + aboutScenario(outcome)
      + measures.compactMap { measure in
        (measure.figure.estimate?.leftOut ?? 0) > 0
          ? .leftOut(
            measure, of: outcome.records.count, areBatches: outcome.batching != nil) : nil
      }
      + targets.filter { $0.verdict == .undecided }.map(RunNote.undecided)
      + (goals.isEmpty ? [] : [.goals(goals)])
      + tables.filter(\.measures.isEmpty).map { .nothingApplies($0.breakdown) }
  }

  private static func aboutRun(_ outcome: RunOutcome) -> [RunNote] {
    let count = outcome.replications
    var notes: [RunNote] = []
    if outcome.wasInterrupted {
      let looks = outcome.plan.looks
      let planned = looks[min(max(outcome.looks, 1), looks.count) - 1]
      notes.append(.interrupted(done: count, planned: planned))
    }
    if outcome.records.count == 1 { notes.append(.oneReplication) }
    guard !outcome.plan.precision.isEmpty else { return notes }
    let reached = RunNote.precisionReached(replications: count, looks: outcome.looks)
    return notes + [outcome.isPrecise ? reached : .precisionMissed(replications: count)]
  }

  /// What is to be told of how steady a run was and whether its queue was served to the end.
  static func aboutCourse(_ outcome: RunOutcome) -> [RunNote] {
    aboutSteadiness(outcome) + aboutQueue(outcome) + aboutRepeats(outcome)
  }

  private static func aboutSteadiness(_ outcome: RunOutcome) -> [RunNote] {
    let length = aboutLength(outcome.batching, outcome.settling)
    guard let batching = outcome.batching else {
      return length + (outcome.startsEmpty ? [.noWarmUp] : [])
    }
    return [.batchMeans(batching)] + (batching.isSettled ? [] : [.warmUpUnsettled]) + length
      + (batching.isCorrelated ? [.batchesCorrelated(batching)] : [])
  }

  /// What is to be told of a run that is too short for its intervals, or of a warm-up that is.
  public static func aboutLength(_ batching: Batching?, _ settling: Settling?) -> [RunNote] {
    if let batching, batching.isTooShort { return [.runTooShort(batching)] }
    if let settling, settling.isTooShort { return [.warmUpTooShort(settling)] }
    return []
  }

  /// What is to be told of single measures where the run as a whole is long enough.
  private static func aboutMeasures(
    _ outcome: RunOutcome, _ measures: [ReportedEstimate], _ targets: [ReportedTarget]
  ) -> [RunNote] {
    guard outcome.batching?.isTooShort == false else { return [] }
    let ofTargets = targets.map { ReportedEstimate($0.figure, in: outcome.scenario) }
    var told: Set<MeasureAddress> = []
    return (measures + ofTargets).filter { told.insert($0.figure.address).inserted }.compactMap {
      measure in
      outcome.lengthWanted(for: measure.figure.address).map {
        .measureTooShort(measure, length: $0)
      }
    }
  }

  private static func aboutScenario(_ outcome: RunOutcome) -> [RunNote] {
    let staff = PlannedStaff(of: outcome.scenario)
    let rounding: [RunNote] =
      staff.differs ? [.rounding(planned: staff.planned, whole: staff.whole)] : []
    return rounding + aboutQueue(outcome) + aboutRepeats(outcome)
  }

  private static func aboutRepeats(_ outcome: RunOutcome) -> [RunNote] {
    let cut = outcome.records.reduce(0) { $0 + $1.repeatsCut }
    return cut > 0 ? [.repeatsCut(cut / Double(max(1, outcome.replications)))] : []
  }

  private static func aboutQueue(_ outcome: RunOutcome) -> [RunNote] {
    guard let waiting = Measure.named("calls.stillWaiting").map({ MeasureAddress($0) }),
      let value = outcome.estimate(waiting).estimate?.value, value > 0
    else { return [] }
    return [.stillWaiting(value * Double(outcome.batching?.batches ?? 1))]
  }
}
