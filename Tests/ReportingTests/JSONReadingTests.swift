import Reporting
import Testing

/// Texts that become JSON values again.
@Suite struct JSONReadingTests {
  @Test func `what is written reads back as it was`() throws {
    let value = JSONValue.members(
      ("text", .string("a \"b\" \\ \n 日本 \u{1}")), ("none", .null), ("yes", .bool(true)),
      ("whole", .integer(-12)), ("large", .unsigned(.max)), ("small", .number(5e-324)),
      ("third", .number(1.0 / 3)), ("list", .array([.integer(1), .array([]), .object([])])))
    #expect(try JSONValue(reading: value.document()) == value)
    #expect(try JSONValue(reading: value.line()) == value)
  }

  @Test func `escapes are read, pairs of halves too`() throws {
    let value = try JSONValue(reading: #""\u00e9\ud83d\ude00\/\b\f""#)
    #expect(value == .string("é😀/\u{8}\u{C}"))
  }

  @Test(arguments: [
    ("{\"a\": 1,\n \"b\" 2}", 2, 6), ("[1, 2", 1, 7), ("{\"a\": 01}", 1, 8), ("[1] x", 1, 5),
    ("", 1, 1), ("[1.]", 1, 4), ("\"a\nb\"", 1, 3), ("[1e999]", 1, 7), ("nul", 1, 1),
    ("\"\\ud800\"", 1, 8), ("{a: 1}", 1, 2),
  ])
  func `a mistake is told with its place`(text: String, line: Int, column: Int) {
    #expect(throws: JSONMistake(line: line, column: column)) {
      try JSONValue(reading: text)
    }
  }

  @Test func `nesting without end is refused`() {
    #expect(throws: JSONMistake.self) {
      try JSONValue(reading: String(repeating: "[", count: 100_000))
    }
  }

  @Test func `members, numbers and texts are found`() throws {
    let value = try JSONValue(reading: #"{"a": 1, "b": 2.5, "c": "x", "d": [-1]}"#)
    #expect(value["a"]?.whole == 1)
    #expect(value["b"]?.double == 2.5)
    #expect(value["b"]?.whole == nil)
    #expect(value["c"]?.text == "x")
    #expect(value["d"]?.elements?.first?.whole == nil)
    #expect(value["e"] == nil)
  }
}
