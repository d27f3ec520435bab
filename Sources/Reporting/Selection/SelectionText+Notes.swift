extension SelectionText {
  func note(_ language: Language) -> String {
    switch self {
    case .procedure(let confidence, let isScreened, let looks, let perObservation):
      return Self.procedure(confidence, isScreened, looks, perObservation, language)
    case .margin(let width):
      return language.pick(
        "Values within \(width(language)) of each other count as equally good (--margin).",
        "差が\(width(language))以内なら同等とみなします(--margin)。")
    case .tolerance(let demand, let width):
      return language.pick(
        "\(demand(language)): within \(width(language)) of the bound either verdict may be given.",
        "\(demand(language)): 基準の前後\(width(language))以内では、どちらの判定もありえます。")
    case .spent(let spent, let naive):
      let (spent, naive) = (NumberText.grouped(spent), NumberText.grouped(naive))
      return language.pick(
        "\(spent) replications were run to pick; every point as often as the longest would be "
          + "\(naive).",
        "選定に要した反復は\(spent)回です(全ての点を最長の点と同じだけ反復すると\(naive)回)。")
    case .fresh(let numbers, let seed):
      let ends = [numbers.lowerBound, numbers.upperBound - 1].map(NumberText.grouped)
      return language.pick(
        "The figures of the best point are of fresh replications, numbers \(ends[0]) to \(ends[1]) "
          + "(seed \(seed)): those by which it was picked flatter it.",
        "最良の点の値は、選定に使っていない反復(番号\(ends[0])〜\(ends[1])、シード \(seed))によります。"
          + "選定に使った反復では良く見えすぎるためです。")
    case .short(let name):
      return language.pick(
        "\(name(language)) misses its bound by less than the tolerance; ask for a higher bound or a "
          + "smaller --margin if that matters.",
        "\(name(language))は許容幅の範囲で基準を外れています。"
          + "問題になる場合は基準を厳しくするか、--margin を小さくしてください。")
    case .more(let most):
      return language.pick(
        "The replications ended (--max-replications \(most)); allow more, or a wider --margin.",
        "反復の上限(--max-replications \(most))に達しました。上限を増やすか、--margin を広げてください。")
    default: return ""
    }
  }

  private static func procedure(
    _ confidence: Double, _ isScreened: Bool, _ looks: Int, _ perObservation: Int,
    _ language: Language
  ) -> String {
    let share = NumberText.confidence(confidence)
    let each = perObservation
    let screening =
      isScreened
      ? language.pick(
        "constraints are screened with Bonferroni's bounds over points, constraints and \(looks) "
          + "looks, and ",
        "条件はボンフェローニ法(点・条件・確認\(looks)回)で判定し、") : ""
    let race = language.pick(
      "the rest race by the procedure KN of Kim and Nelson (2001) under common random numbers"
        + (each > 1 ? ", in observations of \(each) replications" : ""),
      "残りを共通乱数のもとでKN法(Kim & Nelson, 2001)で比較します"
        + (each > 1 ? "(反復\(each)回を1観測とします)" : ""))
    return language.pick(
      "The pick is right with probability \(share) at least: \(screening)\(race).",
      "正しく選ぶ確率は \(share) 以上です。\(screening)\(race)。")
  }
}
