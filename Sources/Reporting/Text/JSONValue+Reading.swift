extension JSONValue {
  /// Reads a document (RFC 8259). Numbers are read to the nearest double; whole ones stay whole.
  ///
  /// - Throws: where the text stops being JSON.
  public init(reading text: String) throws(JSONMistake) {
    var reader = JSONReader(Array(text.utf8))
    self = try reader.document()
  }

  /// The value of a member of an object; `nil` where there is none.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The number of any kind of number.
  public var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .unsigned(let value): Double(value)
    case .number(let value): value
    case .null, .bool, .string, .array, .object: nil
    }
  }

  /// A whole number that is not negative.
  public var whole: UInt64? {
    switch self {
    case .integer(let value): UInt64(exactly: value)
    case .unsigned(let value): value
    case .null, .bool, .number, .string, .array, .object: nil
    }
  }

  public var text: String? { if case .string(let text) = self { text } else { nil } }

  public var elements: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
}

/// Where a text stops being JSON; line and column count from 1, the column in bytes.
public struct JSONMistake: Error, Hashable, Sendable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
