/// The JSON Schemas of single values: numbers as numbers, values with units as patterns.
enum ScalarSchema {
  /// What may name a call type or a group.
  static let namePattern = "^[^\\s{}\\[\\],=.:\"]([^{}\\[\\],=.:\"\\n\\t]*[^\\s{}\\[\\],=.:\"])?$"
  /// The address of a measure.
  static let measurePattern = "^\\s*[a-zA-Z][a-zA-Z0-9.]*\\s*(\\{[^{}]+\\})?\\s*$"
  private static let number = "\\+?([0-9]+\\.?[0-9]*|\\.[0-9]+)"
  private static let blank = "[ \\t]*"

  static func schemas(_ kind: ScalarKind) -> [JSONText] {
    switch kind {
    case .text: [typed(["string", "number", "boolean"])]
    case .file: [.object([("type", .string("string")), ("minLength", .number(1))])]
    case .name: [.object([("type", .string("string")), ("pattern", .string(namePattern))])]
    case .number(let range): [numeric("number", range)]
    case .wholeNumber(let range): [numeric("integer", range)]
    case .seed: [numeric("integer", .nonnegative)]
    case .duration: [pattern(duration)]
    case .rate: [pattern("\(number)\(blank)/\(blank)(\(units(among: 0...3)))")]
    case .price(_, let orBare):
      (orBare ? [numeric("number", .nonnegative)] : [])
        + [pattern("\(number)\(blank)/\(blank)(\(units(among: 0...2)))")]
    case .timeBeforeClose: [pattern(duration + "( before close)?")]
    case .currency: [pattern("[A-Z]{3}")]
    case .factor(let range): factor(range)
    case .share(let range):
      [numeric("number", range), pattern("\(number)\(blank)%")]
    case .date: [pattern("[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}")]
    case .timeOfDay: [pattern("[0-9]{1,3}:[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?")]
    case .serviceLevel:
      [pattern("\(number)\(blank)%?( +in +|\(blank)/\(blank))\(duration)")]
    case .yesNo:
      [typed(["boolean"]), .object([("enum", .array([.string("yes"), .string("no")]))])]
    case .condition: [pattern(condition)]
    case .choice(let choices): [.object([("enum", .array(choices.map { .string($0) }))])]
    case .target: [pattern("[^<>=\\s{]+\\s*(\\{[^}]*\\})?\\s*(>=|<=|≥|≤|≧|≦|＞＝|＜＝)\\s*\\S.*")]
    }
  }

  /// A bare number is small; a large factor is written in percent.
  private static func factor(_ range: ValueRange) -> [JSONText] {
    let limit = ("maximum", JSONText.number(ShareText.mostBare))
    let bare = bounds(range).filter { $0.0 != "maximum" } + [limit]
    return [.object([("type", .string("number"))] + bare), pattern("\(number)\(blank)%")]
  }

  /// A number with each unit at most once, the longest first.
  private static var duration: String {
    let part: (Int) -> String = { "(\(number)\(blank)(\(units(among: $0...$0)))\(blank))?" }
    return "(?=\\S)" + (0...3).reversed().map(part).joined()
  }

  /// A statement or a comparison, or conditions in a parenthesis, which is not looked into.
  private static var condition: String {
    let values =
      "(expectedWait\(blank)\(sign)\(blank)\(duration)|(queueLength|freeAgents)\(blank)"
      + "\(sign)\(blank)\(number)|occupancy\(blank)\(sign)\(blank)\(number)\(blank)%?)"
    let statements = ConditionText.statements.map(\.word).joined(separator: "|")
    let joints = ConditionText.joints.joined(separator: "|")
    return "((\(statements))|\(values)|(\(joints))\(blank)\\([^()]+(\\(.*\\).*)?\\))"
  }

  private static let sign = "(" + ConditionText.signs.flatMap(\.forms).joined(separator: "|") + ")"

  private static func units(among range: ClosedRange<Int>) -> String {
    let names = DurationText.units[range].flatMap(\.names)
    return names.sorted { ($0.count, $1) > ($1.count, $0) }.joined(separator: "|")
  }

  private static func typed(_ types: [String]) -> JSONText {
    .object([("type", types.count == 1 ? .string(types[0]) : .array(types.map { .string($0) }))])
  }

  private static func pattern(_ inner: String) -> JSONText {
    .object([("type", .string("string")), ("pattern", .string("^\(blank)\(inner)\(blank)$"))])
  }

  private static func numeric(_ type: String, _ range: ValueRange) -> JSONText {
    .object([("type", .string(type))] + bounds(range))
  }

  private static func bounds(_ range: ValueRange) -> [(String, JSONText)] {
    switch range {
    case .positive: [("exclusiveMinimum", .number(0))]
    case .nonnegative: [("minimum", .number(0))]
    case .atLeast(let least): [("minimum", .number(least))]
    case .between(let low, let high): [("minimum", .number(low)), ("maximum", .number(high))]
    case .strictlyBetween(let low, let high):
      [("exclusiveMinimum", .number(low)), ("exclusiveMaximum", .number(high))]
    }
  }
}
