import Reporting
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("サービスレベル", 14), ("ﾊﾝｶｸ", 4), ("全角！", 6), ("e\u{301}", 1),
    ("😀", 2), ("± 0.4", 5), ("①", 1), ("漢a字", 5), ("한글", 4),
  ])
  func `wide scalars take two columns and combining ones none`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(text) == columns)
  }
}
