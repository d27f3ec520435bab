/// Reads JSON byte by byte.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  /// Deeper nesting than any file of ours, and shallow enough for the stack.
  private static let deepest = 200

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONMistake) -> JSONValue {
    let value = try value()
    skipBlanks()
    guard position == bytes.count else { throw mistake }
    return value
  }

  private mutating func value() throws(JSONMistake) -> JSONValue {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"):
      return try nested { (reader) throws(JSONMistake) in try reader.object() }
    case UInt8(ascii: "["): return try nested { (reader) throws(JSONMistake) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(JSONMistake) -> JSONValue
  ) throws(JSONMistake) -> JSONValue {
    guard depth < Self.deepest else { throw mistake }
    depth += 1
    position += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSONMistake) -> JSONValue {
    var members: [JSONMember] = []
    if skip("}") { return .object([]) }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw mistake }
      let name = try string()
      guard skip(":") else { throw mistake }
      members.append(JSONMember(name: name, value: try value()))
    } while skip(",")
    guard skip("}") else { throw mistake }
    return .object(members)
  }

  private mutating func array() throws(JSONMistake) -> JSONValue {
    var values: [JSONValue] = []
    if skip("]") { return .array([]) }
    repeat { values.append(try value()) } while skip(",")
    guard skip("]") else { throw mistake }
    return .array(values)
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONMistake) -> JSONValue {
    let text = Array("\(word)".utf8)
    guard bytes[position...].starts(with: text) else { throw mistake }
    position += text.count
    return value
  }

  private mutating func number() throws(JSONMistake) -> JSONValue {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let whole = digits()
    guard whole.count == 1 || whole.count > 1 && bytes[whole.lowerBound] != UInt8(ascii: "0") else {
      throw mistake
    }
    var isWhole = true
    if next == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      if digits().isEmpty { throw mistake }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      isWhole = false
      position += 1
      if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { position += 1 }
      if digits().isEmpty { throw mistake }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, text != "-0" {
      if let value = Int(text) { return .integer(value) }
      if let value = UInt64(text) { return .unsigned(value) }
    }
    guard let value = Double(text), value.isFinite else { throw mistake }
    return .number(value)
  }

  private mutating func digits() -> Range<Int> {
    let start = position
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
    return start..<position
  }

  private mutating func string() throws(JSONMistake) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw mistake }
      position += 1
      if byte == UInt8(ascii: "\\") {
        text += Array(String(try escaped()).utf8)
      } else {
        text.append(byte)
      }
    }
    guard next != nil else { throw mistake }
    position += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escaped() throws(JSONMistake) -> Unicode.Scalar {
    guard let byte = next else { throw mistake }
    position += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicode()
    default: throw mistake
    }
  }

  /// `XXXX` behind `\u`, or the two halves of a scalar beyond them.
  private mutating func unicode() throws(JSONMistake) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, bytes[position...].starts(with: Array("\\u".utf8)) else { throw mistake }
    position += 2
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw mistake }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONMistake) -> UInt32 {
    let end = position + 4
    guard end <= bytes.count,
      let value = UInt32(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16)
    else { throw mistake }
    position = end
    return value
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Passes a mark and the blanks before it; whether it was there.
  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private var mistake: JSONMistake {
    let before = bytes[..<min(position, bytes.count)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return JSONMistake(
      line: before.count { $0 == 0x0A } + 1, column: before.count - start + 1)
  }
}
