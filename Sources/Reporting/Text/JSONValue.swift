/// A JSON document; members keep their order.
public indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case unsigned(UInt64)
  /// A number that must be finite: JSON knows no other.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// An object with members in this order.
  public static func members(_ members: (String, JSONValue)...) -> JSONValue {
    .object(members.map { JSONMember(name: $0.0, value: $0.1) })
  }

  /// A number where there is one, `null` where there is none or it is not finite.
  public static func optional(_ value: Double?) -> JSONValue {
    guard let value, value.isFinite else { return .null }
    return .number(value)
  }

  /// A string where there is one.
  public static func optional(_ value: String?) -> JSONValue { value.map(Self.string) ?? .null }
}

/// A name and its value.
public struct JSONMember: Sendable, Hashable {
  public let name: String
  public let value: JSONValue

  public init(name: String, value: JSONValue) {
    self.name = name
    self.value = value
  }
}
