import Foundation
import Testing

@Suite struct AttributeTests {
  /// One that differs from the small scenario in staffing and in the handling time.
  private let other = smallScenario.replacing("[3, 4]", with: "[4, 5]")
    .replacing("talk: 4 min", with: "talk: 5 min").replacing("小さな窓口", with: "大きな窓口")

  private func compare(
    _ program: CommandLineProgram, _ arguments: [String], second: String? = nil,
    replications: Int = 20
  ) throws -> CommandLineProgram.Outcome {
    try program.write(smallScenario, to: "a.yaml")
    try program.write(second ?? other, to: "b.yaml")
    return try program.run(
      ["compare", "a.yaml", "b.yaml", "--attribute", "--replications", "\(replications)"]
        + arguments)
  }

  @Test func `each measure is shared among the parts that differ`() throws {
    try withProgram { program in
      let run = try compare(program, ["--measures", "asa"])
      #expect(run.status == 0, "\(run.error)")
      let lines = run.output.split(separator: "\n").map(String.init)
      #expect(lines.contains { $0 == "Where the changes come from" })
      #expect(lines.contains { $0.hasPrefix("All 4 combinations of A's and B's parts were run.") })
      let table = lines.drop { !$0.hasPrefix("  Change and parts") }.dropFirst(2)
      let names = table.prefix(3).map { String($0.trimmingPrefix("  ").prefix(15)) }
      #expect(names[0] == "Average speed o")
      #expect(names[1].hasPrefix("  handling time") && names[2].hasPrefix("  staffing"))
    }
  }

  @Test func `scenarios that differ in staff alone give it 100 %`() throws {
    try withProgram { program in
      let staff = smallScenario.replacing("[3, 4]", with: "[5, 6]")
      let run = try compare(program, ["--measures", "asa"], second: staff, replications: 200)
      let row = try #require(run.output.split(separator: "\n").first { $0.contains("  staffing ") })
      #expect(row.contains(" 100 % "))
    }
  }

  @Test func `shares sum to the difference in JSON, and files name the parts`() throws {
    try withProgram { program in
      let run = try compare(program, ["--measures", "asa,abandonment", "--format", "json"])
      let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      let attribution = try #require(object?["attribution"] as? [String: Any])
      #expect(attribution["parts"] as? [String] == ["handling", "staffing"])
      #expect(attribution["mixtures"] as? Int == 4)
      let measures = try #require(attribution["measures"] as? [[String: Any]])
      #expect(measures.compactMap { $0["address"] as? String } == ["asa", "abandonment"])
      let differences = try #require(object?["differences"] as? [[String: Any]])
      for (measure, difference) in zip(measures, differences) {
        let parts = try #require(measure["parts"] as? [[String: Any]])
        let shares = parts.compactMap { ($0["share"] as? [String: Any])?["value"] as? Double }
        let whole = try #require(difference["value"] as? Double)
        #expect(shares.count == 2)
        #expect(abs(shares.reduce(0, +) - whole) <= 1e-9 * max(1, abs(whole)))
      }
    }
  }

  @Test func `CSV has three lines for each part and measure`() throws {
    try withProgram { program in
      let run = try compare(program, ["--measures", "asa", "--format", "csv"])
      let lines = run.output.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      let part = try #require(lines[0].firstIndex(of: "part"))
      let turn = try #require(lines[0].firstIndex(of: "turn"))
      #expect(lines.allSatisfy { $0.count == lines[0].count })
      let shared = lines.dropFirst().filter { !$0[part].isEmpty }
      #expect(
        shared.map { $0[part] + " " + $0[turn] }
          == ["handling", "staffing"].flatMap { ["\($0) alone", "\($0) share", "\($0) last"] })
      #expect(shared.allSatisfy { $0[0] == "b.yaml" && $0[2] == "a.yaml" && $0[3] == "asa" })
    }
  }

  @Test func `it is told in Japanese, and in Markdown`() throws {
    try withProgram { program in
      let run = try compare(
        program, ["--measures", "asa", "--lang", "ja", "--format", "markdown"])
      #expect(run.output.contains("\n### 変化の内訳\n"))
      #expect(run.output.contains("全4通り"))
      #expect(run.output.contains("\n|   要員 | "))
      #expect(run.output.contains("\n|   処理時間 | "))
    }
  }

  @Test func `settings of --versus are parts, too`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "a.yaml")
      let run = try program.run([
        "compare", "a.yaml", "--versus", "agents.desk.staff=5;lines=4", "--attribute",
        "--measures", "asa", "--replications", "5",
      ])
      #expect(run.status == 0, "\(run.error)")
      #expect(run.output.contains("\n    staffing ") && run.output.contains("\n    lines "))
    }
  }

  @Test func `more or fewer than two scenarios are refused`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "a.yaml")
      let run = try program.run(["compare", "a.yaml", "a.yaml", "a.yaml", "--attribute"])
      #expect(run.status == 64)
      #expect(
        run.error.contains(
          "--attribute shares out the change between two scenarios, neither more nor fewer"))
    }
  }

  @Test func `scenarios that say the same have nothing to share out`() throws {
    try withProgram { program in
      let run = try compare(program, [], second: "# In other words.\n" + smallScenario)
      #expect(run.status == 65)
      #expect(run.output == "")
      #expect(
        run.error
          == "koryo: --attribute: the scenarios say the same; there is no change to share out\n")
    }
  }

  @Test func `too many parts are refused by name`() throws {
    try withProgram { program in
      let many =
        other.replacing("[12, 24]", with: "[10, 24]").replacing("2 min", with: "3 min").replacing(
          "callTypes:", with: "expectedWait: {predictor: headOfLine}\nlines: 9\ncallTypes:"
        )
        .replacing("  orders:", with: "  orders:\n    resolved: 90 %\n    announcement: 9 s")
        .replacing(
          "    patience", with: "    queueRules: [{after: 9 s, do: disconnect}]\n    patience")
      let run = try compare(program, [], second: many)
      #expect(run.status == 65)
      #expect(
        run.error
          == "koryo: --attribute: the scenarios differ in 9 parts (demand, handling time, patience, "
          + "customers, staffing, routing and skills, lines, queue rules, IVR); no more than 8 can "
          + "be told apart, for all their combinations are run. Compare in steps, with a scenario "
          + "between the two\n")
    }
  }

  @Test func `batches of long runs are refused, replications of a steady state are not`() throws {
    try withProgram { program in
      let steady = """
        koryo: 1
        steadyState: {warmUp: auto, length: 40 h}
        callTypes: {orders: {rate: 60/h, handling: {talk: 3 min, wrapUp: 0 s}, patience: 2 min}}
        agents: {desk: {staff: 3}}
        """
      try program.write(steady, to: "a.yaml")
      let arguments = [
        "compare", "a.yaml", "--versus", "agents.desk.staff=4", "--attribute", "--measures", "asa",
      ]
      let batches = try program.run(arguments)
      #expect(batches.status == 65)
      #expect(
        batches.error
          == "koryo: --attribute: 'a.yaml' is cut into batches, which may cover other times in each "
          + "combination; run replications instead, as with --set 'steadyState={warmUp: 2 h, length: "
          + "20 h}'\n")
      let set = ["--set", "steadyState={warmUp: 1 h, length: 2 h}", "--replications", "5"]
      let run = try program.run(arguments + set)
      #expect(run.status == 0, "\(run.error)")
      #expect(run.output.contains("\n    staffing "))
    }
  }
}
