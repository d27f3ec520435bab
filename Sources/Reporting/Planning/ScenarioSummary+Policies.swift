import ContactCenterModel
import ScenarioFormat

extension ScenarioSummary {
  /// What the scenario has besides a queue: a backlog, IVR, text messages, callbacks and money.
  func policyLines(_ language: Language) -> [String] {
    let lines = [
      backlogLine(language), ivrLine(language), smsLine(language), callbackLine(language),
    ]
    return (lines + [wageLine(language), tariffLine(language)]).compactMap { $0 }
  }

  private var scenario: Scenario { loaded.scenario }

  private func backlogLine(_ language: Language) -> String? {
    guard !scenario.backlog.isEmpty else { return nil }
    let parts = scenario.backlog.map { backlog in
      scenario.callTypes[backlog.type.index].name + " " + text(backlog, language)
    }
    return language.pick("backlog at the first opening: ", "開始時の滞留: ") + list(parts, language)
  }

  private func text(_ backlog: Backlog, _ language: Language) -> String {
    let waited = NumberText.exact((backlog.waited / 60 * 100).rounded() / 100)
    func number(_ count: Int, _ one: String) -> String { "\(count) \(one)\(count == 1 ? "" : "s")" }
    let parts = [
      backlog.calls == 0
        ? nil
        : language.pick(
          "\(number(backlog.calls, "call")) that waited \(waited) min",
          "\(backlog.calls)呼(\(waited)分待ち)"),
      backlog.callbacks == 0
        ? nil
        : language.pick(number(backlog.callbacks, "callback"), "折り返し\(backlog.callbacks)件"),
      backlog.tickets == 0
        ? nil : language.pick(number(backlog.tickets, "ticket"), "チケット\(backlog.tickets)件"),
    ]
    return parts.compactMap(\.self).joined(separator: language.pick(" and ", "・"))
  }

  /// The tree is drawn elsewhere; what it does to the load has to be said beside the load.
  private func ivrLine(_ language: Language) -> String? {
    guard let ivr = scenario.ivr else { return nil }
    let nodes = ivr.nodes.count
    return language.pick(
      "IVR: \(nodes) node\(nodes == 1 ? "" : "s"); calls that end there are not in the load above",
      "IVR: \(nodes)ノード。IVRで終わる呼は上の呼量に含みません")
  }

  private func smsLine(_ language: Language) -> String? {
    guard let sms = scenario.sms else { return nil }
    let names = list(sms.messages.map(\.name), language)
    guard let missed = sms.missedCall else {
      return language.pick("text messages: \(names)", "SMS: \(names)")
    }
    let sent = sms.messages[missed.message.index].name
    return language.pick(
      "text messages: \(names); a missed call gets \(sent)", "SMS: \(names)。不在着信には \(sent) を送信")
  }

  private func callbackLine(_ language: Language) -> String? {
    guard let policy = scenario.callback else { return nil }
    let kind = text(policy.kind, language)
    let minutes = NumberText.exact((policy.within / 60 * 100).rounded() / 100)
    let most = policy.attempts.most
    return language.pick(
      "callback: \(kind), within \(minutes) min, "
        + (most == 1 ? "1 attempt" : "up to \(most) attempts"),
      "コールバック: \(kind)、\(minutes)分以内、発信は\(most)回まで")
  }

  private func text(_ kind: CallbackKind, _ language: Language) -> String {
    switch kind {
    case .virtualHold: return language.pick("in turn", "順番どおり")
    case .whenIdle(let reserve):
      return language.pick(
        "when more than \(reserve) \(reserve == 1 ? "agent is" : "agents are") idle",
        "空きが\(reserve)人を超えるとき")
    case .appointment(let book):
      let places = book.slots.reduce(0) { $0 + $1.capacity }
      return language.pick(
        "by appointment, \(places) a day in \(book.slots.count) slots",
        "予約制(1日\(book.slots.count)枠、\(places)件)")
    }
  }

  private func wageLine(_ language: Language) -> String? {
    guard let currency = scenario.currency else { return nil }
    let paid = scenario.groups.filter { $0.wage > 0 }
    guard !paid.isEmpty else { return nil }
    let wages = list(paid.map { "\($0.name) \(money($0.wage))" }, language)
    return language.pick(
      "wages an hour, in \(currency): \(wages)", "時給(\(currency)): \(wages)")
  }

  private func tariffLine(_ language: Language) -> String? {
    guard let currency = scenario.currency else { return nil }
    let tariffs = scenario.tariffs
    let prices = [
      (tariffs.telephone * 60, language.pick("inbound a minute", "着信1分")),
      (tariffs.outbound * 60, language.pick("outbound a minute", "発信1分")),
      (tariffs.outboundAttempt, language.pick("a dial", "発信1回")),
      (tariffs.ivr, language.pick("IVR a call", "IVR 1呼")),
    ].filter { $0.0 > 0 }
    guard !prices.isEmpty else { return nil }
    let shown = list(prices.map { "\($0.1) \(money($0.0))" }, language)
    return language.pick("costs in \(currency): \(shown)", "費用(\(currency)): \(shown)")
  }

  /// An amount with as many decimals as it has, two at most.
  private func money(_ amount: Double) -> String {
    let cents = (amount * 100).rounded()
    return NumberText.fixed(
      amount, decimals: cents.truncatingRemainder(dividingBy: 100) == 0 ? 0 : 2)
  }

  private func list(_ names: [String], _ language: Language) -> String {
    let shown = names.prefix(8).joined(separator: language.pick(", ", "、"))
    return names.count > 8 ? shown + ", … (\(names.count))" : shown
  }
}
