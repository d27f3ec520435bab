import ContactCenterModel

/// A bound that the scenario sets, in the unit shown.
struct ChartGoal {
  let bound: TargetBound
  /// What it demands, such as `target ≥ 80 %`.
  let text: String

  init(_ bound: TargetBound, in unit: ShownUnit, _ language: Language) {
    let demand: String
    switch bound {
    case .atLeast(let least):
      self.bound = .atLeast(least * unit.scale)
      demand = "≥ " + unit.text(least)
    case .atMost(let most):
      self.bound = .atMost(most * unit.scale)
      demand = "≤ " + unit.text(most)
    }
    text = ChartText.goal(demand).text(language)
  }

  /// Where its line runs.
  var value: Double {
    switch bound {
    case .atLeast(let least): least
    case .atMost(let most): most
    }
  }

  /// Whether a value is on the good side.
  func holds(_ value: Double) -> Bool {
    switch bound {
    case .atLeast(let least): value >= least
    case .atMost(let most): value <= most
    }
  }
}
