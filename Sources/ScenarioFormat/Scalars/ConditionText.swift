import ContactCenterModel

/// Conditions: `busy`, `all(busy, expectedWait > 90 s)`, `not(closed)`, `occupancy >= 85 %`.
enum ConditionText {
  /// The words that are whole conditions.
  static let statements: [(word: String, condition: Condition)] = [
    ("always", .always), ("busy", .busy), ("closed", .closed),
  ]
  /// The words that join conditions in a parenthesis.
  static let joints = ["not", "all", "any"]
  /// The signs of comparison, each in all its forms.
  static let signs: [(forms: [String], comparison: Comparison)] = [
    ([">=", "≥", "≧", "＞＝"], .atLeast), (["<=", "≤", "≦", "＜＝"], .atMost),
    ([">", "＞"], .above), (["<", "＜"], .below),
  ]
  static let words = statements.map(\.word) + joints + CenterState.allCases.map(\.rawValue)

  static func read(_ text: String) -> Result<ScalarValue, ScalarMistake> {
    var reader = ConditionReader(text)
    do throws(ScalarMistake) {
      return .success(.condition(try reader.whole()))
    } catch {
      return .failure(error)
    }
  }

  /// A condition as a planner writes it, values in base units.
  static func text(_ condition: Condition) -> String {
    switch condition {
    case .always: "always"
    case .busy: "busy"
    case .closed: "closed"
    case .not(let inner): "not(\(text(inner)))"
    case .all(let inner): "all(\(inner.map(text).joined(separator: ", ")))"
    case .any(let inner): "any(\(inner.map(text).joined(separator: ", ")))"
    case .compare(let state, let comparison, let value):
      "\(state.rawValue) \(comparison.rawValue) \(value)"
    }
  }
}

extension CenterState {
  /// How the figure's values are written.
  var kind: ScalarKind {
    switch self {
    case .expectedWait: .duration(.nonnegative)
    case .queueLength, .freeAgents: .number(.nonnegative)
    case .occupancy: .share(.between(0, 1))
    }
  }

  /// How a condition on the figure is written.
  var example: String {
    switch self {
    case .expectedWait: "expectedWait > 90 s"
    case .queueLength: "queueLength >= 5"
    case .freeAgents: "freeAgents < 2"
    case .occupancy: "occupancy > 85 %"
    }
  }
}
