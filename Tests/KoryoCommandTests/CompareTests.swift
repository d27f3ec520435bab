import Foundation
import Testing

@Suite struct CompareTests {
  /// The small scenario as `a.yaml`, with longer calls as `b.yaml`.
  private func withPair(_ body: (CommandLineProgram) throws -> Void) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "a.yaml")
      try program.write("extends: a.yaml\nscale: {handling: 130 %}\n", to: "b.yaml")
      try body(program)
    }
  }

  private static let usage: [[String]] = [
    ["a.yaml"], ["a.yaml", "b.yaml", "--by", "interval"], ["a.yaml", "b.yaml", "--measures", ","],
    ["a.yaml", "b.yaml", "--max-replications", "200"], ["a.yaml", "--versus", "scale"],
    ["a.yaml", "b.yaml", "--margin", "asa"], ["a.yaml", "b.yaml", "--margin", "asa=3"],
    ["a.yaml", "b.yaml", "--margin", "abandonment=0.5"], ["a.yaml", "b.yaml", "--csv-bom"],
    ["--until-decided", "a.yaml", "b.yaml"], ["a.yaml", "b.yaml", "--until-decided=aza"],
    ["a.yaml", "b.yaml", "--measures", "aza"], ["a.yaml", "b.yaml", "--output", "b.yaml"],
    ["a.yaml", "b.yaml", "--measures", "cost.total"], ["a.yaml", "b.yaml", "--confidence", "95"],
    ["a.yaml", "b.yaml", "--until-decided", "--max-replications", "3", "--replications", "4"],
    ["a.yaml", "b.yaml", "--threads", "0"], ["a.yaml", "b.yaml", "--until-decided=cost.total"],
  ]

  @Test(arguments: usage)
  func `what makes no sense is refused before anything is run`(arguments: [String]) throws {
    try withPair { program in
      let outcome = try program.run(["compare"] + arguments)
      #expect(outcome.status == 64, "\(outcome.error)")
      #expect(outcome.output.isEmpty && !outcome.error.isEmpty)
      #expect(program.files == ["a.yaml", "b.yaml"])
    }
  }

  @Test func `longer calls are worse, and that is no failure`() throws {
    try withPair { program in
      let outcome = try program.run(["compare", "a.yaml", "b.yaml"])
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("B against A\n"))
      #expect(outcome.output.contains(" worse "))
      #expect(outcome.output.contains("B against A: cost\n"))
      #expect(outcome.output.contains("Paid hours"))
      #expect(outcome.error.contains("a.yaml / b.yaml: 100 replications of each in "))
    }
  }

  @Test func `the first file under other settings is a scenario, too`() throws {
    try withPair { program in
      let other = try program.run(["compare", "a.yaml", "b.yaml", "--format", "csv", "-q"])
      let versus = try program.run([
        "compare", "a.yaml", "--versus", "scale.handling=130 %; agents.desk.staff=[3, 4]",
        "--format", "csv", "-q",
      ])
      let numbers = { (text: String) in
        text.split(separator: "\n").dropFirst().map { line in
          line.split(separator: ",").suffix(16).joined(separator: ",")
        }
      }
      #expect(versus.status == 0)
      #expect(numbers(versus.output) == numbers(other.output))
    }
  }

  @Test func `an open verdict that was asked for is status 5, in every form`() throws {
    try withPair { program in
      let arguments = [
        "compare", "a.yaml", "--versus", "scale.handling=100.1 %", "--replications", "5",
        "--until-decided=asa", "--max-replications", "8", "--margin", "asa=1ms",
      ]
      for format in ["table", "json", "csv", "markdown"] {
        #expect(try program.run(arguments + ["--format", format]).status == 5)
      }
      let text = try program.run(arguments).output
      #expect(text.contains("NOT decided with 8 replications: 1 of the chosen verdicts"))
      let json = try program.run(arguments + ["--format", "json"]).output
      #expect(json.contains("\"ok\": false"))
    }
  }

  @Test func `margins of the file count, and those of the command line win`() throws {
    try withProgram { program in
      try program.write(smallScenario + "run: {margins: {asa: 10 min}}\n", to: "a.yaml")
      let arguments = [
        "compare", "a.yaml", "--versus", "scale.handling=130 %", "--measures", "asa", "-q",
      ]
      #expect(try program.run(arguments).output.contains(" same "))
      #expect(try program.run(arguments + ["--margin", "asa=1s"]).output.contains(" worse "))
    }
  }

  @Test func `a day and a steady state are not compared`() throws {
    try withPair { program in
      let steady = """
        koryo: 1
        steadyState: {warmUp: 1 h, length: 1 h}
        callTypes: {orders: {rate: 12/h, handling: {talk: 5 min, wrapUp: 0 s}, patience: 2 min}}
        agents: {desk: {staff: 3}}
        """
      try program.write(steady, to: "steady.yaml")
      let outcome = try program.run(["compare", "a.yaml", "steady.yaml", "--lang", "en"])
      #expect(outcome.status == 65)
      #expect(
        outcome.error == "koryo: 'a.yaml' covers days and 'steady.yaml' a steady state: "
          + "they cannot be compared\n")
    }
  }

  @Test func `a mistake that every setting has is told once`() throws {
    try withPair { program in
      let outcome = try program.run([
        "compare", "a.yaml", "missing.yaml", "--set", "lines=-1", "--versus", "scale.staff=2",
      ])
      #expect(outcome.status == 65)
      let lines = outcome.error.split(separator: "\n")
      #expect(lines.count { $0.contains("lines: '-1' is out of range") } == 1)
      #expect(lines.contains { $0.contains("missing.yaml") })
    }
  }

  @Test func `the result is the same on any number of threads and in a file`() throws {
    try withPair { program in
      let arguments = ["compare", "a.yaml", "b.yaml", "--format", "json", "-q", "--by", "type"]
      let one = try program.run(arguments + ["--threads", "1"]).output
      let two = try program.run(arguments + ["--threads", "3", "-o", "out.json"])
      #expect(two.output.isEmpty)
      #expect(program.read("out.json") == one)
      #expect(one.contains("\"asa{type=orders}\""))
    }
  }
}
