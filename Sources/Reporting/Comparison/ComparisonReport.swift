import ContactCenterModel
public import Experiments
import ScenarioFormat

/// What is told of a comparison, ready to be shown in any form.
public struct ComparisonReport: Sendable {
  public let scenarios: [ComparedScenario]
  public let plan: ComparisonPlan
  /// The replications of each scenario.
  public let replications: [Int]
  public let looks: Int
  public let wasInterrupted: Bool
  /// Whether every verdict that was to be decided is; true where none was.
  public let isDecided: Bool
  /// How many intervals hold together, and the confidence of each.
  public let familySize: Int
  public let confidenceOfDifferences: Double
  /// The confidence of each scenario's own intervals.
  public let confidenceOfEstimates: Double
  /// Of each scenario, the estimates of what is compared.
  public let estimates: [[ReportedEstimate]]
  /// Of each scenario but the first, how it differs from the first.
  public let differences: [[ReportedDifference]]
  /// Of each scenario, its targets and how they stand.
  public let targets: [[ReportedTarget]]
  public let notes: [ComparisonNote]
  /// Where the changes come from, where that was asked for.
  public let attribution: AttributionReport?

  /// - Parameter scenarios: those of the outcome, in its order.
  public init(
    _ outcome: ComparisonOutcome, of scenarios: [ComparedScenario],
    attribution: AttributionReport? = nil
  ) {
    precondition(outcome.runs.count == scenarios.count, "a run for each scenario")
    self.scenarios = scenarios
    plan = outcome.plan
    replications = outcome.runs.map(\.replications)
    looks = outcome.looks
    self.attribution = attribution
    let isPartial = attribution.map { $0.outcome == nil } ?? false
    wasInterrupted = outcome.wasInterrupted || isPartial
    isDecided = outcome.isDecided
    familySize = outcome.familySize
    confidenceOfDifferences = outcome.confidenceOfDifferences
    confidenceOfEstimates = outcome.runs[0].confidence
    let models = scenarios.map(\.loaded.scenario)
    differences = outcome.differences.map { differences in
      differences.map { ReportedDifference($0, from: models[0]) }
    }
    estimates = zip(outcome.runs, models).map { run, model in
      outcome.plan.measures.compactMap { $0.address(in: model) }
        .map { ReportedEstimate(run.estimate($0), in: model) }
    }
    targets = zip(outcome.runs, models).map { run, model in
      run.verdicts().map { ReportedTarget($0, in: model) }
    }
    notes = ComparisonNote.notes(on: outcome, differences: differences)
  }

  /// How many differences have a verdict.
  public func count(_ verdict: MeasureDifference.Verdict) -> Int {
    differences.joined().count { $0.difference.verdict == verdict }
  }
}
