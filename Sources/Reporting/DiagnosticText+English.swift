import ScenarioFormat

/// Diagnostics in English.
enum EnglishDiagnostics {
  static func text(_ problem: Problem) -> String {
    switch problem {
    case .noSuchFile(let path): "there is no file '\(path)'"
    case .unreadableFile(let path): "the file '\(path)' cannot be read"
    case .fileTooLarge(let path, let limit):
      "the file '\(path)' is larger than \(limit / 1_048_576) MiB"
    case .extendsCycle(let files):
      "these files extend one another in a circle: \(files.joined(separator: " → "))"
    case .unknownKey(let key, let suggestion, let known):
      "unknown key '\(key)'" + hint(suggestion, known)
    case .unknownName(let thing, let name, let suggestion, let known):
      "there is no \(noun(thing)) '\(name)'" + hint(suggestion, known)
    case .text(let problem): text(problem)
    case .value(let problem): text(problem)
    case .plan(let problem): text(problem)
    case .staff(let problem): text(problem)
    case .law(let problem): text(problem)
    case .table(let problem): text(problem)
    case .target(let problem): text(problem)
    case .condition(let problem): text(problem)
    case .policy(let problem): text(problem)
    case .channel(let problem): text(problem)
    case .warning(let warning): text(warning)
    }
  }

  /// What was probably meant, or else what there is.
  static func hint(_ suggestion: String?, _ known: [String]) -> String {
    if let suggestion { return " (did you mean '\(suggestion)'?)" }
    return known.isEmpty ? "" : " (known here: \(DiagnosticNumbers.names(known)))"
  }

  static func noun(_ thing: NamedThing) -> String {
    switch thing {
    case .callType: "call type"
    case .group: "group"
    case .entry: "entry"
    case .linePool: "pool of lines"
    case .ivrNode: "node of the IVR"
    case .waitingRoom: "waiting room"
    case .message: "message"
    }
  }

  private static func text(_ problem: TextProblem) -> String {
    switch problem {
    case .unknownEncoding(let file):
      "the file '\(file)' is neither UTF-8 nor CP932; save it as UTF-8"
    case .notUTF8(""): "a scenario must be saved as UTF-8 (this file is no text)"
    case .notUTF8(let guess):
      "a scenario must be saved as UTF-8 (this file looks like \(guess))"
    case .emptyFile: "the file is empty; a scenario begins with 'koryo: 1'"
    case .tooDeep(let limit): "values are nested more than \(limit) levels deep"
    case .tooManyValues(let limit):
      "the file has more than \(limit) values, repeated aliases included; keep long lists in CSV files"
    case .syntax(let mistake): text(mistake)
    case .fullWidth(" ", _), .fullWidth("\u{3000}", _):
      "a full-width blank (U+3000) stands here; type an ordinary blank"
    case .fullWidth(let character, let ascii):
      "the full-width character '\(character)' stands here; type '\(ascii)'"
    case .duplicateKey(let key, let line):
      "the key '\(key)' is here a second time, it is already on line \(line); keep one of them"
    case .mergeKey: "merging with '<<' is not supported; write the keys out or use 'extends'"
    case .customTag(let tag): "the tag '\(tag)' is not supported; leave it out"
    case .keyIsNotText: "a key must be a single word or phrase"
    }
  }

  private static func text(_ mistake: SyntaxMistake) -> String {
    switch mistake {
    case .tab: "a tab stands here; YAML is indented with blanks"
    case .unclosedQuote: "the quote that opens here is never closed"
    case .unclosedBracket:
      "the list or mapping that opens here is not closed, or lacks a comma between its values"
    case .indentation: "this line is indented differently from its neighbours; align it with them"
    case .missingColon(nil): "a colon and a blank are missing between a key and its value"
    case .missingColon(let text?): "a key is followed by a colon and a blank; write '\(text)'"
    case .colonInValue:
      "a second ': ' stands on this line; quote the value, or put the mapping in braces or on lines "
        + "of its own"
    case .unknownAlias: "this alias (*) names no anchor (&) further up"
    case .severalDocuments: "a second document begins here; a file holds one scenario"
    case .controlCharacter: "the file holds a control character, which is not allowed"
    case .reservedCharacter:
      "a value cannot begin with this character; put the value in quotes"
    case .missingValue: "a value is missing here, or cannot begin like this; put it in quotes"
    case .other: "this cannot be read; write one 'key: value' to a line, indented with blanks"
    }
  }

  static func text(_ problem: TableProblem) -> String {
    switch problem {
    case .noRows: "the table has no rows"
    case .shortRow(let found, let expected):
      "this row has \(count(found, "field")), the header has \(expected)"
    case .unterminatedQuote: "the quote that opens here is never closed"
    case .quoteInsideField:
      "a quote stands inside a field; put the whole field in quotes and double the quotes in it"
    case .unknownColumn(let name, let suggestion, let known):
      "there is no column '\(name)'" + hint(suggestion, known)
    case .columnNeeded(let columns) where columns == ["time"]:
      "the header has no column 'time'"
    case .columnNeeded(let columns):
      "the table has several columns; name one with 'column' "
        + "(known here: \(DiagnosticNumbers.names(columns)))"
    case .unnamedColumn: "this column has no name; the header names a path in each column"
    case .columnTwice(let name): "the header names '\(name)' twice"
    case .emptyField: "there is no value here; write one, or 'null' to leave the key out"
    case .rowTwice(let line): "this row says the same as line \(line)"
    case .notANumber(let text): "'\(text)' is not a number of 0 or more, such as 12 or 9.5"
    case .notATime(let text):
      "'\(text)' is not a time such as 9:03:20, 1999-01-03 09:03:20 or seconds after midnight"
    case .timeTooLate(let text, let latest):
      "'\(text)' is after \(DiagnosticNumbers.clock(latest)), the latest time of a day"
    case .tooLong(let text, let most):
      "'\(text)' is more than \(DiagnosticNumbers.number(most)) s"
    case .severalDates(let dates, let days):
      "the list holds calls of \(dates) dates; keep "
        + (days == 1 ? "one day" : "the \(days) days that follow from the first")
    case .tooManyMistakes(let more): "the table has \(count(more, "more mistake"))"
    }
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
