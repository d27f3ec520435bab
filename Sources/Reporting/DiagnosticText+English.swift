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
    case .outsideFolder(let path):
      "the file '\(path)' lies outside the folder of the scenario, to which --confined keeps it"
    case .notAScenario(let path):
      "the file '\(path)' is no scenario: it has none of the keys of one, such as koryo, callTypes and agents"
    case .extendsTooDeep(let most): "more than \(most) files extend one another"
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
    case .cell(let problem): text(problem)
    case .profile(let problem): text(problem)
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
    case .unknownEncoding(let file, "auto"):
      "the file '\(file)' is text in no encoding known here; save it as UTF-8"
    case .unknownEncoding(let file, let encoding):
      "the file '\(file)' is not in \(encoding); leave 'encoding' out, or save it as UTF-8"
    case .unclearEncoding(let file):
      "the file '\(file)' is not UTF-8, and could be Japanese or Western European; say "
        + "'encoding: cp932' or 'encoding: windows-1252', or save it as UTF-8"
    case .notATable(let file, .spreadsheet):
      "'\(file)' is a spreadsheet; save its sheet as CSV, and name that file"
    case .notATable(let file, .compressed):
      "'\(file)' is compressed; unpack it, and name the CSV file"
    case .notATable(let file, .pdf):
      "'\(file)' is a PDF; a table has to be a CSV file"
    case .notATable(let file, .json):
      "'\(file)' holds JSON; a table has to be a CSV file with a row for each call or interval, such as "
        + "'jq -r' writes with '@csv'"
    case .notATable(let file, .markup):
      "'\(file)' holds HTML or XML, as some programs save under the name of a spreadsheet; open it and "
        + "save it as CSV"
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

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
