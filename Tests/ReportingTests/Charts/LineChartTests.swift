import ContactCenterModel
import Reporting
import Testing

@Suite struct LineChartTests {
  /// 60, 70 and 80 % with 10, 20 and 40 agents.
  private let staff = SweepExample.grid([("agents.desk.staff", ["10", "20", "40"])]) {
    ["10": 0.6, "20": 0.7, "40": 0.8][$0[0]]
  }

  @Test func `numbers stand along the axis as far apart as they are`() throws {
    let marks = try #require(SVGMarks(try staff.svg(.lines)))
    let discs = marks.all("circle")
    let places = discs.compactMap { $0.number("cx") }
    // From 10 to 20 is a third of the way from 10 to 40.
    #expect(places.count == 3)
    #expect(abs((places[1] - places[0]) * 3 - (places[2] - places[0])) < 0.05)
    let heights = discs.compactMap { $0.number("cy") }
    #expect(abs((heights[0] - heights[1]) - (heights[1] - heights[2])) < 0.05)
  }

  @Test func `a value stands between the ticks where it belongs`() throws {
    let marks = try #require(SVGMarks(try staff.svg(.lines)))
    let ticks = marks.all("text").filter { $0.text == "60" || $0.text == "80" }
    let heights = try ticks.map { try #require($0.number("y")) }
    let discs = marks.all("circle").compactMap { $0.number("cy") }
    // Texts stand 4 pixels below their line.
    #expect(heights.map { $0 - 4 } == [discs[0], discs[2]])
  }

  @Test func `values that are no numbers of one unit stand side by side`() throws {
    let rules = SweepExample.grid([("routing", ["fifo", "longestIdle", "9"])]) { _ in 0.5 }
    let marks = try #require(SVGMarks(try rules.svg(.lines)))
    let places = marks.all("circle").compactMap { $0.number("cx") }
    #expect(abs((places[1] - places[0]) - (places[2] - places[1])) < 0.05)
    #expect(["fifo", "longestIdle", "9"].allSatisfy(marks.texts.contains))
  }

  @Test func `a unit that all values have is said once`() throws {
    let waits = SweepExample.grid([("callback.wait", ["30 s", "60 s"])]) { _ in 0.5 }
    let texts = try #require(SVGMarks(try waits.svg(.lines))).texts
    #expect(texts.contains("callback.wait [s]"))
    #expect(texts.contains("30") && !texts.contains("30 s"))
  }

  @Test func `each value of the second path has its line, its mark and its name`() throws {
    let both = SweepExample.grid([("a", ["1", "2"]), ("b", ["x", "y", "z"])]) { _ in 0.5 }
    let marks = try #require(SVGMarks(try both.svg(.lines)))
    let lines = marks.all("polyline")
    #expect(lines.count == 3)
    #expect(Set(lines.compactMap { $0.attributes["stroke"] }).count == 3)
    #expect(["b", "x", "y", "z"].allSatisfy(marks.texts.contains))
    // One disc for each point of the first line and one in the legend; the others have other marks.
    #expect(marks.all("circle").count == 3)
  }

  @Test func `a line breaks off where a point is missing`() throws {
    let gap = SweepExample.grid([("a", ["1", "2", "3", "4", "5"])]) { $0[0] == "3" ? nil : 0.5 }
    let marks = try #require(SVGMarks(try gap.svg(.lines)))
    #expect(marks.all("polyline").count == 2)
    #expect(marks.all("circle").count == 4)
  }

  @Test func `the interval is a band that holds the line`() throws {
    let marks = try #require(SVGMarks(try staff.svg(.lines)))
    let band = try #require(marks.all("polygon").first?.attributes["points"])
    let heights = band.split(separator: " ").compactMap { $0.split(separator: ",").last }
      .compactMap { Double($0) }
    let discs = marks.all("circle").compactMap { $0.number("cy") }
    // The lower ends from left to right, then the upper ones from right to left.
    for (index, disc) in discs.enumerated() {
      let (low, high) = (heights[index], heights[5 - index])
      #expect(abs(low - disc - (disc - high)) < 0.03 && low > disc)
    }
  }

  @Test func `a target of the measure is a line, that of another is none`() throws {
    var aimed = staff
    let measures = ["serviceLevel.offered", "abandonment"].compactMap { Measure.named($0) }
    aimed.targets = measures.map { Target(address: MeasureAddress($0), bound: .atLeast(0.75)) }
    let texts = try #require(SVGMarks(try aimed.svg(.lines))).texts
    #expect(texts.filter { $0.hasPrefix("target") } == ["target ≥ 75 %"])
    let japanese = try #require(SVGMarks(try aimed.svg(.lines, .ja))).texts
    #expect(japanese.contains("目標 ≥ 75 %"))
    #expect(!(try staff.svg(.lines)).contains("target"))
  }

  @Test func `points that are no grid are shown over each path, with their intervals`() throws {
    let values = (1...6).map { [String($0), String(7 - $0) + "0", String($0 * $0 % 7)] }
    let apart = SweepExample.points(["a", "b", "c"], values) { _ in 0.5 }
    let marks = try #require(SVGMarks(try apart.svg(.lines)))
    #expect(marks.all("circle").count == 18)
    #expect(marks.all("polyline").isEmpty)
    #expect(["a", "b", "c"].allSatisfy(marks.texts.contains))
  }

  @Test func `long waits are told in minutes`() throws {
    let waits = SweepExample.grid([("a", ["1", "2"])], of: "asa", halfWidth: 1) { _ in 1200 }
    #expect(try waits.svg(.lines, of: "asa").contains("[min]"))
    #expect(try waits.svg(.lines, of: "asa", .ja).contains("[分]"))
    let short = SweepExample.grid([("a", ["1", "2"])], of: "asa", halfWidth: 1) { _ in 20 }
    #expect(try short.svg(.lines, of: "asa").contains("[s]"))
  }
}
