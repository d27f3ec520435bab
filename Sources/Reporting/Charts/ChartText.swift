/// The words in charts.
enum ChartText {
  /// What was simulated: the file, replications at each point, seed and confidence of the intervals.
  case run(file: String, replications: ClosedRange<Int>?, seed: UInt64?, confidence: Double?)
  case goal(String)
  case border(String)
  case noValue
  /// The name of what an axis shows, with its unit.
  case value(String, unit: String)

  /// The words in a language.
  func text(_ language: Language) -> String {
    switch self {
    case .run(let file, let replications, let seed, let confidence):
      Self.run(file, replications, seed, confidence, language)
    case .goal(let demand): language.pick("target \(demand)", "目標 \(demand)")
    case .border(let goal):
      language.pick("border of \(goal)", "\(goal)の境界")
    case .noValue: language.pick("no value", "値なし")
    case .value(let name, let unit):
      unit.isEmpty ? name : "\(name) [\(unit)]"
    }
  }

  private static func run(
    _ file: String, _ replications: ClosedRange<Int>?, _ seed: UInt64?, _ confidence: Double?,
    _ language: Language
  ) -> String {
    let counts = replications.map { range in
      let ends = [range.lowerBound, range.upperBound].map(NumberText.grouped)
      let text = range.count == 1 ? ends[0] : ends.joined(separator: "–")
      return language.pick("\(text) replications a point", "各点の反復 \(text)回")
    }
    let chance = seed.map { language.pick("seed \($0)", "シード \($0)") }
    let intervals = confidence.map {
      let share = NumberText.confidence($0)
      return language.pick("intervals of \(share) confidence", "\(share) 信頼区間")
    }
    return [file, counts, chance, intervals].compactMap { $0 }
      .joined(separator: language.pick("; ", "、"))
  }
}
