/// A record of CSV as a line of JSON: the same columns, with numbers where they are.
enum RecordLine {
  /// The line, with its line feed; empty fields are `null`.
  ///
  /// - Parameter numbers: the columns that hold numbers.
  static func text(_ fields: [String], _ columns: [String], numbers: Set<String>) -> String {
    let members = zip(columns, fields).map { column, field -> JSONMember in
      let number = numbers.contains(column) ? Double(field) : nil
      let value: JSONValue = field.isEmpty ? .null : number.map { .number($0) } ?? .string(field)
      return JSONMember(name: column, value: value)
    }
    return JSONValue.object(members).line() + "\n"
  }
}
