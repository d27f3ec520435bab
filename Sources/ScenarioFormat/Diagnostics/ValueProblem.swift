/// What does not fit the table of keys.
public enum ValueProblem: Sendable, Hashable {
  case missingKey(String, example: String)
  case missingOneOf([String])
  case conflictingKeys([String])
  case emptyValue
  case wrongKind(found: NodeKind, expected: [Expectation], example: String)
  case badScalar(String, expected: [Expectation])
  case missingUnit(String, suggestions: [String])
  case barePercent(String, suggestion: String)
  /// A multiplier so large, without a percent sign, that percent must be meant.
  case bareFactor(String, suggestion: String, written: String)
  case outOfRange(String, ValueRange)
  /// A length of time beyond the longest, in seconds.
  case tooLong(String, most: Double)
  case tooLarge(String, most: Double)
  case badChoice(String, suggestion: String?, choices: [String])
  case badName(String)
  case unsupportedVersion(String)
  case overrideNotAPath(String)
  case noSuchIndex(Int, count: Int)

  /// A stable identifier for scripts.
  public var id: String {
    switch self {
    case .missingKey, .missingOneOf: "missing-key"
    case .conflictingKeys: "conflicting-keys"
    case .emptyValue: "empty-value"
    case .wrongKind: "wrong-kind"
    case .badScalar, .badChoice: "bad-value"
    case .missingUnit: "missing-unit"
    case .barePercent, .bareFactor: "bare-percent"
    case .outOfRange, .tooLong, .tooLarge: "out-of-range"
    case .badName: "bad-name"
    case .unsupportedVersion: "unsupported-version"
    case .overrideNotAPath: "override-path"
    case .noSuchIndex: "no-such-index"
    }
  }
}
