import Foundation
import Testing

/// Runs in batches from the command line.
@Suite struct BatchCommandTests {
  private static let steady = """
    koryo: 1
    steadyState: {warmUp: auto, length: 200 h, batches: 20}
    callTypes: {a: {rate: 60/h, handling: {talk: 3 min, wrapUp: 1 min}, patience: 2 min}}
    agents: {team: {staff: 6}}
    """

  @Test func `one run is enough where it has batches`() throws {
    try withProgram { program in
      try program.write(Self.steady, to: "s.yaml")
      let one = try program.run(["run", "s.yaml"])
      #expect(one.output.contains("1 long run in 20 batches of "))
      #expect(one.error.contains("1 replication in"))
      let two = try program.run(["run", "s.yaml", "--replications", "2"])
      #expect(two.output.contains("2 long runs in 20 batches of "))
    }
  }

  @Test func `precision ends after a hundred long runs unless more are asked for`() throws {
    try withProgram { program in
      try program.write(Self.steady, to: "s.yaml")
      let goal = [
        "run", "s.yaml", "--set", "steadyState.length=20 h", "--precision", "asa=±0.0001s",
      ]
      #expect(try program.run(goal).output.contains("was NOT reached with 100 replications"))
      let few = try program.run(goal + ["--max-replications", "3"])
      #expect(few.output.contains("was NOT reached with 3 replications"))
    }
  }

  @Test func `sums over batches that are cut otherwise are not held to a baseline`() throws {
    try withProgram { program in
      let cut = Self.steady.replacingOccurrences(
        of: "warmUp: auto, length: 200 h", with: "warmUp: 1 h, length: 40 h")
      try program.write(cut, to: "s.yaml")
      _ = try program.run([
        "baseline", "s.yaml", "-o", "b", "--measures", "calls.arrived", "--replications", "1",
        "--max-replications", "1",
      ])
      #expect(program.read("b/s.json").contains("\"warmUp\":3600,\"batchLength\":7200"))
      #expect(try program.run(["check", "b"]).status == 0)
      try program.write(
        cut.replacingOccurrences(of: "length: 40 h", with: "length: 80 h"), to: "s.yaml")
      let longer = try program.run(["check", "b"])
      #expect(longer.status == 5)
      #expect(longer.output.contains("its batches have another length or warm-up"))
    }
  }

  @Test func `a trace of a run in batches knows its warm-up`() throws {
    try withProgram { program in
      try program.write(Self.steady, to: "s.yaml")
      let cut = ["--set", "steadyState.warmUp=1 h", "--set", "steadyState.length=10 h"]
      let run = try program.run(["run", "s.yaml", "--trace", "t.csv"] + cut)
      #expect(run.status == 0)
      let lines = program.read("t.csv").split(separator: "\n").dropFirst()
      let parts = Set(lines.map { $0.split(separator: ",", omittingEmptySubsequences: false)[7] })
      #expect(parts.isSuperset(of: ["before", "window"]))
      #expect(parts.isSubset(of: ["before", "window", "after"]))
    }
  }
}
