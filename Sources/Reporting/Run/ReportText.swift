/// The words of a report that stand beside its figures.
enum ReportText {
  case targets, measures, notes
  case target, measure, value, bound, verdict, counts
  case interval, type, group
  case by(Breakdown)
  /// What was run: replications, seed, confidence, and whether the horizon is a day.
  case run(replications: Int, seed: UInt64, confidence: Double, isDay: Bool)

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
    case .by(let breakdown): Self.heading(breakdown, language)
    case .run(let replications, let seed, let confidence, let isDay):
      Self.run(replications, seed, confidence, isDay, language)
    }
  }

  private static func heading(_ breakdown: Breakdown, _ language: Language) -> String {
    switch breakdown {
    case .interval: language.pick("By interval", "時間帯別")
    case .type: language.pick("By call type", "窓口別")
    case .group: language.pick("By agent group", "グループ別")
    case .typeAndInterval: language.pick("By call type and interval", "窓口・時間帯別")
    case .groupAndInterval: language.pick("By agent group and interval", "グループ・時間帯別")
    }
  }

  private static func run(
    _ replications: Int, _ seed: UInt64, _ confidence: Double, _ isDay: Bool,
    _ language: Language
  ) -> String {
    let count = NumberText.grouped(replications)
    let share = NumberText.percent(confidence)
    let one = replications == 1
    return language.pick(
      "\(count) replication\(one ? "" : "s") of \(isDay ? "a day" : "the window"), seed \(seed); "
        + "± is the interval of \(share) confidence",
      "\(isDay ? "一日" : "観測期間")を\(count)回反復、シード \(seed)。±は信頼度 \(share) の区間")
  }
}
