/// Reads separated values as RFC 4180 has them, whatever separates them; blank lines are skipped.
struct CSVReader {
  /// What divides the fields.
  let separator: Character
  private let scalars: [Unicode.Scalar]
  private let mark: Unicode.Scalar
  private var index = 0
  private var line = 1
  private var column = 1

  init(_ text: String) {
    var rest = text[...]
    separator = FieldSeparator.take(from: &rest)
    mark = separator.unicodeScalars.first ?? ","
    scalars = Array(rest.unicodeScalars)
  }

  /// All records.
  ///
  /// - Throws: a quote that is not closed, or that stands inside a field, with its place.
  mutating func records() throws(ReadingMistake) -> [[CSVField]] {
    var records: [[CSVField]] = []
    while index < scalars.count {
      let record = try record()
      let isBlank = record.count == 1 && ScalarKind.trimmed(record[0].text).isEmpty
      if !isBlank { records.append(record) }
    }
    return records
  }

  private mutating func record() throws(ReadingMistake) -> [CSVField] {
    var fields = [try field()]
    while index < scalars.count, scalars[index] == mark {
      advance()
      fields.append(try field())
    }
    if index < scalars.count { advance() }
    return fields
  }

  private mutating func field() throws(ReadingMistake) -> CSVField {
    let (startLine, startColumn) = (line, column)
    let isQuoted = index < scalars.count && scalars[index] == "\""
    let text = isQuoted ? try quoted() : try plain()
    return CSVField(text: text, line: startLine, column: startColumn)
  }

  private mutating func plain() throws(ReadingMistake) -> String {
    var text = String.UnicodeScalarView()
    while index < scalars.count, scalars[index] != mark, scalars[index] != "\n" {
      if scalars[index] == "\"" {
        throw ReadingMistake(.table(.quoteInsideField), line: line, column: column)
      }
      text.append(scalars[index])
      advance()
    }
    return String(text)
  }

  private mutating func quoted() throws(ReadingMistake) -> String {
    let (startLine, startColumn) = (line, column)
    var text = String.UnicodeScalarView()
    advance()
    while index < scalars.count {
      if scalars[index] != "\"" {
        text.append(scalars[index])
      } else if index + 1 < scalars.count, scalars[index + 1] == "\"" {
        text.append("\"")
        advance()
      } else {
        advance()
        guard index == scalars.count || scalars[index] == mark || scalars[index] == "\n" else {
          throw ReadingMistake(.table(.quoteInsideField), line: line, column: column)
        }
        return String(text)
      }
      advance()
    }
    throw ReadingMistake(.table(.unterminatedQuote), line: startLine, column: startColumn)
  }

  private mutating func advance() {
    if scalars[index] == "\n" {
      line += 1
      column = 1
    } else {
      column += 1
    }
    index += 1
  }
}
