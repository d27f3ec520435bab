public import ContactCenterModel
import Statistics

/// Judges a run against a baseline, look by look; what is decided stays as it was decided.
public struct CheckJudgement: Sendable {
  private let baseline: Baseline
  private let looks: [Int]
  private let levels: DriftLevels
  private var reproduction: Reproduction?
  private var targets: [TargetVerdict] = []
  private var drifts: [Drift] = []
  private var replications = 0
  private var batching: Batching?
  private var settling: Settling?

  public init(against baseline: Baseline, plan: CheckPlan) {
    self.baseline = baseline
    looks = plan.looks(against: baseline)
    levels = DriftLevels(
      alpha: 1 - baseline.confidence, looks: looks.count, family: plan.family)
  }

  /// The replications at which to judge next; `nil` when all is decided or no look is left.
  public var nextLook: Int? {
    isDecided ? nil : looks.first { $0 > replications }
  }

  /// Whether more replications decide nothing: all is decided, or they are too short to give intervals.
  private var isDecided: Bool {
    guard reproduction != nil else { return false }
    return batching?.isHopeless == true
      || targets.allSatisfy { $0.verdict != .undecided } && drifts.allSatisfy { !$0.isOpen }
  }

  /// The confidence of each interval on a target, which α is shared among looks for.
  public var confidencePerLook: Double {
    Bonferroni.confidence(ofEachOf: looks.count, together: baseline.confidence)
  }

  /// Judges what is not yet decided by all the replications so far, at least those of the baseline.
  ///
  /// - Parameter outcome: its plan has the confidence `confidencePerLook`.
  public mutating func judge(_ outcome: RunOutcome) {
    precondition(
      outcome.replications >= baseline.replications, "the baseline's replications are run")
    replications = outcome.replications
    batching = outcome.batching
    settling = outcome.settling
    let reproduction = reproduction ?? baseline.reproduction(by: outcome)
    self.reproduction = reproduction
    judgeTargets(outcome.verdicts())
    judgeDrifts(outcome)
  }

  private mutating func judgeTargets(_ verdicts: [TargetVerdict]) {
    targets = verdicts.enumerated().map { index, verdict in
      targets.indices.contains(index) && targets[index].verdict != .undecided
        ? targets[index] : verdict
    }
  }

  private mutating func judgeDrifts(_ outcome: RunOutcome) {
    let isPaired = baseline.hasWindow(of: outcome)
    drifts = baseline.measures.enumerated().map { index, measure in
      if drifts.indices.contains(index), !drifts[index].isOpen { return drifts[index] }
      let sample = outcome.sample(measure.address) ?? .mean(outcome.records.map { _ in nil })
      if isPaired, isUnchanged(measure, sample) { return Drift(unchanged: measure) }
      return Drift(of: measure, now: sample, in: outcome, isPaired: isPaired, levels: levels)
    }
  }

  /// Whether a measure cannot have changed.
  ///
  /// Digests know nothing of wages, prices and goals, so each replication must have given the same of the
  /// measure as well. Where digests differ, that is enough unless nothing happened that could differ.
  private func isUnchanged(_ measure: BaselineMeasure, _ sample: MeasureSample) -> Bool {
    guard measure.sample.isSame(as: sample) else { return false }
    if reproduction == .identical { return true }
    return measure.sample.replications > 1 && !measure.address.measure.isOfTrials
      && sample.tellsOfEvents
  }

  /// What has been found; `nil` before the first look.
  public var outcome: CheckOutcome? {
    reproduction.map {
      CheckOutcome(
        reproduction: $0, targets: targets, drifts: drifts, replications: replications,
        confidence: baseline.confidence, looks: looks.count, batching: batching,
        settling: settling)
    }
  }
}

extension Drift {
  /// Whether more replications may decide it.
  fileprivate var isOpen: Bool { verdict == .undecided(.tooFewReplications) || isEmpty }

  private var isEmpty: Bool { verdict == .undecided(.nothingToMeasure) }
}

extension Baseline {
  /// How its observations came out again; records beyond them are not looked at.
  func reproduction(by outcome: RunOutcome) -> Reproduction {
    let records = outcome.records
    let different = digests.indices.filter {
      $0 >= records.count || records[$0].digest(in: outcome.scenario) != digests[$0]
    }
    guard let first = different.first else { return .identical }
    return .different(count: different.count, first: first)
  }
}

extension Run {
  /// Runs a baseline's replications again, and more of them at fixed looks until every target and
  /// every drift is decided or the plan's most are run.
  ///
  /// - Returns: `nil` when cancelled before all was judged.
  public static func check(
    _ scenario: Scenario, against baseline: Baseline, plan: CheckPlan,
    progress: @escaping @Sendable (_ done: Int, _ planned: Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) async -> CheckOutcome? {
    var judgement = CheckJudgement(against: baseline, plan: plan)
    let runPlan = RunPlan(
      seed: baseline.seed, threads: plan.threads, confidence: judgement.confidencePerLook)
    var runs = ObservedRuns(scenario, plan: runPlan)
    let simulator = Simulator(scenario)
    while let look = judgement.nextLook {
      let crew = ReplicationCrew(
        simulator, plan: runPlan, progress: { done, _ in progress(done, look) },
        isCancelled: isCancelled)
      await runs.run(until: look, by: crew)
      if runs.replications < look { return nil }
      judgement.judge(runs.outcome(looks: 1, wasInterrupted: false))
    }
    return judgement.outcome
  }
}
