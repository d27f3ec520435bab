import ContactCenterModel
import Experiments
import Statistics

/// The essential figures of something that a scenario has besides calls and agents.
public struct ReportSection: Sendable {
  public let kind: Kind
  public let figures: [ReportedEstimate]

  /// What a section is about.
  public enum Kind: String, Sendable, CaseIterable {
    case customers, ivr, sms, callbacks, tickets, predictions, operators, costs
  }

  /// The sections that a scenario calls for, in their order.
  static func sections(of outcome: RunOutcome) -> [ReportSection] {
    Kind.allCases.compactMap { kind in
      let figures = kind.addresses(in: outcome.scenario)
        .map { ReportedEstimate(outcome.estimate($0), in: outcome.scenario) }
        .filter { !kind.leavesOut($0) }
      return figures.isEmpty ? nil : ReportSection(kind: kind, figures: figures)
    }
  }

  /// What the sections of a scenario tell, certain noughts too.
  static func addresses(in scenario: Scenario) -> [MeasureAddress] {
    Kind.allCases.flatMap { $0.addresses(in: scenario) }
  }
}

extension ReportSection.Kind {
  /// The measures of a section, where the scenario calls for it and has what they rest on.
  fileprivate func addresses(in scenario: Scenario) -> [MeasureAddress] {
    guard applies(to: scenario) else { return [] }
    return measures.compactMap { Measure.named($0) }
      .filter { measure in measure.basis.allSatisfy { $0.isThere(in: scenario) } }
      .map { MeasureAddress($0) }
  }

  private func applies(to scenario: Scenario) -> Bool {
    switch self {
    case .customers: scenario.followsCustomers || scenario.loyalty != nil
    case .ivr: scenario.ivr != nil
    case .sms: scenario.sms != nil
    case .callbacks: scenario.callback != nil
    case .tickets: scenario.tickets != nil
    case .predictions: scenario.measuresPredictions
    case .operators: scenario.strain != nil
    case .costs: scenario.currency != nil
    }
  }

  private var measures: [String] {
    switch self {
    case .customers:
      [
        "calls.fresh", "attempts.perNeed", "customers.served.share", "customers.contained.share",
        "customers.unresolved.share", "customers.lost.share", "customers.open.share",
        "need.answeredWithin", "customers.dissatisfied", "repurchase",
      ]
    case .ivr:
      [
        "ivr.entered", "containment.gross", "containment.net", "ivr.hangUps", "ivr.optOuts",
        "ivr.time",
      ]
    case .sms: ["sms.sent", "sms.acceptance", "sms.delivery", "sms.opening", "sms.resolution"]
    case .callbacks:
      [
        "callback.accepted", "callback.uptake", "callback.servedShare", "callback.promiseKept",
        "callback.reachedInTime", "callback.delay", "callback.attempts", "callback.work",
        "serviceLevel.live", "abandonment.live",
      ]
    case .tickets: ["tickets.created", "tickets.worked", "tickets.delay", "tickets.work"]
    case .predictions:
      WaitPredictor.allCases.flatMap {
        ["expectedWait.\($0).bias", "expectedWait.\($0).meanAbsoluteError"]
      } + ["expectedWait.censored"]
    case .operators:
      [
        "occupancy.agents.spread", "occupancy.agents.highest", "stress", "angryContacts",
        "attrition.monthly",
      ]
    case .costs:
      Measure.all.map(\.id).filter { $0.hasPrefix("cost.") || $0 == "lostSales" }
        + ["repurchase.value"]
    }
  }

  /// Whether a figure is certain to be 0 and says nothing: costs of what the scenario has not, and
  /// ways in which its needs cannot end.
  fileprivate func leavesOut(_ reported: ReportedEstimate) -> Bool {
    [.costs, .customers].contains(self) && reported.figure.estimate?.interval == 0...0
  }

  /// The heading.
  func title(_ language: Language) -> String {
    switch self {
    case .customers: language.pick("Customers", "顧客")
    case .ivr: language.pick("IVR", "IVR(自動音声応答)")
    case .sms: language.pick("Text messages", "SMS")
    case .callbacks: language.pick("Callbacks", "折り返し(コールバック)")
    case .tickets: language.pick("Tickets", "チケット")
    case .predictions: language.pick("Predicted waits", "待ち時間の予測")
    case .operators: language.pick("Operators", "オペレーターの負荷")
    case .costs: language.pick("Costs", "費用")
    }
  }
}
