import Foundation
import Testing

/// Results are written in the form that the ending of their file stands for.
@Suite struct FormatByEndingTests {
  @Test(
    "a run writes the form of the ending",
    arguments: [
      ("csv", "csv"), ("json", "json"), ("jsonl", "jsonl"), ("md", "markdown"), ("xml", "junit"),
      ("txt", "table"), ("CSV", "csv"),
    ])
  func ofRun(ending: String, form: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let command = ["run", "s.yaml", "--replications", "5", "-q"]
      _ = try program.run(command + ["-o", "x.\(ending)"])
      #expect(try program.read("x.\(ending)") == program.run(command + ["--format", form]).output)
    }
  }

  @Test func `a form that is given wins over the ending, and names without one are tables`() throws
  {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let command = ["run", "s.yaml", "--replications", "2", "-q", "-o"]
      _ = try program.run(command + ["x.csv", "--format", "json"])
      #expect(program.read("x.csv").hasPrefix("{"))
      _ = try program.run(command + ["result"])
      #expect(program.read("result").hasPrefix("小さな窓口 (s.yaml)"))
    }
  }

  @Test(arguments: ["run", "compare"]) func `an unknown ending is refused`(name: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let command =
        [name, "s.yaml", "-o", "x.xls"] + (name == "compare" ? ["--versus", "lines=9"] : [])
      let outcome = try program.run(command + ["--lang", "en"])
      #expect(outcome.status == 64)
      #expect(outcome.error.contains("the ending of 'x.xls' names no form (.txt, .json, .jsonl,"))
      #expect(program.files == ["s.yaml"])
      #expect(try program.run(command + ["--lang", "ja"]).error.contains("の拡張子では形式が決まりません"))
    }
  }

  @Test func `a comparison has no test cases`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let command = ["compare", "s.yaml", "--versus", "lines=9", "--replications", "3", "-q"]
      #expect(try program.run(command + ["-o", "x.xml"]).status == 64)
      #expect(try program.run(command + ["--format", "junit"]).status == 64)
      _ = try program.run(command + ["-o", "x.jsonl"])
      let lines = program.lines(of: "x.jsonl")
      #expect(lines.count > 2)
      for line in lines {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        #expect(object?["verdict"] is String && object?["value"] is Double)
      }
    }
  }

  @Test func `lines of JSON say what lines of CSV say`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let command = ["run", "s.yaml", "--replications", "5", "-q", "--by", "interval", "--format"]
      let csv = try program.run(command + ["csv"]).output.split(separator: "\n")
      let lines = try program.run(command + ["jsonl"]).output.split(separator: "\n")
      #expect(lines.count == csv.count - 1)
      let names = csv[0].split(separator: ",").map(String.init)
      for (line, record) in zip(lines, csv.dropFirst()) {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let fields = record.split(separator: ",", omittingEmptySubsequences: false)
        for (name, field) in zip(names, fields) {
          switch object?[name] {
          case is NSNull: #expect(field.isEmpty)
          case let text as String: #expect(field == text)
          // Foundation does not read the nearest number.
          case let number as Double:
            let written = try #require(Double(field))
            #expect(abs(written - number) <= 1e-12 * abs(written))
          default: Issue.record("no \(name)")
          }
        }
      }
    }
  }

  @Test func `targets are test cases that fail when they are missed`() throws {
    try withProgram { program in
      let text = smallScenario + "\ntargets: [asa <= 1000 s, asa <= 0 s]\n"
      try program.write(text, to: "s.yaml")
      let outcome = try program.run(["run", "s.yaml", "--format", "junit", "-q"])
      #expect(outcome.status == 3)
      #expect(
        outcome.output.contains(
          "<testsuites name=\"koryo run\" tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"0\">"))
      #expect(outcome.output.components(separatedBy: "<failure").count == 2)
    }
  }

  @Test func `a dash is standard output for a trace and for a scenario to begin with`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let both = try program.run(["run", "s.yaml", "--trace", "-"])
      #expect(both.status == 64 && both.output.isEmpty)
      let traced = try program.run([
        "run", "s.yaml", "--replications", "2", "--trace", "-", "-o", "r.txt", "-q",
      ])
      #expect(traced.output.hasPrefix("replication,type,source,call,attempt,channel,day,"))
      _ = try program.run([
        "run", "s.yaml", "--replications", "2", "--trace", "t.csv", "-o", "r.txt", "-q",
      ])
      #expect(program.read("t.csv") == traced.output)
      let started = try program.run(["init", "-"])
      #expect(started.output.contains("koryo: 1"))
      #expect(program.files == ["r.txt", "s.yaml", "t.csv"])
    }
  }
}
