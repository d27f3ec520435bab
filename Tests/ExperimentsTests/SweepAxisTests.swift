import Experiments
import Testing

@Suite struct SweepAxisTests {
  private static let timeUnits: [SweepAxisReader.TimeUnit] = [
    (["s", "秒"], 1), (["min", "分"], 60), (["h"], 3600),
  ]

  private func axes(_ texts: String...) throws(SweepDesignError) -> [SweepAxis] {
    var reader = SweepAxisReader(timeUnits: Self.timeUnits)
    return try reader.read(texts)
  }

  private func problems(_ texts: String...) -> [SweepProblem] {
    var reader = SweepAxisReader(timeUnits: Self.timeUnits)
    do throws(SweepDesignError) {
      _ = try SweepDesign.grid(try reader.read(texts))
      return []
    } catch {
      return error.problems
    }
  }

  @Test(
    "a range has every step from its first number to its last",
    arguments: [
      ("20..26:2", ["20", "22", "24", "26"]),
      ("20..25:2", ["20", "22", "24"]),
      ("0.8..1.2:0.1", ["0.8", "0.9", "1", "1.1", "1.2"]),
      ("0..0.3:0.1", ["0", "0.1", "0.2", "0.3"]),
      ("80%..95%:5%", ["80%", "85%", "90%", "95%"]),
      ("1min..3min:30s", ["60s", "90s", "120s", "150s", "180s"]),
      ("1 min .. 2 min : 30 s", ["60 s", "90 s", "120 s"]),
      ("0.5h..1h:15min", ["30min", "45min", "60min"]),
      ("1分..2分:30秒", ["60秒", "90秒", "120秒"]),
      ("60/h..80/h:10/h", ["60/h", "70/h", "80/h"]),
      ("6..2:-2", ["6", "4", "2"]),
      ("-0.2..0.2:0.2", ["-0.2", "0", "0.2"]),
      ("5..5:1", ["5"]),
      ("1.50..1.75:0.125", ["1.5", "1.625", "1.75"]),
    ])
  func ranges(text: String, values: [String]) throws {
    #expect(try axes("a=\(text)")[0].values == values)
  }

  @Test(
    "commas part values, but not within quotes, brackets, braces and parentheses",
    arguments: [
      ("a,b, c", ["a", "b", "c"]),
      ("[1,2],[3,4]", ["[1,2]", "[3,4]"]),
      (#""x,y",'z,w'"#, [#""x,y""#, "'z,w'"]),
      ("{a: 1, b: [2, 3]},null", ["{a: 1, b: [2, 3]}", "null"]),
      ("busy,all(busy, closed)", ["busy", "all(busy, closed)"]),
      ("it's,that", ["it's", "that"]),
      (#"{n: "a]"},b"#, [#"{n: "a]"}"#, "b"]),
      (#""a\",b",c"#, [#""a\",b""#, "c"]),
      (#""20..30",40"#, [#""20..30""#, "40"]),
      ("../a.csv,../b.csv", ["../a.csv", "../b.csv"]),
      ("10,20..22:1", ["10", "20", "21", "22"]),
    ])
  func lists(text: String, values: [String]) throws {
    #expect(try axes("a=\(text)")[0].values == values)
  }

  @Test(
    "what cannot be read is named with what would be right",
    arguments: [
      ("agents", SweepProblem.notPathAndValues("agents")),
      ("=1,2", .notPathAndValues("=1,2")),
      ("a=", .notPathAndValues("a=")),
      ("a=1,,2", .emptyValue(path: "a")),
      ("a=1,2,", .emptyValue(path: "a")),
      ("a=1,2,1", .valueTwice(path: "a", value: "1")),
      ("a=20..30:5,25", .valueTwice(path: "a", value: "25")),
      ("a=[1,2", .unclosed(path: "a", text: "[1,2")),
      ("a='1,2", .unclosed(path: "a", text: "'1,2")),
      ("a=20...30:2", .notARange(path: "a", text: "20...30:2")),
      ("a=20..", .notARange(path: "a", text: "20..")),
      ("a=9:00..10:00:30min", .notARange(path: "a", text: "9:00..10:00:30min")),
      ("a=1..99999999999999:1", .notARange(path: "a", text: "1..99999999999999:1")),
      ("a=1..2:0", .stepOfZero(path: "a", text: "1..2:0")),
      ("a=2..1:0.5", .stepAway(path: "a", text: "2..1:0.5", step: "-0.5")),
      ("a=1..2:-1", .stepAway(path: "a", text: "1..2:-1", step: "1")),
      ("a=20..40", .stepNeeded(path: "a", text: "20..40")),
      (
        "a=80..95%:5",
        .unitsDiffer(path: "a", text: "80..95%:5", example: "80%..95%:5%")
      ),
      (
        "a=1/h..2/min:1/h", .unitsDiffer(path: "a", text: "1/h..2/min:1/h", example: "1/h..2/h:1/h")
      ),
      ("a=0..2:0.000001", .tooManyPoints(most: 1_000_000)),
    ])
  func mistakes(text: String, problem: SweepProblem) {
    #expect(problems(text) == [problem])
  }

  @Test func `all mistakes are told at once`() {
    #expect(
      problems("a=1..2:0,,5", "b", "a=1,2") == [
        .stepOfZero(path: "a", text: "1..2:0"), .emptyValue(path: "a"), .notPathAndValues("b"),
        .pathTwice("a"),
      ])
  }

  @Test func `a grid has all values together, the first path slowest`() throws {
    let design = try SweepDesign.grid(try axes("a=1..2:1", "b=x,y,z"))
    #expect(design.paths == ["a", "b"])
    #expect(design.points.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(
      design.points.map(\.values) == [
        ["1", "x"], ["1", "y"], ["1", "z"], ["2", "x"], ["2", "y"], ["2", "z"],
      ])
  }

  @Test func `a grid of a million points is made, one of a point more is not`() throws {
    #expect(try SweepDesign.grid(try axes("a=1..1000:1", "b=1..1000:1")).points.count == 1_000_000)
    #expect(problems("a=1..1000:1", "b=1..1001:1") == [.tooManyPoints(most: 1_000_000)])
  }
}
