import Foundation
import Testing

/// Options do what they say, or say what would be right, in both languages.
@Suite struct OptionWordTests {
  @Test(
    "a value that an option cannot have is told with what would be right",
    arguments: [
      (["--seed", "-1"], "--seed: '-1' is not a whole number from 0 on, such as 1", "0 以上の整数"),
      (["--seed=-1"], "--seed: '-1' is not a whole number from 0 on, such as 1", "0 以上の整数"),
      (
        ["--replications", "0"], "'0' is not a whole number from 1 to 16777216", "1 以上 16777216 以下"
      ),
      (["--replications", "1.5"], "'1.5' is not a whole number from 1", "1 以上 16777216 以下"),
      (["--threads", "many"], "'many' is not a whole number from 1 to 1024", "1 以上 1024 以下"),
      (
        ["--points", "0"], "--points: '0' is not a whole number from 1 to 1000000",
        "1 以上 1000000 以下"
      ),
      (["--design-seed", "99999999999999999999"], "is not a whole number from 0 on", "0 以上の整数"),
      (["--shard", "3/2"], "is not a share I/N, such as 2/16", "16分割の2番目なら 2/16"),
      (["--format", "xml"], "is not one of table, csv, jsonl, sqlite, json", "次のどれか(table、csv"),
      (["--design", "random"], "is not one of grid, latin, sobol", "次のどれか(grid、latin、sobol)"),
    ])
  func values(options: [String], english: String, japanese: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let command = ["sweep", "s.yaml", "--vary", "lines=8,9"] + options
      let outcome = try program.run(command + ["--lang", "en"])
      #expect(outcome.status == 64)
      #expect(outcome.error.contains(english), "\(outcome.error)")
      #expect(try program.run(command + ["--lang", "ja"]).error.contains(japanese))
    }
  }

  @Test(
    "a path that is set is not varied as well",
    arguments: [
      ("lines=30", "lines=8,9"),
      ("agents.desk.staff=4", "agents.desk={staff: 3},{staff: 5}"),
    ])
  func setAndVaried(set: String, vary: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run([
        "sweep", "s.yaml", "--set", set, "--vary", vary, "--lang", "en",
      ])
      #expect(outcome.status == 64)
      #expect(outcome.error.contains("--set"), "\(outcome.error)")
    }
  }

  @Test func `a path beside one that is set may vary`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run([
        "sweep", "s.yaml", "--set", "scale.staff=2", "--vary", "scale.staffing=1,2", "--lang", "en",
      ])
      #expect(!outcome.error.contains("varied as well"))
    }
  }

  @Test func `breakdowns are not for sweeps`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run([
        "sweep", "s.yaml", "--vary", "lines=8,9", "--by", "type,interval", "--lang", "en",
      ])
      #expect(outcome.status == 64)
      #expect(
        outcome.error.contains(
          "--by is not for sweeps; name the measures wanted instead, as in "
            + "--measures 'serviceLevel.offered{type=*,interval=*}'"))
    }
  }

  @Test func `mistakes in a table of points stand at its row and column`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let command = ["sweep", "s.yaml", "--from", "p.csv", "--lang", "en"]
      try program.write("lines,agents.desk.staff\n20,5\n24,x\n", to: "p.csv")
      let value = try program.run(command)
      #expect(value.status == 65)
      #expect(value.error.hasPrefix("--from p.csv:3:4: agents.desk.staff: 'x' is not a number"))
      try program.write("lines,agents.dsk.staff\n20,5\n24,6\n", to: "p.csv")
      #expect(
        try program.run(command).error
          == "--from p.csv:1:7: agents.dsk.staff: there is no group 'dsk' (did you mean 'desk'?)\n")
    }
  }

  @Test func `a star stands for all names of a scope, wherever measures are named`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let run = try program.run([
        "run", "s.yaml", "--measures", "asa{interval=*},abandonment{type=*}", "--format", "csv",
        "-q",
        "--replications", "3",
      ])
      let rows = run.output.split(separator: "\n").dropFirst()
      #expect(rows.count { $0.hasPrefix("s.yaml,asa,,,,") } > 1)
      #expect(rows.contains { $0.hasPrefix("s.yaml,abandonment,orders,") })
      let sweep = try program.run([
        "sweep", "s.yaml", "--vary", "lines=8,9", "--measures", "asa{type=*}", "--format", "csv",
        "-q",
        "--replications", "3",
      ])
      #expect(sweep.output.contains(",asa,orders,"))
      let precise = try program.run([
        "run", "s.yaml", "--precision", "asa{type=*}=±1000s", "-q", "--replications", "3",
      ])
      #expect(precise.status == 0)
      let best = try program.run([
        "sweep", "s.yaml", "--vary", "lines=8,9", "--best", "asa{type=*}", "--lang", "en",
      ])
      // The scenario has one type, which the star may stand for.
      #expect(best.status != 64)
      let several = try program.run([
        "sweep", "s.yaml", "--vary", "lines=8,9", "--best", "asa{interval=*}", "--lang", "en",
      ])
      #expect(several.status == 64)
      #expect(several.error.contains("--best takes one measure"))
      try program.write(smallScenario + "\ntargets: ['asa{interval=*} <= 1000 s']\n", to: "t.yaml")
      let targets = try program.run(["run", "t.yaml", "--format", "junit", "-q"])
      #expect(targets.output.components(separatedBy: "<testcase").count > 2)
    }
  }

  @Test func `measures are named as tables show them, too`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let csv = ["--format", "csv", "-q", "--replications", "3"]
      let ids = try program.run(
        ["run", "s.yaml", "--measures", "abandonment,serviceLevel.offered{type=orders},wait.p95"]
          + csv)
      let shown = try program.run(
        ["run", "s.yaml", "--measures", "放棄率,サービスレベル (20 秒){type=orders},wait.p95"] + csv)
      #expect(shown.status == 0 && shown.output == ids.output)
      let english = try program.run(
        ["run", "s.yaml", "--measures", "Abandonment,Service level{type=orders},wait.p95"] + csv)
      #expect(english.output == ids.output)
      #expect(
        try program.run(["measures", "放棄率"]).output
          == program.run(["measures", "abandonment"]).output)
    }
  }

  @Test func `a goal that no target judges is told by type`() throws {
    try withProgram { program in
      let text = """
        koryo: 1
        callTypes:
          a: {rate: 60/h, handling: {talk: 4 min, wrapUp: 0 s}, patience: 2 min, serviceLevel: 80 % in 20 s}
          b: {rate: 60/h, handling: {talk: 4 min, wrapUp: 0 s}, patience: 2 min, serviceLevel: 99 % in 1 s}
          c: {rate: 6/h, handling: {talk: 4 min, wrapUp: 0 s}, patience: 2 min}
        agents: {team: {staff: 11}}
        targets: [asa <= 1000 s]

        """
      try program.write(text, to: "s.yaml")
      let command = ["run", "s.yaml", "--replications", "30", "-q", "--lang"]
      let told = try program.run(command + ["en"]).output
      #expect(told.contains("Service-level goals that no target judges: a 80 % in 20 s: "))
      #expect(told.contains("; b 99 % in 1 s: missed, "))
      #expect(!told.contains("; c "))
      #expect(
        try program.run(command + ["ja"]).output.contains("目標(targets)にない応答目標: a 20 秒以内に80 %"))
      let judged = text.replacing("asa <= 1000 s", with: "'serviceLevel.offered{type=*} >= 10 %'")
      try program.write(judged, to: "s.yaml")
      #expect(try !program.run(command + ["en"]).output.contains("no target judges"))
    }
  }
}
