public import Probability

/// What is wrong, with what is needed to say it and to say what would be right.
public enum Problem: Sendable, Hashable {
  // Files and their text.
  case noSuchFile(String)
  case unreadableFile(String)
  case fileTooLarge(limit: Int)
  case unknownEncoding
  case emptyFile
  case tooDeep(limit: Int)
  case tooManyValues(limit: Int)
  case syntax(SyntaxMistake)
  case fullWidth(String, ascii: String)
  case duplicateKey(String, firstLine: Int)
  case mergeKey
  case customTag(String)
  case keyIsNotText
  case extendsCycle([String])

  // Keys and values against the table of keys.
  case unknownKey(String, suggestion: String?, known: [String])
  case missingKey(String, example: String)
  case missingOneOf([String])
  case conflictingKeys([String])
  case emptyValue
  case wrongKind(found: NodeKind, expected: [Expectation], example: String)
  case badScalar(String, expected: [Expectation])
  case missingUnit(String, suggestions: [String])
  case barePercent(String, suggestion: String)
  case outOfRange(String, ValueRange)
  case badChoice(String, suggestion: String?, choices: [String])
  case badName(String)
  case unsupportedVersion(String)

  // Overrides.
  case overrideNotAPath(String)
  case noSuchIndex(Int, count: Int)

  // What a scenario says as a whole.
  case closeNotAfterOpen(open: Double, close: Double)
  case unevenIntervals(open: Double, close: Double, interval: Double)
  case wrongCount(found: Int, intervals: Int)
  case onlyForDays(instead: String?)
  case unknownName(NamedThing, String, suggestion: String?, known: [String])
  case namedTwice(NamedThing, String)
  case sharesDoNotSum(Double)
  case notWhole(Double)
  case negative(Double)
  case scaledReplay
  case distributionNeeds(DistributionName?, [[String]])
  case distributionTakesNo(DistributionName, String, sets: [[String]])
  case distribution(DistributionError)
  case shiftEndsBeforeItStarts(from: Double, to: Double)
  case breakOutsideShift(from: Double, to: Double)
  case breaksOverlap
  case staffAndShifts
  case takenByBoth(NamedThing, String, first: String, second: String)
  case typeWithoutSkill(String)

  // Tables beside the scenario.
  case table(TableProblem)

  // Targets and addresses of measures.
  case targetSyntax(String)
  case targetOperator(String, instead: String)
  case targetNeedsOneBound
  case unknownMeasure(String, suggestion: String?)
  case addressSyntax(String)
  case unknownScope(String, suggestion: String?)
  case scopeNotOfMeasure(measure: String, scope: Scope)
  case typeAndGroup
  case unknownInterval(String, first: String, last: String)
  case notOfDays(String)

  // What can be read but is probably not meant.
  case warning(Warning)

  /// The parts of an address of a measure.
  public enum Scope: String, Sendable, CaseIterable {
    case type, group, interval
  }
}

/// Things that a scenario names.
public enum NamedThing: String, Sendable, CaseIterable {
  case callType, group
}

/// A mistake in the grammar of YAML.
public enum SyntaxMistake: Sendable, Hashable {
  case tab
  case unclosedQuote
  case unclosedBracket
  case indentation
  case missingColon
  case colonInValue
  case unknownAlias
  case severalDocuments
  case controlCharacter
  case reservedCharacter
  case other(String)
}

/// A mistake in a CSV file or a list of calls.
public enum TableProblem: Sendable, Hashable {
  case noRows
  case shortRow(found: Int, expected: Int)
  case unterminatedQuote
  case quoteInsideField
  case unknownColumn(String, suggestion: String?, known: [String])
  case columnNeeded([String])
  case notANumber(String)
  case notATime(String)
  case tooManyMistakes(Int)
}
