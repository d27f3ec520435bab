import Foundation
import Reporting
import ScenarioFormat
import Testing

@Suite struct PointTableTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func mistakes(_ text: String) throws -> [String] {
    let file = try folder.write("points.csv", text)
    do {
      _ = try PointTable.read(file)
      return []
    } catch {
      return error.diagnostics.map {
        DiagnosticText.text($0, .en).replacingOccurrences(of: folder.path, with: "")
      }
    }
  }

  @Test func `the header has the paths, the rows the values`() throws {
    let file = try folder.write(
      "points.csv",
      "agents.desk.staff, callTypes.support.patience\n20,\"2 min\"\n 25 ,\"[1,2]\"\n")
    let table = try PointTable.read(file)
    #expect(table.paths == ["agents.desk.staff", "callTypes.support.patience"])
    #expect(table.rows == [["20", "2 min"], ["25", "[1,2]"]])
  }

  @Test func `marks, carriage returns and CP932 of spreadsheets are read`() throws {
    let marked = try folder.write("a.csv", "\u{FEFF}agents.窓口.staff\r\n20\r\n\r\n")
    #expect(try PointTable.read(marked).paths == ["agents.窓口.staff"])
    #expect(try PointTable.read(marked).rows == [["20"]])
    let bytes = try #require("agents.窓口.staff\r\n20\r\n".data(using: .shiftJIS))
    let japanese = try folder.write("b.csv", bytes)
    #expect(try PointTable.read(japanese).paths == ["agents.窓口.staff"])
  }

  @Test func `all mistakes of a table are told at their place`() throws {
    #expect(
      try mistakes("a,b,a,\n1,2\n1,,3,4\n5,6,7,8\n5,6,7,8\n") == [
        "points.csv:1:5: the header names 'a' twice",
        "points.csv:1:7: this column has no name; the header names a path in each column",
        "points.csv:2:1: this row has 2 fields, the header has 4",
        "points.csv:3:3: b: there is no value here; write one, or 'null' to leave the key out",
        "points.csv:5:1: this row says the same as line 4",
      ])
    #expect(try mistakes("a\n") == ["points.csv:1:1: the table has no rows"])
    #expect(try mistakes("") == ["points.csv:1:1: the table has no rows"])
    #expect(
      try mistakes("a\n\"1\n") == ["points.csv:2:1: the quote that opens here is never closed"])
  }

  @Test func `of very many mistakes the first are told and the others counted`() throws {
    let rows = (1...30).map { "\($0)\n" }.joined()
    let mistakes = try mistakes("a,b\n" + rows)
    #expect(mistakes.count == 21)
    #expect(mistakes.last == "the table has 10 more mistakes")
  }

  @Test func `a file that is not there is named`() {
    let path = folder.path + "none.csv"
    #expect(throws: ScenarioError.self) { try PointTable.read(path) }
  }
}
