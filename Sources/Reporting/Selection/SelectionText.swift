import Experiments

/// The words of a report of a selection.
enum SelectionText {
  case aim(points: Int, measure: String, SelectionGoal.Direction, demands: [String])
  case best(Int, String)
  case interrupted
  case undecided
  case noneHolds
  case nothingMeasured
  case points
  case point
  case standing
  case replicationsEach
  /// What became of a point; with what a constraint demands that it breaks.
  case fate(SelectionFate, String?)
  case procedure(confidence: Double, isScreened: Bool, looks: Int, perObservation: Int)
  case margin((Language) -> String)
  case tolerance((Language) -> String, (Language) -> String)
  /// The point that comes nearest to holding the constraints, and what it misses.
  case nearest(Int, String, misses: [String])
  case spent(Int, naive: Int)
  case fresh(Range<Int>, seed: UInt64)
  case short((Language) -> String)
  case more(most: Int)

  /// The words in a language.
  func text(_ language: Language) -> String {
    switch self {
    case .aim(let points, let measure, let direction, let demands):
      Self.aim(points, measure, direction, demands, language)
    case .best(let number, let values):
      language.pick("Best: point \(number), \(values)", "最良: 点\(number)、\(values)")
    case .interrupted: language.pick("Interrupted: nothing is picked", "中断しました。選定していません")
    case .undecided:
      language.pick("UNDECIDED: several points may be the best", "判定できず: 最良の候補が残っています")
    case .noneHolds:
      language.pick("NONE: no point holds the constraints", "該当なし: 条件を満たす点はありません")
    case .nothingMeasured: language.pick("NONE: there is nothing to measure", "該当なし: 測る対象がありません")
    case .nearest(let number, let values, let misses):
      language.pick(
        "Nearest: point \(number), \(values), which misses \(misses.joined(separator: "; "))",
        "最も近い点: 点\(number)、\(values)(未達: \(misses.joined(separator: "、")))")
    case .points: language.pick("Points", "点")
    case .point: language.pick("point", "点")
    case .standing: language.pick("Standing", "判定")
    case .replicationsEach: language.pick("Replications each", "各点の反復")
    case .fate(let fate, let demanded): Self.fate(fate, demanded, language)
    default: note(language)
    }
  }

  private static func aim(
    _ points: Int, _ measure: String, _ direction: SelectionGoal.Direction, _ demands: [String],
    _ language: Language
  ) -> String {
    let count = NumberText.grouped(points)
    let isHighest = direction == .highest
    let english =
      "The \(isHighest ? "highest" : "lowest") of \(count) points: \(measure)"
      + (demands.isEmpty ? "" : ", with " + demands.joined(separator: " and "))
    let japanese =
      "\(count)点のうち\(measure)が最も\(isHighest ? "高い" : "低い")点"
      + (demands.isEmpty ? "" : "(条件: \(demands.joined(separator: "、")))")
    return language.pick(english, japanese)
  }

  private static func fate(
    _ fate: SelectionFate, _ demanded: String?, _ language: Language
  ) -> String {
    switch fate {
    case .chosen: language.pick("the best", "最良")
    case .surviving: language.pick("may still be the best", "最良の可能性あり")
    case .unscreened:
      language.pick("not known whether it holds the constraints", "条件を満たすか判定できず")
    case .worse: language.pick("no better than the best", "最良点を上回らない")
    case .infeasible:
      language.pick("breaks ", "条件に不適合: ") + (demanded ?? "")
    case .unmeasured: language.pick("nothing to measure", "測る対象なし")
    }
  }
}
