import Testing

@Suite struct ExitStatusTests {
  private static let cases: [([String], Int32)] = [
    ([], 0), (["--help"], 0), (["--version"], 0), (["run", "--help"], 0),
    (["run"], 64), (["run", "x.yaml", "--replications", "0"], 64),
    (["run", "x.yaml", "--confidence", "95"], 64), (["run", "x.yaml", "--set", "staff"], 64),
    (["run", "x.yaml", "--precision", "asa"], 64), (["run", "x.yaml", "--by", "moon"], 64),
    (["run", "x.yaml", "--trace-replication", "3"], 64), (["run", "x.yaml", "--lang", "fr"], 64),
    (["run", "x.yaml", "y.yaml", "--trace", "t.csv"], 64), (["measures", "nothing"], 64),
    (["run", "x.yaml", "--replications", "5000000000"], 64),
    (["run", "x.yaml", "--max-replications", "200"], 64),
    (
      ["run", "x.yaml", "--precision", "asa=1s", "--max-replications", "2", "--replications", "3"],
      64
    ),
    (["run", "x.yaml", "--measures", ","], 64), (["run", "x.yaml", "--csv-bom"], 64),
    (["flurb"], 64), (["run", "x.yaml"], 66), (["validate", "x.yaml"], 66),
  ]

  @Test(arguments: cases)
  func `what is asked decides the status before any file is read`(
    arguments: [String], status: Int32
  ) throws {
    try withProgram { program in
      let outcome = try program.run(arguments)
      #expect(outcome.status == status, "\(outcome.error)")
      #expect(outcome.output.isEmpty == (status != 0))
      #expect(outcome.error.isEmpty == (status == 0))
    }
  }

  @Test(arguments: [
    ["--trace-replication", "16777216"], ["--trace-replication", "100"],
    ["--trace-replication", "200", "--precision", "asa=1s", "--max-replications", "200"],
  ])
  func `only replications that are run are traced`(arguments: [String]) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run(["run", "s.yaml", "--trace", "t.csv"] + arguments)
      #expect(outcome.status == 64)
      #expect(program.files == ["s.yaml"])
    }
  }

  @Test func `a broken scenario is bad data, and nothing is run`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "good.yaml")
      try program.write(smallScenario + "callTyps: 1\n", to: "bad.yaml")
      let outcome = try program.run(["run", "good.yaml", "bad.yaml", "missing.yaml"])
      #expect(outcome.status == 65)
      #expect(outcome.output.isEmpty)
      #expect(outcome.error.contains("bad.yaml:11:1: "))
      #expect(outcome.error.contains("missing.yaml"))
    }
  }

  @Test(arguments: [("serviceLevel.offered >= 1 %", 0), ("serviceLevel.offered >= 99.9 %", 3)])
  func `a missed target is the run's status`(target: String, status: Int32) throws {
    try withProgram { program in
      try program.write(smallScenario + "targets: [\(target)]\n", to: "s.yaml")
      for format in ["table", "json", "csv", "markdown"] {
        #expect(try program.run(["run", "s.yaml", "--format", format]).status == status)
      }
    }
  }

  @Test func `an undecided target is told and is no failure`() throws {
    try withProgram { program in
      // Of two days, none, one or both hold: the exact interval holds a half in each case.
      try program.write(smallScenario + "targets: [attainment.days >= 50 %]\n", to: "s.yaml")
      let outcome = try program.run(["run", "s.yaml", "--replications", "2"])
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("undecided"))
    }
  }

  @Test func `strictness makes warnings mistakes`() throws {
    try withProgram { program in
      let endless =
        smallScenario.split(separator: "\n").filter { !$0.contains("patience") }
        .joined(separator: "\n") + "\n"
      try program.write(endless, to: "s.yaml")
      let overrides = ["--set", "agents.desk.staff=1", "--replications", "2"]
      let lax = try program.run(["run", "s.yaml"] + overrides)
      let strict = try program.run(["run", "s.yaml", "--strict"] + overrides)
      #expect(lax.status == 0)
      #expect(lax.error.contains("warning"))
      #expect(strict.status == 65)
      #expect(strict.output.isEmpty)
    }
  }
}
