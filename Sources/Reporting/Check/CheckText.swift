/// The words of a check that stand beside its figures.
enum CheckText {
  case title, reproduction, drift, baseline, now, difference, margin, verdict, measure
  case scenario, checks, notes, noDrift(Int)
  case run(replications: Int, seed: UInt64, baseline: String, recordedBy: String)
  case summary(scenarios: Int, counts: [(Finding, Int)], verdict: Finding, lenient: Bool)
  case confidence(Double, looks: Int)
  case improved([String]), changed([String])
  case furtherAnnotations(Int)

  func text(_ language: Language) -> String {
    switch self {
    case .title: language.pick("Koryo check", "Koryo 検査")
    case .reproduction: language.pick("Reproduction", "再現")
    case .drift: language.pick("Drift from the baseline", "基準値からのずれ")
    case .baseline: language.pick("Baseline", "基準値")
    case .now: language.pick("Now", "今回")
    case .difference: language.pick("Difference", "差")
    case .margin: language.pick("Margin", "許容幅")
    case .verdict: language.pick("Verdict", "判定")
    case .measure: language.pick("Measure", "指標")
    case .scenario: language.pick("Scenario", "シナリオ")
    case .checks: language.pick("Checks", "検査項目")
    case .notes: language.pick("Notes", "注記")
    case .noDrift(let count):
      language.pick(
        "Drift: none, for all \(count) measures are those of the baseline.",
        "ずれ: なし(\(count)指標すべてが基準値と同じです)")
    case .run(let replications, let seed, let baseline, let recordedBy):
      language.pick(
        "\(NumberText.grouped(replications)) replications, seed \(seed); "
          + "baseline \(baseline) of koryo \(recordedBy)",
        "反復\(NumberText.grouped(replications))回、シード \(seed)。"
          + "基準値 \(baseline)(koryo \(recordedBy) で記録)")
    case .summary(let scenarios, let counts, let verdict, let lenient):
      Self.summary(scenarios, counts, verdict, lenient, language)
    case .confidence(let confidence, let looks): Self.confidence(confidence, looks, language)
    case .improved(let list):
      language.pick(
        "Better than the baseline: \(list.joined(separator: ", ")). Record the baseline anew.",
        "基準値より改善: \(list.joined(separator: "、"))。基準値を記録し直してください。")
    case .changed(let list):
      language.pick(
        "Changed, though neither way is better: \(list.joined(separator: ", ")). "
          + "If that is meant, record the baseline anew.",
        "変化(良し悪しのない指標): \(list.joined(separator: "、"))。"
          + "意図した変化なら基準値を記録し直してください。")
    case .furtherAnnotations(let count):
      language.pick(
        "\(count) more of this kind; the summary has them all", "同種があと\(count)件あります(概要に全件)")
    }
  }

  private static func confidence(
    _ confidence: Double, _ looks: Int, _ language: Language
  ) -> String {
    let alpha = 1 - confidence
    let both = [confidence, 1 - 2 * alpha].map(NumberText.confidence)
    let each = [1 - alpha / Double(looks), 1 - 2 * alpha / Double(looks)]
      .map(NumberText.confidence)
    guard looks > 1 else {
      return language.pick(
        "± is the interval of \(both[0]) confidence; of a difference, of \(both[1]), which two "
          + "one-sided tests are judged by.",
        "± は \(both[0]) 信頼区間、差については片側検定2つに対応する \(both[1]) 信頼区間です。")
    }
    return language.pick(
      "± is the interval of \(both[0]) confidence over \(looks) looks (\(each[0]) each); of a "
        + "difference, of \(both[1]) (\(each[1]) each), which two one-sided tests are judged by.",
      "± は確認\(looks)回全体で \(both[0])(各回 \(each[0]))の信頼区間、"
        + "差については片側検定2つに対応する \(both[1])(各回 \(each[1]))の信頼区間です。")
  }

  private static func summary(
    _ scenarios: Int, _ counts: [(Finding, Int)], _ verdict: Finding, _ lenient: Bool,
    _ language: Language
  ) -> String {
    let listed = counts.filter { $0.1 > 0 }
      .map { "\($0.0.text(language)) \(NumberText.grouped($0.1))" }
    let list = listed.joined(separator: language.pick(", ", "、"))
    let leniency = lenient ? language.pick(" (undecided passes)", "(判定できない項目は合格扱い)") : ""
    return language.pick(
      "\(scenarios) scenario\(scenarios == 1 ? "" : "s"): \(list). "
        + "Verdict: \(verdict.text(.en))\(leniency)",
      "シナリオ\(scenarios)件: \(list)。判定: \(verdict.text(.ja))\(leniency)")
  }
}
