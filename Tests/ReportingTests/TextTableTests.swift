import Reporting
import Testing

@Suite struct TextTableTests {
  @Test func `columns line up under Japanese headings and cells`() {
    let table = TextTable(
      headings: ["指標", "値", "判定"],
      rows: [
        ["サービスレベル", .number("81.3 %", tail: "± 0.4"), "達成"],
        ["ASA", .number("7 s", tail: "± 12"), "未達"],
      ])
    #expect(
      table.text(indent: 0) == """
        指標                      値  判定
        --------------  ------------  ----
        サービスレベル  81.3 % ± 0.4  達成
        ASA                7 s ± 12   未達

        """)
  }

  @Test func `a long heading takes several lines above its column`() {
    let table = TextTable(
      headings: ["Interval", "Average speed of answer (ASA)"],
      rows: [["09:00-09:30", .number("4 s")]])
    #expect(
      table.text(indent: 0) == """
                          Average
                         speed of
        Interval     answer (ASA)
        -----------  ------------
        09:00-09:30           4 s

        """)
  }

  @Test func `a Japanese heading breaks between characters`() {
    let table = TextTable(headings: ["平均応答時間(ASA)"], rows: [[.number("4 秒")]])
    #expect(
      table.text(indent: 0, headingWidth: 12) == """
        平均応答時間
               (ASA)
        ------------
                4 秒

        """)
  }

  @Test func `colour does not move columns`() {
    let cell = TableCell("met", emphasis: .good)
    let table = TextTable(headings: ["Verdict", "B"], rows: [[cell, "x"]])
    let plain = table.text(inColor: false)
    let colored = table.text(inColor: true)
    #expect(colored.contains("\u{1B}[32mmet\u{1B}[0m"))
    let stripped = colored.split(separator: "\u{1B}[32m").joined()
      .split(separator: "\u{1B}[0m").joined()
    #expect(stripped == plain)
  }

  @Test func `Markdown escapes bars and flushes numbers right`() {
    let table = TextTable(headings: ["a|b", "n"], rows: [["c|d", .number("1", tail: "± 2")]])
    #expect(
      table.markdown() == """
        | a\\|b | n |
        | --- | ---: |
        | c\\|d | 1 ± 2 |

        """)
  }
}
