import Experiments

/// The words of a report that stand beside its figures.
enum ReportText {
  case targets, measures, notes
  case target, measure, value, bound, verdict, counts
  case interval, type, group, node, day
  case section(ReportSection.Kind)
  case by(Breakdown)
  /// What was run: replications, seed, confidence, and the number of days, `nil` in a steady state.
  case run(replications: Int, seed: UInt64, confidence: String, days: Int?)
  /// What was run where long runs are cut into batches.
  case runInBatches(replications: Int, Batching, seed: UInt64, confidence: String)
  /// The confidence of the intervals, and of each where a run is looked at several times.
  case confidence(Double, each: Double, looks: Int)

  /// The words in a language.
  func text(_ language: Language) -> String {
    switch self {
    case .targets: language.pick("Targets", "目標")
    case .measures: language.pick("Measures", "指標")
    case .notes: language.pick("Notes", "注記")
    case .target: language.pick("Target", "目標")
    case .measure: language.pick("Measure", "指標")
    case .value: language.pick("Value", "値")
    case .bound: language.pick("Bound", "基準")
    case .verdict: language.pick("Verdict", "判定")
    case .counts: language.pick("Counts", "件数")
    case .interval: language.pick("Interval", "時間帯")
    case .type: language.pick("Call type", "窓口")
    case .group: language.pick("Group", "グループ")
    case .day: language.pick("Day", "日")
    case .node: language.pick("IVR node", "IVRノード")
    case .section(let kind): kind.title(language)
    case .by(let breakdown): Self.heading(breakdown, language)
    case .confidence(let whole, let each, let looks):
      Self.confidence(whole, each, looks, language)
    case .run(let replications, let seed, let confidence, let days):
      Self.run(replications, seed, confidence, days, language)
    case .runInBatches(let replications, let batching, let seed, let confidence):
      Self.runInBatches(replications, batching, seed, confidence, language)
    }
  }

  private static func runInBatches(
    _ replications: Int, _ batching: Batching, _ seed: UInt64, _ confidence: String,
    _ language: Language
  ) -> String {
    let runs = NumberText.grouped(replications)
    let (length, warmUp) = (
      NumberText.span(batching.length, language), NumberText.span(batching.warmUp, language)
    )
    let found = batching.foundWarmUp.map { NumberText.span($0, language) }
    let rule = found.map { language.pick(" (MSER-5: \($0))", "(MSER-5: \($0))") } ?? ""
    return language.pick(
      "\(runs) long run\(replications == 1 ? "" : "s") in \(batching.batches) batches of \(length) "
        + "after a warm-up of \(warmUp)\(rule), seed \(seed); ± is \(confidence), by batch means",
      "ならし期間 \(warmUp)\(rule)の後を \(length)×\(batching.batches) バッチに分ける長い実行を"
        + "\(runs)回(シード \(seed))。± はバッチ平均法による \(confidence)")
  }

  private static func confidence(
    _ whole: Double, _ each: Double, _ looks: Int, _ language: Language
  ) -> String {
    let (whole, each) = (NumberText.confidence(whole), NumberText.confidence(each))
    if looks <= 1 {
      return language.pick("the interval of \(whole) confidence", "\(whole) 信頼区間")
    }
    return language.pick(
      "the interval of confidence, \(whole) over \(looks) looks (\(each) each)",
      "確認\(looks)回全体で \(whole)、各回 \(each) の信頼区間")
  }

  private static func heading(_ breakdown: Breakdown, _ language: Language) -> String {
    switch breakdown {
    case .interval: language.pick("By interval", "時間帯別")
    case .type: language.pick("By call type", "窓口別")
    case .group: language.pick("By agent group", "グループ別")
    case .node: language.pick("By IVR node", "IVRノード別")
    case .typeAndInterval: language.pick("By call type and interval", "窓口・時間帯別")
    case .groupAndInterval: language.pick("By agent group and interval", "グループ・時間帯別")
    case .day: language.pick("By day", "日別")
    case .dayAndInterval: language.pick("By day and interval", "日・時間帯別")
    case .typeAndDay: language.pick("By call type and day", "窓口・日別")
    case .groupAndDay: language.pick("By agent group and day", "グループ・日別")
    }
  }

  private static func run(
    _ replications: Int, _ seed: UInt64, _ confidence: String, _ days: Int?,
    _ language: Language
  ) -> String {
    let stretch =
      switch days {
      case 1: language.pick("a day", "一日")
      case let days?: language.pick("\(days) days", "\(days)日間")
      case nil: language.pick("the window", "観測期間")
      }
    let count = NumberText.grouped(replications)
    let one = replications == 1
    return language.pick(
      "\(count) replication\(one ? "" : "s") of \(stretch), seed \(seed); "
        + "± is \(confidence)",
      "\(stretch)を\(count)回シミュレーション(シード \(seed))。± は \(confidence)")
  }
}
