import ContactCenterModel
import Reporting
import Testing

@Suite struct HeatMapTests {
  private let axes = [
    (path: "agents.desk.staff", values: ["10", "20", "30"]),
    (path: "patience", values: ["60 s", "90 s"]),
  ]

  /// From 10 % at 10 agents and 60 s to 55 % at 30 agents and 90 s.
  private func map(missing: [String]? = nil) -> SweepExample {
    SweepExample.grid(axes) { values in
      guard values != missing else { return nil }
      return (Double(values[0]) ?? 0) / 100 + (values[1] == "90 s" ? 0.25 : 0)
    }
  }

  @Test func `every cell says its number`() throws {
    let texts = try #require(SVGMarks(try map().svg(.map))).texts
    #expect(["10.0", "20.0", "30.0", "35.0", "45.0", "55.0"].allSatisfy(texts.contains))
    #expect(texts.contains("patience [s]") && texts.contains("agents.desk.staff"))
  }

  @Test func `the first path goes to the right and the second upwards`() throws {
    let marks = try #require(SVGMarks(try map().svg(.map)))
    func place(_ text: String) throws -> SVGMarks.Element {
      try #require(marks.all("text").first { $0.text == text })
    }
    let (least, right, above) = (try place("10.0"), try place("20.0"), try place("35.0"))
    #expect(right.number("x")! > least.number("x")! && right.number("y") == least.number("y"))
    #expect(above.number("y")! < least.number("y")! && above.number("x") == least.number("x"))
  }

  @Test func `larger values are darker, so that a print in grey keeps the order`() throws {
    let values = (1...40).map(String.init)
    let row = SweepExample.grid([("a", values), ("b", ["1"])]) { (Double($0[0]) ?? 0) / 40 }
    let marks = try #require(SVGMarks(try row.svg(.map)))
    let fills = marks.all("rect").compactMap { $0.attributes["fill"] }
      .filter { $0.count == 7 }.prefix(40)
    let lightness = fills.map { color in
      let parts = [1, 3, 5].map { start -> Double in
        let from = color.index(color.startIndex, offsetBy: start)
        return Double(Int(color[from..<color.index(from, offsetBy: 2)], radix: 16) ?? 0)
      }
      return 0.299 * parts[0] + 0.587 * parts[1] + 0.114 * parts[2]
    }
    #expect(lightness.count == 40)
    #expect(zip(lightness, lightness.dropFirst()).allSatisfy { $0 > $1 + 1 })
  }

  @Test func `a cell without a value is hatched and explained`() throws {
    let whole = try map().svg(.map)
    let broken = try map(missing: ["20", "90 s"]).svg(.map)
    #expect(!whole.contains("no value"))
    #expect(broken.contains("no value"))
    #expect(try map(missing: ["20", "90 s"]).svg(.map, .ja).contains("値なし"))
    let texts = try #require(SVGMarks(broken)).texts
    #expect(!texts.contains("45.0"))
  }

  @Test func `a target is the border between cells that hold it and cells that do not`() throws {
    var aimed = map()
    let measure = try #require(Measure.named("serviceLevel.offered"))
    aimed.targets = [Target(address: MeasureAddress(measure), bound: .atLeast(0.32))]
    let marks = try #require(SVGMarks(try aimed.svg(.map)))
    // Only the upper row holds it: 35, 45, 55 over 10, 20, 30; one more line is in the legend.
    let borders = marks.all("line").filter { $0.attributes["stroke"] == "#C2410C" }
    #expect(borders.count == 4)
    #expect(borders.prefix(3).allSatisfy { $0.attributes["y1"] == $0.attributes["y2"] })
    #expect(marks.texts.contains("border of target ≥ 32 %"))
  }

  @Test func `numbers that do not fit into their cells are left out`() throws {
    let values = (1...200).map(String.init)
    let wide = SweepExample.grid([("a", values), ("b", ["1", "2"])]) { (Double($0[0]) ?? 0) / 201 }
    let texts = try #require(SVGMarks(try wide.svg(.map))).texts
    #expect(texts.count < 60)
  }
}
