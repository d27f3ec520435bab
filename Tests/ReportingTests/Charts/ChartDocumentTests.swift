import Reporting
import Testing

@Suite struct ChartDocumentTests {
  private let example = SweepExample.grid([
    ("agents.desk.staff", ["10", "20"]), ("routing<&\"", ["<&\"'>", "\u{7}a\nb"]),
  ]) { (Double($0[0]) ?? 0) / 40 }

  @Test(arguments: [SweepChart.Kind.lines, .map], Language.allCases)
  func `a chart is well-formed whatever values are called`(
    kind: SweepChart.Kind, language: Language
  ) throws {
    let marks = try #require(SVGMarks(try example.svg(kind, language)))
    #expect(marks.texts.contains("<&\"'>"))
    #expect(marks.texts.contains("\u{FFFD}a b"))
  }

  @Test(arguments: [SweepChart.Kind.lines, .map])
  func `a chart needs nothing from elsewhere`(kind: SweepChart.Kind) throws {
    let svg = try example.svg(kind)
    for word in ["href", "url(", "<script", "<style", "@import", "<image"] {
      #expect(!svg.contains(word))
    }
    let addresses = svg.split(separator: "\"").filter { $0.contains("://") }
    #expect(addresses == ["http://www.w3.org/2000/svg"])
  }

  @Test(arguments: [SweepChart.Kind.lines, .map])
  func `a chart says what it shows to those who cannot see it`(kind: SweepChart.Kind) throws {
    let marks = try #require(SVGMarks(try example.svg(kind)))
    #expect(marks.all("title").map(\.text) == ["Service level (20 s)"])
    let description = try #require(marks.all("desc").first?.text)
    #expect(description.contains("small.yaml; 100 replications a point; seed 1; intervals of 95 %"))
    #expect(description.contains("10: 25") && description.contains("20: 50"))
    #expect(marks.all("svg").first?.attributes["role"] == "img")
  }

  @Test(arguments: [SweepChart.Kind.lines, .map])
  func `the order of the rows does not change the chart`(kind: SweepChart.Kind) throws {
    var turned = example
    turned.rows.reverse()
    #expect(try turned.svg(kind) == example.svg(kind))
  }

  @Test func `rows of other measures and of parts are not drawn`() throws {
    var more = example
    for var row in example.rows {
      row.value = 0.9
      row.type = "orders"
      more.rows.insert(row, at: 0)
      row.type = nil
      row.measure = "abandonment"
      more.rows.insert(row, at: 0)
    }
    #expect(try more.svg(.lines) == example.svg(.lines))
  }

  @Test func `a sweep without any row gives empty axes`() throws {
    var empty = example
    empty.rows = []
    for kind in [SweepChart.Kind.lines, .map] {
      let marks = try #require(SVGMarks(try empty.svg(kind)))
      #expect(marks.texts.contains("agents.desk.staff"))
      #expect(!marks.elements.contains { $0.attributes.values.contains { $0.contains("nan") } })
    }
  }

  @Test func `what cannot be shown is said with what to do instead`() throws {
    let three = SweepExample.grid([("a", ["1", "2"]), ("b", ["1", "2"]), ("c", ["1", "2"])]) {
      _ in 0.5
    }
    #expect(
      try three.problem(.lines)
        == "--plot asa=a.svg: lines show one path, or two, and 3 vary (a, b, c); "
        + "fix the others with --set")
    #expect(try three.problem(.map).contains("a map shows two paths, and 3 vary (a, b, c)"))
    let nine = SweepExample.grid([("a", ["1"]), ("b", (1...9).map(String.init))]) { _ in 0.5 }
    #expect(try nine.problem(.lines).contains("9 values of b would be 9 lines"))
    #expect(try nine.problem(.map).isEmpty)
    let one = SweepExample.grid([("a", ["1", "2"])]) { _ in 0.5 }
    #expect(try one.problem(.map).contains("a map needs two paths that vary, and a alone does"))
    #expect(try one.problem(.map, .ja).contains("ヒートマップには変化するパスが2つ必要"))
    let apart = SweepExample.points(["a", "b"], (1...9).map { ["\($0)", "\($0)"] }) { _ in 0.5 }
    #expect(try apart.problem(.map).contains("a map needs all pairs of values of a and b"))
    #expect(try apart.problem(.lines).isEmpty)
  }
}
