import Foundation
import Testing

/// `koryo check`: every way a gate can end.
@Suite struct CheckCommandTests {
  /// Does something where a baseline of a scenario is recorded.
  private func withBaseline(
    of scenario: String = smallScenario, _ options: [String] = [],
    _ body: (CommandLineProgram) throws -> Void
  ) throws {
    try withProgram { program in
      try program.write(scenario, to: "s.yaml")
      let recorded = try program.run(
        ["baseline", "s.yaml", "-o", "b", "--replications", "40", "--max-replications", "40"]
          + options)
      #expect(recorded.status == 0, "\(recorded.error)")
      try body(program)
    }
  }

  /// The baseline as an older version would have recorded it, with the first count of a measure that is
  /// a ratio changed on each day.
  private func changed(
    _ text: String, _ address: String, by change: (Double) -> Double
  ) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.contains("\"address\":\"\(address)\""),
        let start = line.range(of: "\"numerators\":[")?.upperBound,
        let end = line[start...].firstIndex(of: "]")
      else { return String(line) }
      let numbers = line[start..<end].split(separator: ",").compactMap { Double($0) }.map(change)
      return line[..<start] + numbers.map { "\($0)" }.joined(separator: ",") + line[end...]
    }
    return older(lines.joined(separator: "\n"))
  }

  /// Another version recorded it, and its first replication came out otherwise.
  private func older(_ text: String) -> String {
    otherDigest(text).replacingOccurrences(
      of: "\"name\":\"koryo\",\"version\":\"", with: "\"name\":\"koryo\",\"version\":\"0.0.")
  }

  private func otherDigest(_ text: String) -> String {
    guard let start = text.range(of: "\"digests\": [\"")?.upperBound else { return text }
    return text.replacingCharacters(
      in: start...start, with: text[start] == "0" ? "1" : "0")
  }

  @Test func `what did not change passes`() throws {
    try withBaseline { program in
      let outcome = try program.run(["check", "b"])
      #expect(outcome.status == 0, "\(outcome.output)")
      #expect(outcome.output.hasPrefix("小さな窓口 (s.yaml): pass\n40 replications, seed 1;"))
      #expect(outcome.output.contains("all 40 replications are bit by bit those of the baseline"))
      #expect(outcome.error.isEmpty)
      let threads = try program.run(["check", "b/s.json", "--threads", "3"])
      #expect(threads.output == outcome.output)
    }
  }

  @Test func `a wage that doubles is a regression though every count is the same`() throws {
    let paid =
      smallScenario.replacingOccurrences(of: "[3, 4]", with: "[3, 4], wage: 1500/h")
      + "currency: JPY\n"
    try withBaseline(of: paid, ["--measures", "cost.staff,asa"]) { program in
      try program.write(
        paid.replacingOccurrences(of: "1500/h", with: "3000/h"), to: "s.yaml")
      let outcome = try program.run(["check", "b"])
      #expect(outcome.status == 4, "\(outcome.output)")
      #expect(
        outcome.output.contains(
          "all 40 replications are bit by bit those of the baseline, though the scenario changed"))
      #expect(!outcome.output.contains("Drift: none"))
    }
  }

  @Test func `another digest alone is a regression of its own kind`() throws {
    try withBaseline { program in
      try program.write(otherDigest(program.read("b/s.json")), to: "b/s.json")
      let outcome = try program.run(["check", "b"])
      #expect(outcome.status == 4)
      #expect(outcome.output.contains("not reproduced: 1 of 40 replications differ"))
    }
  }

  @Test(arguments: [(0.999, 0), (1.2, 4), (0.8, 0)])
  func `numbers of another version are judged by their margin`(factor: Double, status: Int) throws {
    // A baseline whose calls answered in time were 20 % more is one that today falls short of.
    try withBaseline { program in
      let text = changed(program.read("b/s.json"), "serviceLevel.offered") { $0 * factor }
      try program.write(text, to: "b/s.json")
      let outcome = try program.run(["check", "b"])
      #expect(outcome.status == Int32(status), "\(outcome.output)")
      #expect(outcome.output.contains("the same bits are not asked for, because of koryo 0.0."))
      #expect(outcome.output.contains("improved") == (factor < 0.9))
    }
  }

  @Test func `one operator less is a regression, one more an improvement`() throws {
    try withBaseline { program in
      let fewer = smallScenario.replacingOccurrences(of: "[3, 4]", with: "[2, 3]")
      try program.write(fewer, to: "s.yaml")
      let worse = try program.run(["check", "b"])
      #expect(worse.status == 4)
      #expect(worse.output.contains("because of the scenario"))
      let more = smallScenario.replacingOccurrences(of: "[3, 4]", with: "[4, 5]")
      try program.write(more, to: "s.yaml")
      // Staff and occupancy changed as well, and of these neither way is better.
      let better = try program.run(["check", "b", "--format", "json"])
      #expect(better.output.contains("\"finding\": \"improved\""))
    }
  }

  @Test func `a better plan passes with the advice to record it`() throws {
    try withBaseline(["--measures", "serviceLevel.offered,abandonment,asa"]) { program in
      let more = smallScenario.replacingOccurrences(of: "[3, 4]", with: "[4, 5]")
      try program.write(more, to: "s.yaml")
      let outcome = try program.run(["check", "b", "--github"])
      #expect(outcome.status == 0, "\(outcome.output)")
      #expect(
        outcome.output.contains(
          "  - Better than the baseline: serviceLevel.offered, asa."))
      #expect(outcome.error.contains("::notice file=s.yaml,line=1,title=koryo check%3A improved"))
    }
  }

  @Test func `a missed target is told at its line`() throws {
    let target = "targets:\n  - abandonment <= 90 %\n  - serviceLevel.offered >= 99.9 %\n"
    try withBaseline(of: smallScenario + target) { program in
      let outcome = try program.run(["check", "b", "--github"])
      #expect(outcome.status == 3)
      let title = "title=koryo check%3A target missed%2C target serviceLevel.offered ≥ 99.9 %25::"
      #expect(outcome.error.contains("::error file=s.yaml,line=13,\(title)"), "\(outcome.error)")
      #expect(outcome.error.split(separator: "\n").count == 1)
    }
  }

  @Test func `what cannot be decided fails, or passes where that is wanted`() throws {
    // Of two days, none, one or both hold: the exact interval holds a half in each case.
    let target = "targets: [attainment.days >= 50 %]\n"
    try withProgram { program in
      try program.write(smallScenario + target, to: "s.yaml")
      _ = try program.run(
        ["baseline", "s.yaml", "-o", "b", "--replications", "2", "--max-replications", "2"])
      let arguments = ["check", "b", "--max-replications", "1"]
      #expect(try program.run(arguments).status == 5)
      #expect(try program.run(arguments + ["--undecided", "pass"]).status == 0)
    }
  }

  @Test func `one broken plan does not keep the others from being judged`() throws {
    try withBaseline { program in
      try program.write(smallScenario, to: "t.yaml")
      _ = try program.run(["baseline", "t.yaml", "-o", "b", "--replications", "4"])
      try program.write(smallScenario + "callTyps: 1\n", to: "t.yaml")
      let broken = try program.run(["check", "b"])
      #expect(broken.status == 65)
      #expect(broken.output.contains("小さな窓口 (s.yaml): pass"))
      #expect(broken.output.contains("t.yaml:11:1: "))
      try FileManager.default.removeItem(at: program.folder.appendingPathComponent("t.yaml"))
      let missing = try program.run(["check", "b"])
      #expect(missing.status == 66)
      #expect(missing.output.contains("there is no file 't.yaml'"))
    }
  }

  @Test func `a baseline that cannot be used is named`() throws {
    try withBaseline { program in
      let text = program.read("b/s.json")
      try program.write(
        text.replacingOccurrences(of: "\"asa\"", with: "\"cost.total\""), to: "b/s.json")
      let gone = try program.run(["check", "b"])
      #expect(gone.status == 65)
      #expect(gone.output.contains("b/s.json: the scenario no longer has anything that cost.total"))
      try program.write("{}", to: "b/s.json")
      let other = try program.run(["check", "b"])
      #expect(other.status == 65)
      #expect(other.output.contains("b/s.json: not a baseline ('koryo baseline' records them)"))
      #expect(other.error.contains("not a baseline ('koryo baseline' records them)"))
    }
  }

  @Test(arguments: [
    (["check"], 66), (["check", "nothing"], 66), (["check", "--undecided", "maybe"], 64),
    (["check", "--format", "csv"], 64), (["check", "--max-replications", "0"], 64),
    (["check", "b", "--junit", "b/s.json"], 64), (["check", "b", "--markdown", "s.yaml"], 64),
    (["check", "b", "--junit", "x", "--markdown", "./x"], 64),
    (["check", "b", "--junit", "no/x"], 73),
  ])
  func `what makes no sense is refused before anything is run`(arguments: [String], status: Int)
    throws
  {
    try withBaseline { program in
      let before = program.read("b/s.json")
      let outcome = try program.run(arguments)
      #expect(outcome.status == Int32(status), "\(outcome.error)")
      #expect(outcome.output.isEmpty)
      #expect(!outcome.error.isEmpty)
      #expect(program.read("b/s.json") == before)
      #expect(program.files == ["b", "s.yaml"])
    }
  }

  @Test func `values of the command line are kept and used again`() throws {
    try withBaseline(["--set", "agents.desk.staff=5", "--seed", "9"]) { program in
      let outcome = try program.run(["check", "b"])
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("40 replications, seed 9;"))
    }
  }

  @Test func `an interrupt ends a check with status 130`() throws {
    try withProgram { program in
      // Nobody ever calls about `none`, so that its target stays undecided however long one looks.
      let plan = smallScenario.replacingOccurrences(
        of: "agents:", with: "  none: {calls: [0, 0], handling: {talk: 1 min}}\nagents:")
      try program.write(plan + "targets: ['asa{type=none} <= 1 min']\n", to: "s.yaml")
      _ = try program.run(["baseline", "s.yaml", "-o", "b", "--replications", "20"])
      let outcome = try interrupted(
        program, ["check", "b", "--max-replications", "16777216", "--junit", "x.xml"],
        when: ".x.xml.")
      #expect(outcome.status == 130)
      #expect(program.read("x.xml").contains("<error message=\"not checked: interrupted\""))
    }
  }
}
