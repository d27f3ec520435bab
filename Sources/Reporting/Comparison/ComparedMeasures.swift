import ContactCenterModel
public import Experiments
import ScenarioFormat

/// The measures that scenarios are compared in.
public struct ComparedMeasures: Sendable {
  /// Of service and work, and of types and groups.
  public let measures: [NamedAddress]
  /// Of money, or of paid hours where there is no money that could be compared.
  public let costs: [NamedAddress]

  /// All of them, each once.
  public var all: [NamedAddress] {
    var seen: Set<NamedAddress> = []
    return (measures + costs).filter { seen.insert($0).inserted }
  }

  /// - Parameters:
  ///   - chosen: the measures that the planner chose; `nil` for the usual ones.
  ///   - scenarios: the first is what the others are compared with.
  ///   - breakdowns: what the measures are told apart by besides; those by type and by group count.
  public init(
    chosen: [NamedAddress]? = nil, for scenarios: [ComparedScenario],
    by breakdowns: [Breakdown] = []
  ) {
    let models = scenarios.map(\.loaded.scenario)
    let usual = chosen ?? Self.usual(for: models)
    measures = usual + breakdowns.flatMap { Self.parts($0, of: chosen, in: models) }
    costs = Self.costs(for: models, isWhole: chosen == nil)
  }

  /// What every planner asks, and what the policies of the scenarios call for.
  private static func usual(for scenarios: [Scenario]) -> [NamedAddress] {
    let refuses = scenarios.contains { !$0.linePools.isEmpty || !$0.waitingRooms.isEmpty }
    let deflects = scenarios.contains { $0.callback != nil || $0.sms != nil }
    var ids = ["serviceLevel.offered", "abandonment"]
    if deflects { ids += ["serviceLevel.live", "abandonment.live"] }
    ids += ["asa", "wait.p95", "occupancy"]
    if refuses { ids.append("blocking") }
    ids += ["answerRate", "calls.arrived", "calls.answered"]
    if scenarios.contains(where: \.followsCustomers) {
      ids += [
        "attempts.perNeed", "customers.served.share", "customers.contained.share",
        "customers.lost.share", "need.answeredWithin",
      ]
    }
    return named(ids, in: scenarios)
  }

  /// Every price that plays a part, or the total alone; paid hours where no prices can be compared.
  private static func costs(for scenarios: [Scenario], isWhole: Bool) -> [NamedAddress] {
    let currency = scenarios[0].currency
    guard currency != nil, scenarios.dropFirst().contains(where: { $0.currency == currency }) else {
      return named(["staff.paid"], in: scenarios)
    }
    let items = Measure.all.map(\.id).filter { $0.hasPrefix("cost.") || $0 == "lostSales" }
    return named(isWhole ? items : ["cost.total"], in: scenarios)
  }

  /// Measures by type or by group, of every type or group that any scenario has.
  private static func parts(
    _ breakdown: Breakdown, of chosen: [NamedAddress]?, in scenarios: [Scenario]
  ) -> [NamedAddress] {
    let usual = ["serviceLevel.offered", "asa", "abandonment", "occupancy"]
    let measures = chosen?.map(\.measure) ?? usual.compactMap { Measure.named($0) }
    let addresses = scenarios.flatMap { scenario in
      let types = scenario.callTypes.indices.map { CallTypeID($0) }
      let groups = scenario.groups.indices.map { AgentGroupID($0) }
      return measures.filter { breakdown.applies(to: $0) }.flatMap { measure in
        let places =
          breakdown == .type
          ? types.map { MeasureAddress(measure, type: $0) }
          : groups.map { MeasureAddress(measure, group: $0) }
        return places.map { NamedAddress($0, in: scenario) }
      }
    }
    var seen: Set<NamedAddress> = []
    return addresses.filter { seen.insert($0).inserted }
  }

  /// Measures of everything, without those that are certain to be 0 in every scenario.
  private static func named(_ ids: [String], in scenarios: [Scenario]) -> [NamedAddress] {
    ids.compactMap { Measure.named($0).map { NamedAddress($0) } }.filter { name in
      !scenarios.allSatisfy { name.isCertainlyZero(in: $0) }
    }
  }
}
