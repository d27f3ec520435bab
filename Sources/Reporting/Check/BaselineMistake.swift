public import ScenarioFormat

/// Why a baseline cannot be used.
public enum BaselineMistake: Sendable, Hashable {
  case notJSON
  /// JSON, but no baseline.
  case notBaseline
  case unsupportedVersion(UInt64)
  /// What stands at a path is missing or not what it must be.
  case wrong(path: String, BaselineExpectation)
  /// The scenario does not know a measure, or a type, group, day or interval of it, any more.
  case measureGone(String, Problem)
  /// The scenario has nothing of the kind any more.
  case measureWithoutBasis(String)
}

/// What must stand at a place of a baseline.
public enum BaselineExpectation: Sendable, Hashable {
  case text, number, wholeNumber, notNegative, list, measures
  /// At least one.
  case some
  /// A confidence above 50 % and below 100 %.
  case confidence
  /// Sixteen hexadecimal digits.
  case digest
  /// One item for each observation.
  case items(Int)
}

/// Everything that keeps a baseline from being used.
public struct BaselineMistakes: Error, Sendable {
  public let mistakes: [BaselineMistake]

  public init(_ mistakes: [BaselineMistake]) { self.mistakes = mistakes }
}

extension BaselineMistake {
  /// What is wrong, and what would be right, in a language.
  public func text(_ language: Language) -> String {
    switch self {
    case .notJSON:
      return language.pick(
        "not JSON, and so no baseline ('koryo baseline' records them)",
        "JSONとして読めず、基準値ファイルではありません(「koryo baseline」で記録します)")
    case .notBaseline:
      return language.pick(
        "not a baseline ('koryo baseline' records them)",
        "基準値ファイルではありません(「koryo baseline」で記録します)")
    case .unsupportedVersion(let version):
      return language.pick(
        "schemaVersion \(version) is of a later koryo; this one reads \(BaselineFile.schemaVersion)",
        "schemaVersion \(version) には対応していません(対応は \(BaselineFile.schemaVersion) まで)")
    case .wrong(let path, let expectation):
      return language.pick(
        "\(path) must be \(expectation.text(.en))", "\(path) は\(expectation.text(.ja))です")
    case .measureGone(let address, let problem):
      let reason = DiagnosticText.text(problem, language)
      return language.pick(
        "the scenario no longer has the measure \(address): \(reason); record the baseline anew",
        "シナリオに指標 \(address) がなくなりました: \(reason)。基準値を記録し直してください")
    case .measureWithoutBasis(let address):
      return language.pick(
        "the scenario no longer has anything that \(address) measures; record the baseline anew",
        "シナリオに \(address) の対象がなくなりました。基準値を記録し直してください")
    }
  }
}

extension BaselineExpectation {
  func text(_ language: Language) -> String {
    switch self {
    case .text: language.pick("a text", "文字列")
    case .number: language.pick("a number", "数値")
    case .wholeNumber: language.pick("a whole number from 0", "0以上の整数")
    case .notNegative: language.pick("a number from 0", "0以上の数値")
    case .list: language.pick("a list", "リスト")
    case .some: language.pick("at least one", "1つ以上")
    case .measures:
      language.pick(
        "numerators and denominators, values, or a value and influences",
        "numerators と denominators、values、または value と influences")
    case .confidence:
      language.pick("a confidence above 0.5 and below 1", "0.5より大きく1より小さい信頼度")
    case .digest: language.pick("16 hexadecimal digits", "16桁の16進数")
    case .items(let count):
      language.pick(
        "a list of \(count) items, one for each digest", "digests と同じ\(count)項目のリスト")
    }
  }
}
