public import ContactCenterModel

extension Measure {
  /// The formula in the letters of the accounts; in words where the letters do not speak the language.
  public func formula(_ language: Language) -> String {
    let hasEnglish = formula.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    return language == .en || !hasEnglish ? formula : formulaInWords(language)
  }

  /// The formula with its counts in words, such as `calls answered S / calls offered O`.
  public func formulaInWords(_ language: Language) -> String {
    switch rule ?? groupRule {
    case .ratio(let above, let below): sum(above, language) + " / " + sum(below, language)
    case .perReplication(let terms):
      language.pick("mean over days of ", "日平均: ") + sum(terms, language)
    case .quantile(let share, _):
      language.pick(
        "smallest wait w with P(W ≤ w) ≥ \(NumberText.percent(share))",
        "P(W ≤ w) ≥ \(NumberText.percent(share)) となる最小の w")
    case .figure(let figure):
      language.pick("mean over replications of ", "反復ごとの値の平均: ") + CountText.text(figure, language)
    case .attainmentOfDays:
      language.pick(formula, "S≤ が Σ目標·O 以上の日数 / O > 0 の日数")
    case .attainmentOfIntervals:
      language.pick(formula, "S≤ が Σ目標·O 以上の時間帯数 / O > 0 の時間帯数")
    case nil: formula
    }
  }

  /// Whether its values add up over the days of a horizon.
  var addsUp: Bool { if case .perReplication = rule ?? groupRule { true } else { false } }

  /// The unit in words.
  public func unitText(_ language: Language) -> String {
    if let unit = Self.ownUnits[id] { return language.pick(unit.en, unit.ja) }
    return switch unit {
    case .share: language.pick("share, shown in percent", "割合(百分率で表示)")
    case .seconds: language.pick("seconds", "秒")
    case .erlangs: language.pick("Erlangs", "アーラン")
    case .calls: language.pick("calls a day", "呼/日")
    case .customers: language.pick("customers a day", "人/日")
    case .messages: language.pick("messages a day", "通/日")
    case .callbacks: language.pick("callbacks a day", "件/日")
    case .tickets: language.pick("tickets a day", "件/日")
    case .people: language.pick("people a day", "人/日")
    case .agents: language.pick("operators", "人")
    case .hours: language.pick("operator-hours a day", "延べ時間/日")
    case .number: language.pick("a number", "数")
    case .money: language.pick("money a day", "金額/日")
    }
  }

  /// Units that say more than that of the figure alone.
  private static let ownUnits: [String: (en: String, ja: String)] = [
    "queue.length": ("calls waiting on average", "待ち呼数の平均"),
    "calls.atClose": ("calls at a close", "呼/終業"),
    "customers.atClose": ("customers at a close", "人/終業"),
    "callback.atClose": ("callbacks at a close", "件/終業"),
    "tickets.atClose": ("tickets at a close", "件/終業"),
    "callback.outstanding": ("callbacks open on average", "折り返し残数の平均"),
    "attempts.perNeed": ("attempts a need", "呼/用件"),
    "callback.attempts": ("dials a callback", "発信/件"),
    "angryContacts": ("contacts an operator-hour", "件/時間"),
    "cost.perNeed": ("money a need", "金額/用件"),
  ]

  /// The unit in a word or two, for a column.
  func unitName(_ language: Language) -> String {
    switch (language, unit) {
    case (.en, _): unit.isCount || Self.ownUnits[id] != nil ? unitText(.en) : unit.rawValue
    case (.ja, .share): "割合"
    case (.ja, _): unitText(.ja)
    }
  }

  /// Which way the measure improves, in words.
  public func betterText(_ language: Language) -> String {
    switch better {
    case .higher: language.pick("higher is better", "高いほど良い")
    case .lower: language.pick("lower is better", "低いほど良い")
    case .neither: language.pick("neither way is better as such", "高低に良し悪しはない")
    }
  }

  /// What the measure can be broken down by, as the command's `--by` names it.
  public var breakdowns: [Breakdown] { Breakdown.allCases.filter { $0.applies(to: self) } }

  /// Whether the measure is a share of things that are counted, not of time.
  var isShareOfCounts: Bool {
    guard unit == .share, let rule else { return false }
    guard case .ratio(let above, _) = rule else { return true }
    return above.allSatisfy { $0.count.isOfCases }
  }

  private func sum(_ terms: [Term], _ language: Language) -> String {
    var rest = terms
    var parts: [(isBelow: Bool, text: String)] = []
    for family in TermFamily.all {
      let isBelow = !family.terms.allSatisfy(rest.contains)
      let sought = isBelow ? family.terms.map(\.negated) : family.terms
      guard sought.allSatisfy(rest.contains) else { continue }
      rest.removeAll(where: sought.contains)
      parts.append((isBelow, language.pick(family.en, family.ja)))
    }
    parts = rest.map { ($0.coefficient < 0, CountText.text($0.count, language)) } + parts
    let ordered = parts.filter { !$0.isBelow } + parts.filter(\.isBelow)
    let words = ordered.enumerated().map { index, part in
      (part.isBelow ? "− " : index == 0 ? "" : "+ ") + part.text
    }
    return words.count == 1 ? words[0] : "(" + words.joined(separator: " ") + ")"
  }
}
