extension JSONValue {
  /// The value of a member of an object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The string, where it is one.
  public var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The whole number, where it is one that fits.
  public var integer: Int? { if case .integer(let number) = self { number } else { nil } }

  /// The whole number without a sign, where it is one that fits.
  public var unsigned: UInt64? {
    switch self {
    case .integer(let number): UInt64(exactly: number)
    case .unsigned(let number): number
    default: nil
    }
  }

  /// The number, where it is one.
  public var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .unsigned(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  /// The elements, where it is an array.
  public var elements: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
}
