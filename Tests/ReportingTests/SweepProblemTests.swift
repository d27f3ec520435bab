import Experiments
import Reporting
import Testing

@Suite struct SweepProblemTests {
  private static let problems: [(SweepProblem, String)] = [
    (
      .notPathAndValues("agents"),
      "'agents' is not PATH=VALUES, such as agents.desk.staff=20..40:2 or =4,6,8"
    ),
    (.pathTwice("a"), "a varies twice; put all its values behind one path"),
    (.emptyValue(path: "a"), "a: a value is missing before or after a comma"),
    (.valueTwice(path: "a", value: "3"), "a: the value 3 stands there twice"),
    (.unclosed(path: "a", text: "[1"), "a: a quote, bracket or brace is not closed in '[1'"),
    (
      .notARange(path: "a", text: "1.."),
      "a: '1..' is no range such as 20..40:2, 80%..95%:5% or 1min..5min:30s; "
        + "other values are listed one by one, with commas between them"
    ),
    (
      .unitsDiffer(path: "a", text: "1..2%", example: "1%..2%"),
      "a: the units in '1..2%' differ; is '1%..2%' meant?"
    ),
    (.stepOfZero(path: "a", text: "1..2:0"), "a: the step of '1..2:0' is 0"),
    (
      .stepAway(path: "a", text: "2..1:1", step: "-1"),
      "a: the step of '2..1:1' leads away from its end; is a step of -1 meant?"
    ),
    (
      .stepNeeded(path: "a", text: "1..2"),
      "a: a grid needs the step of 1..2 behind a colon, as in 20..40:2 "
        + "(without one, --design latin or sobol with --points N)"
    ),
    (
      .stepNeededInList(path: "a"),
      "a: a range among other values needs a step, such as 20..40:2, and fewer than "
        + "a million values"
    ),
    (.tooManyPaths(most: 40), "points are spread over no more than 40 paths"),
    (.tooManyPoints(most: 1_000_000), "no more than 1,000,000 points can be run"),
  ]

  @Test("what is wrong with a sweep is said whole", arguments: problems)
  func sentences(problem: SweepProblem, sentence: String) {
    #expect(problem.text(.en) == sentence)
  }

  @Test("the Japanese sentence names the path and is Japanese", arguments: problems.map(\.0))
  func japanese(problem: SweepProblem) {
    #expect(problem.text(.ja).unicodeScalars.contains { $0.value >= 0x3041 && $0.value <= 0x9FFF })
  }
}
