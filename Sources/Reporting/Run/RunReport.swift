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
    replications = outcome.records.count
    looks = outcome.looks
    isPrecise = outcome.isPrecise
    wasInterrupted = outcome.wasInterrupted
    let addresses = measures ?? Self.usualMeasures(of: outcome.scenario)
    self.measures = addresses.map { ReportedEstimate(outcome.estimate($0), in: outcome.scenario) }
    sections = measures == nil ? ReportSection.sections(of: outcome) : []
    let ids = measures?.map(\.measure)
    tables = breakdowns.map { BreakdownTable($0, of: outcome, measures: ids) }
    targets = outcome.verdicts().map { ReportedTarget($0, in: outcome.scenario) }
    notes = RunNote.notes(
      on: outcome, measures: self.measures + sections.flatMap(\.figures), tables: tables,
      targets: targets)
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

  /// What is shown of a scenario where nobody chooses.
  public static func usualMeasures(of scenario: Scenario) -> [MeasureAddress] {
    let refuses = !scenario.linePools.isEmpty || !scenario.waitingRooms.isEmpty
    return usualIdentifiers.filter { refuses || $0 != "blocking" }
      .compactMap { Measure.named($0).map { MeasureAddress($0) } }
  }

  private static let usualIdentifiers = [
    "serviceLevel.offered", "abandonment", "asa", "wait.p95", "delayed", "occupancy", "blocking",
    "answerRate", "handling.mean", "load.offered", "staff.productive", "calls.arrived",
    "calls.offered", "calls.answered", "calls.abandoned",
  ]
}
