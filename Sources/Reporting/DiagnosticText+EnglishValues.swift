import ScenarioFormat

extension EnglishDiagnostics {
  static func text(_ problem: ValueProblem) -> String {
    switch problem {
    case .missingKey(let key, let example):
      "the key '\(key)' is missing; write for example '\(example)'"
    case .missingOneOf(let keys): "one of these keys is needed: \(keys.joined(separator: ", "))"
    case .conflictingKeys(let keys):
      "these keys exclude one another: \(keys.joined(separator: ", ")); keep one of them"
    case .emptyValue: "there is no value; write one or leave the key out"
    case .wrongKind(let found, let expected, let example):
      "found \(kind(found)), expected \(list(expected)); write for example '\(example)'"
    case .badScalar(let text, let expected): "'\(text)' is not \(list(expected))"
    case .missingUnit(let text, let suggestions):
      "'\(text)' has no unit; write for example \(quoted(suggestions))"
    case .barePercent(let text, let suggestion):
      "'\(text)' is more than the whole (did you mean '\(suggestion)'?)"
    case .bareFactor(let text, let suggestion, let written):
      "'\(text)' is \(text) times (did you mean '\(suggestion)'? If not, write '\(written)')"
    case .outOfRange(let text, let range): "'\(text)' is out of range; it must be \(bounds(range))"
    case .tooLong(let text, let most):
      "'\(text)' is longer than \(DiagnosticNumbers.number(most / 86_400)) days, the longest time there is"
    case .tooLarge(let text, let most): "'\(text)' is more than \(DiagnosticNumbers.number(most))"
    case .badChoice(let text, let suggestion, let choices):
      "'\(text)' is not one of the values allowed here" + hint(suggestion, choices)
    case .badName(let name):
      "'\(name)' cannot be a name: names have no { } [ ] , = . : or quotes and no blanks at the ends"
    case .unsupportedVersion(let version):
      "version \(version) of the format is not known; this program reads version 1"
    case .overrideNotAPath(let path):
      "'\(path)' is not the path of a key such as agents.team.staff or targets[0]"
    case .noSuchIndex(_, 0): "there is no list at this path"
    case .noSuchIndex(let index, let count):
      "the list has \(Self.count(count, "value")), [0] to [\(count - 1)]; there is no [\(index)]"
    }
  }

  private static func kind(_ kind: NodeKind) -> String {
    switch kind {
    case .text: "a single value"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  private static func quoted(_ texts: [String]) -> String {
    texts.map { "'\($0)'" }.joined(separator: " or ")
  }

  private static func list(_ expected: [Expectation]) -> String {
    expected.map(text).joined(separator: " or ")
  }

  private static func text(_ expected: Expectation) -> String {
    switch expected {
    case .mapping: "a mapping of keys"
    case .names: "a mapping of names"
    case .measures: "a mapping of measures"
    case .list: "a list"
    case .text: "a text"
    case .file: "the name of a file"
    case .name: "a name"
    case .number: "a number such as 9.5"
    case .wholeNumber: "a whole number such as 12"
    case .seed: "a whole number from 0 to \(UInt64.max)"
    case .duration: "a length of time such as '240 s', '4 min' or '1h30m'"
    case .rate: "a rate such as '120/h', '2/min' or '0.5/s'"
    case .share: "a share such as '80 %' or 0.8"
    case .factor: "a factor such as '110 %' or 1.1"
    case .date: "a date such as 2026-04-06"
    case .timeOfDay: "a time of day such as 9:00 or 17:30"
    case .serviceLevel: "a goal such as '80 % in 20 s'"
    case .price: "an amount for a time such as '1900/h' or '3/min'"
    case .currency: "a currency's code such as JPY or USD"
    case .yesNo: "true or false"
    case .target: "a target such as 'serviceLevel.offered >= 80 %'"
    case .condition: "a condition such as busy or 'expectedWait > 90 s'"
    case .choice(let choices): choices.map { "'\($0)'" }.joined(separator: " or ")
    }
  }

  private static func bounds(_ range: ValueRange) -> String {
    let number = DiagnosticNumbers.number
    switch range {
    case .positive: return "above 0"
    case .nonnegative: return "0 or more"
    case .atLeast(let least): return "at least \(number(least))"
    case .between(let low, let high): return "between \(number(low)) and \(number(high))"
    case .strictlyBetween(let low, let high):
      return "above \(number(low)) and below \(number(high))"
    }
  }

  static func text(_ problem: TargetProblem) -> String {
    switch problem {
    case .syntax(let text):
      "'\(text)' is not a target; write for example 'serviceLevel.offered >= 80 %'"
    case .wrongOperator(let sign, let instead):
      "targets are written with '>=' or '<=', not with '\(sign)' (did you mean '\(instead)'?)"
    case .needsOneBound: "a target needs one of the keys atLeast and atMost"
    case .unknownMeasure(let id, let suggestion):
      "there is no measure '\(id)'"
        + (suggestion.map { " (did you mean '\($0)'?)" } ?? "; 'koryo measures' lists them")
    case .addressSyntax(let text):
      "'\(text)' is not a measure; write for example 'abandonment{type=orders,interval=9:30}'"
    case .unknownScope(let name, let suggestion):
      "a measure has no '\(name)'" + hint(suggestion, TargetProblem.Scope.allCases.map(\.rawValue))
    case .scopeNotOfMeasure(let measure, let scope):
      "the measure '\(measure)' does not exist by \(scope.rawValue)"
    case .typeAndGroup: "a measure is given by type or by group, not by both"
    case .unknownDay(let text, let last):
      "no day is '\(text)'"
        + (last == 1 ? "; the scenario has one day" : "; name it by its number from 1 to \(last)")
    case .typeAndNode: "a measure is given by type or by node of the IVR, not by both"
    case .unknownInterval(let text, let first, let last):
      "no interval is '\(text)'; name it by its start, \(first) to \(last), by its number from 1, or as "
        + "before or after"
    case .marginOfShare(let text, let percent):
      "a margin of '\(text)' would be \(percent); is '\(text) %' meant? (write the % sign)"
    case .notOfDays(let measure):
      "'\(measure)' is a figure of all days, so onDays has no meaning for it"
    }
  }
}
