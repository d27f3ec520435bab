import ArgumentParser
import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat

/// Which point of a sweep is to be picked.
struct BestOptions: ParsableArguments {
  @Option(
    name: .customLong("best"),
    help: ArgumentHelp(
      Spoken.pick(
        "Pick the point that is best in a measure, with a guarantee; --max-replications for each.",
        "指標が最良の点を、統計的な保証つきで選びます(各点の上限は --max-replications)。"),
      valueName: "measure"))
  var measure: String?

  @Option(
    name: .customLong("subject-to"), parsing: .singleValue,
    help: ArgumentHelp(
      Spoken.pick(
        "What the best point must hold, such as 'serviceLevel.offered >= 80 %'; repeatable.",
        "最良の点が満たすべき条件(例: 'serviceLevel.offered >= 80 %')。繰り返し可。"),
      valueName: "bound"))
  var bounds: [String] = []

  @Flag(
    help: ArgumentHelp(
      Spoken.pick(
        "With --best: the highest or the lowest value, whichever way the measure improves.",
        "--best で、指標の良し悪しによらず最も高い(低い)値を選びます。")))
  var direction: BestDirection?

  @OptionGroup var margins: MarginOptions

  func validate() throws {
    for text in bounds where BoundArgument(text) == nil {
      throw ValidationError(BestText.noBound(text).text(Spoken.language))
    }
    guard measure == nil else { return }
    let others = [
      ("--subject-to", !bounds.isEmpty), ("--margin", !margins.texts.isEmpty),
      (direction.map { "--" + $0.rawValue } ?? "", direction != nil),
    ]
    if let (option, _) = others.first(where: \.1) {
      throw ValidationError(BestText.onlyWithBest(option).text(Spoken.language))
    }
  }
}

/// `--highest` or `--lowest`.
enum BestDirection: String, EnumerableFlag {
  case highest, lowest

  var direction: SelectionGoal.Direction {
    switch self {
    case .highest: .highest
    case .lowest: .lowest
    }
  }
}
