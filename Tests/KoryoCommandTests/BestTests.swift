import Foundation
import Testing

@Suite struct BestTests {
  /// Two hours of 12 and 24 calls of five minutes: 1 and 2 Erlangs.
  private static let sweep = [
    "sweep", "s.yaml", "--vary", "agents.desk.staff=2..6:1", "--replications", "50", "--best",
    "staff.paid", "--subject-to", "serviceLevel.offered >= 88 %", "--quiet",
  ]

  private func run(
    _ more: [String], _ body: (CommandLineProgram, CommandLineProgram.Outcome) throws -> Void
  )
    throws
  {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      try body(program, try program.run(Self.sweep + more, environment: ["KORYO_LANG": "en"]))
    }
  }

  @Test func `the smallest staff that answers enough is picked, and estimated anew`() throws {
    try run([]) { program, outcome in
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("The lowest of 5 points: Paid hours, with Service level"))
      #expect(outcome.output.contains("Best: point 3, agents.desk.staff=4"))
      #expect(outcome.output.contains("  met\n"))
      #expect(outcome.output.contains("breaks Service level (20 s) ≥ 88 %"))
      #expect(outcome.output.contains("the procedure KN of Kim and Nelson (2001)"))
      #expect(outcome.output.contains("of fresh replications, numbers "))
      #expect(program.files == ["s.yaml"])
    }
  }

  @Test func `the pick is told in Japanese`() throws {
    try run(["--lang", "ja"]) { _, outcome in
      #expect(outcome.output.contains("最良: 点3、agents.desk.staff=4"))
      #expect(outcome.output.contains("KN法(Kim & Nelson, 2001)"))
    }
  }

  @Test func `JSON has the pick, every point and the same on any number of threads`() throws {
    try run(["--format", "json", "--threads", "1"]) { program, outcome in
      let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      let json = try #require(object as? [String: Any])
      #expect(json["decided"] as? Bool == true)
      let best = try #require(json["best"] as? [String: Any])
      #expect(best["point"] as? Int == 3)
      #expect(best["values"] as? [String: String] == ["agents.desk.staff": "4"])
      let points = try #require(json["points"] as? [[String: Any]])
      #expect(
        points.map { $0["standing"] as? String ?? "" }.prefix(3) == [
          "infeasible", "infeasible", "best",
        ])
      let three = try program.run(
        Self.sweep + ["--format", "json", "--threads", "3"], environment: ["KORYO_LANG": "en"])
      #expect(three.output == outcome.output)
    }
  }

  @Test func `rows go to a file beside the pick`() throws {
    try run(["-o", "r.csv"]) { program, outcome in
      #expect(outcome.status == 0)
      #expect(program.read("r.csv").hasPrefix("point,agents.desk.staff,measure"))
      #expect(outcome.output.contains("Best: point 3"))
      #expect(!outcome.output.contains("r.csv"))
    }
  }

  @Test func `where no point holds the constraints the status is that of a missed target`() throws {
    try run(["--subject-to", "serviceLevel.offered <= 1 %"]) { _, outcome in
      #expect(outcome.status == 3)
      #expect(outcome.output.contains("NONE: no point holds the constraints"))
      // Two agents reach the level least often, and are the nearest to never reaching it.
      #expect(
        outcome.output.contains("Nearest: point 1, agents.desk.staff=2, which misses Service level")
      )
      #expect(outcome.output.contains("%, ≤ 1 %"))
    }
  }

  /// Three agents answer about 80 % in time.
  @Test func `when the replications end the survivors are told and the status is 5`() throws {
    let more = [
      "--subject-to", "serviceLevel.offered >= 80 %", "--margin", "serviceLevel.offered=±0.1%",
      "--max-replications", "60",
    ]
    let words = Self.sweep.filter { $0 != "--subject-to" && !$0.hasPrefix("serviceLevel") }
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run(words + more, environment: ["KORYO_LANG": "en"])
      #expect(outcome.status == 5)
      #expect(outcome.output.contains("UNDECIDED: several points may be the best"))
      #expect(outcome.output.contains("not known whether it holds the constraints"))
      #expect(outcome.output.contains("--max-replications 60"))
      #expect(!outcome.output.contains("Best: "))
    }
  }

  @Test func `a direction has to be said where neither way is better`() throws {
    let words = [
      "sweep", "s.yaml", "--vary", "agents.desk.staff=2,3", "--best", "staff.productive", "--lang",
      "en", "--quiet", "--replications", "5",
    ]
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let unsaid = try program.run(words)
      #expect(unsaid.status == 64)
      #expect(unsaid.error.contains("add --highest or --lowest"))
      #expect(try program.run(words + ["--highest"]).output.contains("agents.desk.staff=3"))
      #expect(try program.run(words + ["--lowest"]).output.contains("agents.desk.staff=2"))
    }
  }

  @Test(arguments: [
    (["--subject-to", "asa"], "--subject-to 'asa' is not MEASURE >= VALUE"),
    (["--subject-to", "asa <= 80 %"], "'80 %' is no value of asa"),
    (["--subject-to", "abandonment <= 5"], "'5' is no value of abandonment"),
    (["--subject-to", "asaa <= 5 s"], "--subject-to: there is no measure 'asaa'"),
    (["--shard", "1/2", "-o", "."], "--best compares all points"),
    (["--precision", "asa=±1s"], "--precision has no meaning for --best"),
    (["--format", "csv"], "--format csv is of rows"),
    (["--format", "jsonl"], "add --output FILE, or take --format json"),
    (["--best", "asaa"], "--best: there is no measure 'asaa' (did you mean 'asa'?)"),
  ])
  func `what cannot be picked by is refused before anything runs`(
    more: [String], sentence: String
  ) throws {
    try run(more) { program, outcome in
      #expect(outcome.status == 64)
      #expect(outcome.error.contains(sentence))
      #expect(outcome.output.isEmpty)
    }
  }

  @Test(arguments: [
    ["--subject-to", "asa <= 5 s"], ["--margin", "asa=1s"], ["--lowest"], ["--format", "json"],
    ["--max-replications", "9"],
  ])
  func `options of the pick need one`(more: [String]) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run(["sweep", "s.yaml", "--vary", "agents.desk.staff=2,3"] + more)
      #expect(outcome.status == 64)
    }
  }
}
