import Experiments
import Testing

@Suite struct SweepSpreadTests {
  private func axes(_ texts: String...) throws(SweepDesignError) -> [SweepAxis] {
    var reader = SweepAxisReader(timeUnits: [])
    return try reader.read(texts)
  }

  private func numbers(_ design: SweepDesign, _ axis: Int) throws -> [Double] {
    try design.points.map { try #require(Double($0.values[axis])) }
  }

  @Test func `each of n equal slices of a Latin design has one point`() throws {
    let design = try SweepDesign.latin(try axes("a=20..40", "b=-1..1"), points: 50, seed: 3)
    let slices = try numbers(design, 0).map { Int(($0 - 20) / 20 * 50) }
    #expect(Set(slices) == Set(0..<50))
    #expect(Set(try numbers(design, 1).map { Int(($0 + 1) / 2 * 50) }) == Set(0..<50))
  }

  @Test func `another seed spreads a Latin design differently, the same seed does not`() throws {
    let axes = try axes("a=20..40", "b=0..1")
    let first = try SweepDesign.latin(axes, points: 20, seed: 1)
    #expect(try SweepDesign.latin(axes, points: 20, seed: 1) == first)
    #expect(try SweepDesign.latin(axes, points: 20, seed: 2) != first)
  }

  /// Antonov and Saleev's order begins at ½, ¾, ¼ in the first dimension and at ½, ¼, ¾ in the second.
  @Test func `a Sobol design begins in the middle and goes on with the quarters`() throws {
    let design = try SweepDesign.sobol(try axes("a=20..40", "b=0..1"), points: 3)
    #expect(design.points.map(\.values) == [["30", "0.5"], ["35", "0.25"], ["25", "0.75"]])
  }

  @Test func `the first points of a longer Sobol design are the shorter one`() throws {
    let axes = try axes("a=0..1", "b=x,y,z")
    let long = try SweepDesign.sobol(axes, points: 64)
    #expect(Array(long.points.prefix(16)) == (try SweepDesign.sobol(axes, points: 16)).points)
  }

  /// 7 places of four steps; 2³ − 1 points have every eighth but the first.
  @Test func `values with a step are its multiples, each with an equal share`() throws {
    let design = try SweepDesign.sobol(try axes("a=10..16:2", "b=0..1"), points: 63)
    let values = design.points.map(\.values[0])
    #expect(Set(values) == ["10", "12", "14", "16"])
    for value in ["12", "14", "16"] { #expect(values.count { $0 == value } == 16) }
    #expect(values.count { $0 == "10" } == 15)
  }

  @Test func `listed values have equal shares whatever stands between their commas`() throws {
    let design = try SweepDesign.sobol(try axes("a=x,[1,2],1..2:1", "b=0..1"), points: 63)
    let values = design.points.map(\.values[0])
    #expect(Set(values) == ["x", "[1,2]", "1", "2"])
    #expect(values.count { $0 == "2" } == 16)
  }

  @Test func `points that fall on the same values are one point`() throws {
    let design = try SweepDesign.latin(try axes("a=1..3:1"), points: 30, seed: 1)
    #expect(design.points.map(\.number) == [1, 2, 3])
    #expect(Set(design.points.map(\.values)) == [["1"], ["2"], ["3"]])
  }

  @Test(
    "a value between the ends has six digits of the way between them and its unit",
    arguments: [
      ("20..40", "35"), ("80%..95%", "91.25%"), ("0.1..0.2", "0.175"), ("0..1000000", "750000"),
      ("0 s..7 s", "5.25 s"), ("0..0.0001", "0.000075"), ("1..2", "1.75"), ("40..20", "25"),
      ("5..5", "5"),
    ])
  func texts(text: String, value: String) throws {
    let design = try SweepDesign.sobol(try axes("a=\(text)", "b=0..1"), points: 2)
    #expect(design.points.last?.values[0] == value)
  }

  @Test func `values between the ends are no longer than six digits`() throws {
    let design = try SweepDesign.latin(try axes("a=20..40"), points: 1000, seed: 1)
    #expect(design.points.allSatisfy { $0.values[0].count <= "20.1234".count })
    #expect(design.points.count > 990)
  }

  @Test func `more paths or points than can be spread are refused`() throws {
    let many = try (1...41).map { try axes("p\($0)=0..1")[0] }
    #expect(problems { _ = try SweepDesign.sobol(many, points: 2) } == [.tooManyPaths(most: 40)])
    #expect(
      problems { _ = try SweepDesign.sobol(Array(many.prefix(1)), points: 1_000_001) }
        == [.tooManyPoints(most: 1_000_000)])
    let mixed = try axes("a=1,2..3")
    #expect(
      problems { _ = try SweepDesign.latin(mixed, points: 2, seed: 1) }
        == [.stepNeededInList(path: "a")])
  }

  private func problems(_ make: () throws -> Void) -> [SweepProblem] {
    do {
      try make()
      return []
    } catch {
      return (error as? SweepDesignError)?.problems ?? []
    }
  }
}
