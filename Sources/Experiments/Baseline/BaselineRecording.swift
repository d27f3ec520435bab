public import ContactCenterModel
import Statistics

/// A run that became a baseline.
public struct BaselineRecording: Sendable {
  public let outcome: RunOutcome
  public let baseline: Baseline
  /// Measures that no replication could measure, and that the baseline does not have.
  public let leftOut: [MeasureAddress]

  /// Judges which measures a run can be held to.
  public init(_ outcome: RunOutcome, of addresses: [MeasureAddress], margins: Margins) {
    self.outcome = outcome
    var measures: [BaselineMeasure] = []
    var leftOut: [MeasureAddress] = []
    for address in addresses {
      guard let sample = outcome.sample(address).flatMap({ KeptSample($0) }),
        let value = sample.linearized?.value
      else {
        leftOut.append(address)
        continue
      }
      let margin = margins.width(of: address, around: value)
      measures.append(BaselineMeasure(address: address, margin: margin, sample: sample))
    }
    self.leftOut = leftOut
    baseline = Baseline(
      seed: outcome.plan.seed, confidence: outcome.plan.confidence,
      replications: outcome.replications,
      digests: outcome.records.map { $0.digest(in: outcome.scenario) },
      window: outcome.batching.map { BatchWindow($0) }, measures: measures)
  }

  /// A baseline whose own error is above a quarter of the margin can hardly be judged against.
  private static let largestErrorToMargin = 0.25
  /// Nor can one of rare events whose interval reaches further than half the margin, two such errors.
  private static let largestReachToMargin = 0.5

  /// Whether every measure is exact.
  public var isExact: Bool { baseline.measures.allSatisfy(isExact) }

  /// Whether a measure's standard error is at most δ/4.
  ///
  /// Replications that are all alike say nothing of events that are rare: of these the interval, which
  /// is that of single cases, must reach no further than δ/2 as well. Runs so short that they give no
  /// interval make nothing exact.
  public func isExact(_ measure: BaselineMeasure) -> Bool {
    guard !outcome.isHopeless, let error = measure.sample.linearized?.standardError,
      error <= measure.margin * Self.largestErrorToMargin
    else { return false }
    let found = outcome.with(confidence: baseline.confidence).estimate(measure.address)
    guard error == 0 || outcome.isRare(found) else { return true }
    guard let reach = found.estimate?.reach else { return false }
    return reach <= measure.margin * Self.largestReachToMargin
  }
}

extension Run {
  /// Runs a scenario until a baseline can be made of it: replications are added at fixed looks until
  /// every measure is exact, or the plan's most are run.
  public static func baseline(
    of scenario: Scenario, plan: RunPlan, measures: [MeasureAddress], margins: Margins,
    progress: @escaping @Sendable (_ done: Int, _ planned: Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) async -> BaselineRecording {
    var runs = ObservedRuns(scenario, plan: plan)
    let simulator = Simulator(scenario)
    let looks = RunPlan.looks(from: plan.replications, to: plan.mostReplications)
    while true {
      let count = looks.first { $0 > runs.replications } ?? runs.replications
      let crew = ReplicationCrew(
        simulator, plan: plan, progress: { done, _ in progress(done, count) },
        isCancelled: isCancelled)
      await runs.run(until: count, by: crew)
      let outcome = runs.outcome(looks: 1, wasInterrupted: runs.replications < count)
      let recording = BaselineRecording(outcome, of: measures, margins: margins)
      let isLast =
        outcome.wasInterrupted || outcome.isHopeless || runs.replications == looks.last
      if isLast || recording.isExact { return recording }
    }
  }
}
