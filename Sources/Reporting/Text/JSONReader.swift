/// Reads a JSON document as RFC 8259 has it.
///
/// What `JSONValue` writes reads back as the same value; of numbers, those that are whole and fit become
/// integers.
public struct JSONReader {
  /// Brackets within brackets, no deeper than this: only files made to harm are.
  private static let mostDepth = 100
  let bytes: [UInt8]
  var index = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that a text is; `nil` where it is none.
  public static func read(_ text: some StringProtocol) -> JSONValue? { read(Array(text.utf8)) }

  /// The value that bytes of UTF-8 are; `nil` where they are none.
  public static func read(_ bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(bytes)
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipBlanks()
    return reader.index == bytes.count ? value : nil
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipBlanks()
    guard index < bytes.count, depth < Self.mostDepth else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
    default: return number()
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    var members: [JSONMember] = []
    index += 1
    if takes("}") { return .object([]) }
    repeat {
      skipBlanks()
      guard let name = string(), takes(":"), let value = value(depth: depth + 1) else { return nil }
      members.append(JSONMember(name: name, value: value))
    } while takes(",")
    return takes("}") ? .object(members) : nil
  }

  private mutating func array(_ depth: Int) -> JSONValue? {
    var values: [JSONValue] = []
    index += 1
    if takes("]") { return .array([]) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    } while takes(",")
    return takes("]") ? .array(values) : nil
  }

  private mutating func number() -> JSONValue? {
    let start = index
    while index < bytes.count, Self.isOfNumbers(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard Self.isNumber(Array(bytes[start..<index])) else { return nil }
    if let integer = Int(text) { return .integer(integer) }
    if let unsigned = UInt64(text) { return .unsigned(unsigned) }
    return Double(text).flatMap { $0.isFinite ? .number($0) : nil }
  }

  private static func isOfNumbers(_ byte: UInt8) -> Bool {
    isDigit(byte) || "+-.eE".utf8.contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether bytes are a number as JSON writes it: no zeros before it, digits on both sides of a point.
  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = rest.prefix(while: isDigit)
    guard !whole.isEmpty, whole.count == 1 || whole.first != 0x30 else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      if fraction.isEmpty { return false }
      rest = rest.dropFirst(fraction.count + 1)
    }
    guard let sign = rest.first else { return true }
    guard "eE".utf8.contains(sign) else { return false }
    rest = rest.dropFirst()
    if let sign = rest.first, "+-".utf8.contains(sign) { rest = rest.dropFirst() }
    return !rest.isEmpty && rest.allSatisfy(isDigit)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, " \t\r\n".utf8.contains(bytes[index]) { index += 1 }
  }

  /// Whether a sign comes next, which is then taken.
  private mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes[index...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }
}
