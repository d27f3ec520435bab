public import ContactCenterModel
public import Experiments
public import ScenarioFormat

/// What is told of a run, ready to be shown in any form.
public struct RunReport: Sendable {
  public let loaded: LoadedScenario
  public let plan: RunPlan
  /// The number of the first replication that was run; `nil` when none was.
  public let firstReplication: Int?
  /// The replications that were run.
  public let replications: Int
  /// How long runs were cut into batches; `nil` where each replication is one observation.
  public let batching: Batching?
  public let looks: Int
  public let isPrecise: Bool
  public let wasInterrupted: Bool
  /// The chosen measures, in the chosen order.
  public let measures: [ReportedEstimate]
  /// What the scenario has besides calls and agents; none where measures were chosen.
  public let sections: [ReportSection]
  public let tables: [BreakdownTable]
  public let targets: [ReportedTarget]
  public let notes: [RunNote]

  /// Works out what a planner wants to see of an outcome.
  ///
  /// - Parameters:
  ///   - measures: the addresses to show; `nil` for the usual ones.
  ///   - breakdowns: the tables to show besides.
  public init(
    _ outcome: RunOutcome, of loaded: LoadedScenario, measures: [MeasureAddress]? = nil,
    by breakdowns: [Breakdown] = []
  ) {
    self.loaded = loaded
    plan = outcome.plan
    firstReplication = outcome.records.first?.replication
    replications = outcome.replications
    batching = outcome.batching
    looks = outcome.looks
    isPrecise = outcome.isPrecise
    wasInterrupted = outcome.wasInterrupted
    let addresses = measures ?? outcome.scenario.usualMeasures
    self.measures = addresses.map { ReportedEstimate(outcome.estimate($0), in: outcome.scenario) }
    sections = measures == nil ? ReportSection.sections(of: outcome) : []
    let ids = measures?.map(\.measure)
    tables = breakdowns.map { BreakdownTable($0, of: outcome, measures: ids) }
    targets = outcome.verdicts().map {
      ReportedTarget(
        $0, in: outcome.scenario, observationsPerReplication: outcome.batching?.batches ?? 1)
    }
    notes = RunNote.notes(
      on: outcome, measures: self.measures + sections.flatMap(\.figures), tables: tables,
      targets: targets, goals: ReportedGoal.unjudged(of: loaded, in: outcome))
  }

  /// How the targets stand together: missed if one is, else undecided if one is; `nil` without any.
  public var verdict: Verdict? {
    let verdicts = targets.map(\.verdict)
    if verdicts.isEmpty { return nil }
    return [.missed, .undecided].first(where: verdicts.contains) ?? .met
  }

  /// An address in the names of its scenario, as every file writes it.
  public static func address(_ address: MeasureAddress, in scenario: Scenario) -> String {
    Scope(address, in: scenario).address(of: address.measure)
  }
}
