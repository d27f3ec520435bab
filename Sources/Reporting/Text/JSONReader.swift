import Foundation

/// Reads a JSON document, with Foundation's decoder.
///
/// What `JSONValue` writes reads back as the same value, but for the order of members; of numbers, those
/// that are whole and fit become integers.
public enum JSONReader {
  /// The value that a text is; `nil` where it is none.
  public static func read(_ text: some StringProtocol) -> JSONValue? { read(Array(text.utf8)) }

  /// The value that bytes of UTF-8 are; `nil` where they are none.
  public static func read(_ bytes: [UInt8]) -> JSONValue? {
    try? JSONDecoder().decode(Decoded.self, from: Data(bytes)).value
  }
}

/// A value of any kind on its way from the decoder.
private struct Decoded: Decodable {
  let value: JSONValue

  init(from decoder: any Decoder) throws {
    if let members = try? decoder.container(keyedBy: MemberName.self) {
      let names = members.allKeys.sorted { $0.stringValue < $1.stringValue }
      value = .object(
        try names.map {
          JSONMember(
            name: $0.stringValue, value: try members.decode(Decoded.self, forKey: $0).value)
        })
    } else if var elements = try? decoder.unkeyedContainer() {
      var values: [JSONValue] = []
      while !elements.isAtEnd { values.append(try elements.decode(Decoded.self).value) }
      value = .array(values)
    } else {
      value = try Self.single(decoder.singleValueContainer())
    }
  }

  private static func single(_ container: any SingleValueDecodingContainer) throws -> JSONValue {
    if container.decodeNil() { return .null }
    if let number = try? container.decode(Double.self) {
      let isWhole = number.rounded() == number
      return isWhole ? whole(container) ?? .number(number) : .number(number)
    }
    if let text = try? container.decode(String.self) { return .string(text) }
    return .bool(try container.decode(Bool.self))
  }

  private static func whole(_ container: any SingleValueDecodingContainer) -> JSONValue? {
    if let integer = try? container.decode(Int.self) { return .integer(integer) }
    return (try? container.decode(UInt64.self)).map { .unsigned($0) }
  }
}

/// The name of any member.
private struct MemberName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
