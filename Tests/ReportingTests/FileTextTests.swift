import Reporting
import Testing

@Suite struct FileTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("cr\r\n", "\"cr\r\n\""), ("", ""), ("窓口", "窓口"),
  ])
  func `fields are quoted as RFC 4180 says`(text: String, field: String) {
    #expect(CSVText.field(text) == field)
  }

  @Test(arguments: [
    ("plain", "\"plain\""), ("\"\\", "\"\\\"\\\\\""), ("a\nb\r\tc", "\"a\\nb\\r\\tc\""),
    ("\u{0}\u{1F}", "\"\\u0000\\u001f\""), ("\r\n", "\"\\r\\n\""), ("注文😀", "\"注文😀\""),
  ])
  func `strings are escaped as JSON says`(text: String, json: String) {
    #expect(JSONValue.string(text).line() == json)
  }

  @Test func `members keep their order and numbers their digits`() {
    let value = JSONValue.members(
      ("z", .number(0.1)), ("a", .array([.integer(1), .null, .bool(true)])),
      ("seed", .unsigned(.max)), ("empty", .object([])), ("none", .optional(Double.nan)))
    #expect(
      value.line()
        == #"{"z":0.1,"a":[1,null,true],"seed":18446744073709551615,"empty":{},"none":null}"#)
    #expect(
      JSONValue.members(("a", .array([.integer(1)]))).document() == """
        {
          "a": [
            1
          ]
        }

        """)
  }
}
