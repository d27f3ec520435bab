import Testing

/// The points that a sweep visits when it is told so by other means than a grid.
@Suite struct SweepDesignTests {
  /// The values of the points in a CSV of one measure.
  private func points(_ csv: String, paths: Int) -> [[String]] {
    csv.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",").dropFirst().prefix(paths).map(String.init)
    }
  }

  private func run(_ program: CommandLineProgram, _ more: String...) throws
    -> CommandLineProgram.Outcome
  {
    try program.run(
      ["sweep", "s.yaml", "--replications", "2", "--measures", "asa", "--quiet"] + more)
  }

  @Test func `points of a Sobol design are the same always, and a longer one begins with them`()
    throws
  {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let vary = ["--vary", "agents.desk.staff=2..9:1", "--vary", "scale.demand=0.8..1.2"]
      let design = ["--design", "sobol", "--format", "csv", "--points"]
      let base = ["sweep", "s.yaml", "--replications", "2", "--measures", "asa", "--quiet"]
      let long = try program.run(base + vary + design + ["20"])
      let short = try program.run(base + vary + design + ["8"])
      let points = points(long.output, paths: 2)
      #expect(points.starts(with: self.points(short.output, paths: 2)))
      #expect(points.count == 20)
      #expect(points.prefix(3) == [["6", "1"], ["8", "0.9"], ["4", "1.1"]])
      #expect(points.allSatisfy { (2...9).contains(Int($0[0]) ?? 0) })
    }
  }

  @Test func `another design seed gives other points, another seed of the run does not`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let design = [
        "sweep", "s.yaml", "--replications", "2", "--measures", "asa", "--quiet", "--format", "csv",
        "--vary", "scale.demand=0.8..1.2", "--design", "latin", "--points", "6",
      ]
      let first = points(try program.run(design).output, paths: 1)
      #expect(first.count == 6)
      #expect(points(try program.run(design + ["--seed", "9"]).output, paths: 1) == first)
      #expect(points(try program.run(design + ["--design-seed", "9"]).output, paths: 1) != first)
    }
  }

  @Test func `the rows of a table are the points`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      try program.write(
        "agents.desk.staff,callTypes.orders.patience\n\"[3, 5]\",2 min\n4,90 s\n", to: "p.csv")
      let outcome = try run(program, "--from", "p.csv", "--format", "csv")
      #expect(outcome.status == 0)
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines.first?.hasPrefix("point,agents.desk.staff,callTypes.orders.patience,") == true)
      #expect(lines[1].hasPrefix("1,\"[3, 5]\",2 min,asa,"))
      #expect(lines[2].hasPrefix("2,4,90 s,asa,"))
      let over = try run(program, "--from", "p.csv", "--force", "-o", "p.csv")
      #expect(over.status == 64)
      #expect(program.read("p.csv").hasPrefix("agents.desk.staff"))
    }
  }

  @Test func `a table of points is refused at the place of its mistake`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      try program.write("agents.desk.staff,lines\n3,9\n,9\n", to: "p.csv")
      let bad = try run(program, "--from", "p.csv")
      #expect(bad.status == 65)
      #expect(
        bad.error
          == "--from p.csv:3:1: agents.desk.staff: there is no value here; write one, "
          + "or 'null' to leave the key out\n")
      #expect(try run(program, "--from", "none.csv").status == 66)
    }
  }

  @Test(
    "options that do not go together are refused",
    arguments: [
      (["--vary", "lines=8,9", "--from", "p.csv"], "the points come from --vary or from --from"),
      (["--from", "p.csv", "--design", "latin"], "--design spreads what --vary names"),
      (["--vary", "lines=8..9", "--design", "latin"], "--design latin needs --points N"),
      (["--vary", "lines=8,9", "--points", "3"], "--points needs --design"),
      (
        ["--vary", "lines=8..9", "--design", "sobol", "--points", "3", "--design-seed", "1"],
        "--design-seed needs --design latin"
      ),
      (["--vary", "lines=8..9", "--design", "sobol", "--points", "0"], "--points"),
      (["--vary", "lines=8..9"], "--vary: lines: a grid needs the step of 8..9"),
      (["--vary", "lines=8,9", "--format", "sqlite"], "--format sqlite needs --output FILE"),
    ])
  func conflicts(options: [String], sentence: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run(["sweep", "s.yaml"] + options)
      #expect(outcome.status == 64)
      #expect(outcome.error.contains(sentence), "\(outcome.error)")
    }
  }
}
