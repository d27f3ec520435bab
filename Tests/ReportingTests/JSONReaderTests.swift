import Reporting
import Testing

@Suite struct JSONReaderTests {
  @Test func `what is written reads back`() {
    let value = JSONValue.array([
      .null, .bool(true), .bool(false), .integer(-12), .integer(.max), .unsigned(.max),
      .number(0.1), .string("a\"\\\n\t\u{1}受付😀"),
      .members(("list", .array([.integer(1), .array([]), .object([])]))),
    ])
    #expect(JSONReader.read(value.line()) == value)
    #expect(JSONReader.read(value.document()) == value)
  }

  @Test(arguments: [
    ("1", 1.0), ("-1.5", -1.5), ("1e3", 1000), ("1E-2", 0.01),
    ("12345678901234567890123", 1.2345678901234568e22),
  ])
  func `numbers are read in every form that JSON has`(text: String, number: Double) {
    #expect(JSONReader.read(text)?.number == number)
  }

  @Test func `escapes stand for their characters`() {
    #expect(JSONReader.read(#""A\/\b\f\r\ud83d\ude00""#) == .string("A/\u{8}\u{C}\r😀"))
  }

  @Test(arguments: [
    "", "{", "[1,,]", "{\"a\":}", "{\"a\" 1}", "01", "1.", ".5", "+1", "1e", "nul", "\"a",
    "\"\\x\"",
    "\"\\ud83d\"", "\"\\u12g4\"", "1 2", "[1 2]", "{a:1}", "1e999", "\"\n\"",
    String(repeating: "[", count: 100_000),
  ])
  func `what is no JSON is nothing`(text: String) {
    #expect(JSONReader.read(text) == nil)
  }
}
