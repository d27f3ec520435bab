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

  private var isDecided: Bool {
    reproduction != nil && targets.allSatisfy { $0.verdict != .undecided }
      && drifts.allSatisfy { !$0.isOpen }
  }

  /// Judges what is not yet decided by all the replications so far, at least those of the baseline.
  public mutating func judge(_ records: [ReplicationRecord], of scenario: Scenario) {
    precondition(records.count >= baseline.replications, "the baseline's replications are run")
    replications = records.count
    let confidence = Bonferroni.confidence(ofEachOf: looks.count, together: baseline.confidence)
    let outcome = RunOutcome(
      scenario: scenario,
      plan: RunPlan(
        seed: baseline.seed, replications: records.count, confidence: confidence),
      records: records)
    let reproduction = reproduction ?? baseline.reproduction(by: records)
    self.reproduction = reproduction
    judgeTargets(outcome.verdicts())
    if reproduction == .identical {
      drifts = baseline.measures.map(Drift.init(unchanged:))
    } else {
      judgeDrifts(outcome)
    }
  }

  private mutating func judgeTargets(_ verdicts: [TargetVerdict]) {
    targets = verdicts.enumerated().map { index, verdict in
      targets.indices.contains(index) && targets[index].verdict != .undecided
        ? targets[index] : verdict
    }
  }

  private mutating func judgeDrifts(_ outcome: RunOutcome) {
    drifts = baseline.measures.enumerated().map { index, measure in
      if drifts.indices.contains(index), !drifts[index].isOpen { return drifts[index] }
      let sample = outcome.sample(measure.address) ?? .mean(outcome.records.map { _ in nil })
      return Drift(of: measure, now: sample, levels: levels)
    }
  }

  /// What has been found; `nil` before the first look.
  public var outcome: CheckOutcome? {
    reproduction.map {
      CheckOutcome(
        reproduction: $0, targets: targets, drifts: drifts, replications: replications,
        confidence: baseline.confidence, looks: looks.count)
    }
  }
}

extension Drift {
  /// Whether more replications may decide it.
  fileprivate var isOpen: Bool { verdict == .undecided(.tooFewReplications) || isEmpty }

  private var isEmpty: Bool { verdict == .undecided(.nothingToMeasure) }
}

extension Baseline {
  /// How its replications came out again; records beyond them are not looked at.
  func reproduction(by records: [ReplicationRecord]) -> Reproduction {
    let different = zip(records, digests).filter { $0.digest != $1 }.map(\.0.replication)
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
    let crew = ReplicationCrew(
      Simulator(scenario), plan: RunPlan(seed: baseline.seed, threads: plan.threads),
      progress: progress, isCancelled: isCancelled)
    var judgement = CheckJudgement(against: baseline, plan: plan)
    var records: [ReplicationRecord] = []
    while let look = judgement.nextLook {
      records += await crew.run(records.count..<look)
      if records.count < look { return nil }
      judgement.judge(records, of: scenario)
    }
    return judgement.outcome
  }
}
