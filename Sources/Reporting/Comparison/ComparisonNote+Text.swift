import ContactCenterModel
public import Experiments

extension ComparisonNote {
  /// The note as a sentence; a scenario is named by its letter.
  public func text(_ language: Language) -> String {
    switch self {
    case .interrupted(let done, let planned):
      let (done, planned) = (NumberText.grouped(done), NumberText.grouped(planned))
      return language.pick(
        "Interrupted after \(done) of \(planned) replications: the figures rest on those.",
        "\(planned)回のうち\(done)回で中断しました。結果はその分だけに基づきます。")
    case .oneReplication:
      return language.pick(
        "One replication gives no interval; run at least two.",
        "反復1回では区間は求められません。2回以上実行してください。")
    case .decided(let replications, let looks):
      let replications = NumberText.grouped(replications)
      return language.pick(
        "The chosen verdicts were decided with \(replications) replications (look \(looks)).",
        "指定の判定は\(replications)回の反復で決まりました(確認\(looks)回目)。")
    case .notDecided(let replications, let verdicts):
      let replications = NumberText.grouped(replications)
      return language.pick(
        "NOT decided with \(replications) replications: \(verdicts) of the chosen verdicts.",
        "\(replications)回の反復では、指定の判定のうち\(verdicts)件が決まりませんでした。")
    case .undecided(_, let differences): return letters + undecided(differences, language)
    case .nothingKnown(_, let differences):
      let names = list(differences.map { $0.title(language) }, language)
      return letters
        + language.pick(
          "\(names): happened too seldom to tell how far the scenarios differ.",
          "\(names): 起きた件数が少なすぎ、差がどこまでありうるか分かりません。")
    case .incomparable(_, let addresses, let reason):
      return letters + incomparable(addresses, reason, language)
    case .ofRun(_, let note): return letters + note.text(language)
    default: return letters + aboutScenario(language)
    }
  }

  /// The letter of the scenario that the note is about, and a colon.
  private var letters: String { scenario.map { ComparedScenario.letter($0) + ": " } ?? "" }

  private func aboutScenario(_ language: Language) -> String {
    switch self {
    case .demand(_, let first, let second):
      let (a, b) = (calls(first), calls(second))
      return language.pick(
        "demand differs, \(a) fresh calls a run in A and \(b) here: measures differ for that, too.",
        "需要が異なります(新規呼は1回あたり A \(a)件、こちら \(b)件)。指標の差にはその分も含まれます。")
    case .arrivals(_, let first, let second):
      let (a, b) = (calls(first), calls(second))
      return language.pick(
        "the same customers call \(a) times a run in A and \(b) times here, for they call again "
          + (second > first ? "more often." : "less often."),
        "同じ顧客の呼数が、かけ直しの\(second > first ? "増加" : "減少")により、"
          + "1回あたり A \(a)件から \(b)件に変わりました。")
    case .deflection(_, let first, let second):
      let (a, b) = (share(first), share(second))
      return language.pick(
        "\(a) of the offered calls leave for a callback or an SMS in A, \(b) here: they are neither "
          + "answered nor abandoned. Compare the live measures and the customers', too.",
        "受付対象呼のうち折り返しやSMSに移る割合が A \(a)、こちら \(b) です。"
          + "これらは応答にも放棄にも数えません。有人対応分(live)と顧客単位の指標も比べてください。")
    case .goals(_, let types):
      let names = list(types, language)
      return language.pick(
        "the acceptable wait of \(names) differs: each service level is measured by its own.",
        "\(names) の目標応答時間が異なります。サービスレベルはそれぞれの目標で測っています。")
    case .unpaired:
      return language.pick(
        "it covers other times than A, for warm-ups or batches differ: the customers are not "
          + "the same, and nothing is gained by pairing.",
        "立ち上がり期間やバッチの取り方が A と異なり、観測の時間が揃いません。顧客が共通にならず、対にする効果は得られません。")
    case .weekdays:
      return language.pick(
        "its days begin on another weekday than A's.", "初日の曜日が A と異なります。")
    default: return ""
    }
  }

  private func undecided(_ differences: [ReportedDifference], _ language: Language) -> String {
    let parts = differences.map { difference in
      let further = difference.difference.furtherReplications.map { NumberText.grouped($0) }
      let hint = further.map { language.pick("about \($0) more", "あと約\($0)回") }
      return difference.title(language)
        + language.pick(" (\(hint ?? "?"))", "(\(hint ?? "?"))")
    }
    return language.pick(
      "undecided, with the replications that would decide: ", "判定できず(判定に要する反復の見込み): ")
      + list(parts, language) + language.pick(".", "。")
  }

  private func incomparable(
    _ addresses: [NamedAddress], _ reason: Incomparable.Reason, _ language: Language
  ) -> String {
    let names = list(addresses.map { $0.text(language) }, language)
    switch reason {
    case .missing(true, false):
      return language.pick("not compared, for A has none: ", "A にないため比較しません: ") + names
    case .missing(false, true):
      return language.pick("not compared, for it has none: ", "こちらにないため比較しません: ") + names
    case .missing:
      return language.pick(
        "not compared, for neither has any: ", "どちらにもないため比較しません: ") + names
    case .currencies:
      return language.pick(
        "not compared, for the currencies differ: ", "通貨が異なるため比較しません: ") + names
    case .lengths:
      return language.pick(
        "not compared, for they are sums over times of different length: ",
        "期間の長さが異なる合計のため比較しません: ") + names
    }
  }

  private func list(_ names: [String], _ language: Language) -> String {
    names.joined(separator: language.pick(", ", "、"))
  }

  private func calls(_ value: Double) -> String {
    NumberText.fixed(value, decimals: value < 10 ? 2 : 0)
  }

  private func share(_ value: Double) -> String {
    NumberText.fixed(value * 100, decimals: 1) + " %"
  }
}

extension NamedAddress {
  /// `id{type=…,group=…,node=…,day=…,interval=…}`, the same in every language.
  public var key: String {
    let time =
      switch part {
      case .before: RowName.before.key
      case .interval(let start, let end): RowName.interval(from: start, to: end).key
      case .after: RowName.after.key
      case nil: nil as String?
      }
    let parts = [
      ("type", type), ("group", group), ("node", node), ("day", day.map { "\($0)" }),
      ("interval", time),
    ]
    .compactMap { name, value in value.map { "\(name)=\($0)" } }
    return parts.isEmpty ? measure.id : measure.id + "{" + parts.joined(separator: ",") + "}"
  }

  /// The measure's name with the type, group, node, day and interval meant.
  func text(_ language: Language) -> String {
    let time = { (part: Part) -> String in
      switch part {
      case .before: RowName.before.text(language)
      case .interval(let start, let end): RowName.interval(from: start, to: end).text(language)
      case .after: RowName.after.text(language)
      }
    }
    let day = day.map { language.pick("day \($0)", "\($0)日目") }
    let parts = [type, group, node, day, part.map(time)].compactMap { $0 }
    let title = measure.text(language).title
    return parts.isEmpty ? title : title + " (" + parts.joined(separator: ", ") + ")"
  }
}
