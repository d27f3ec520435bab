import Foundation
import Testing

@Suite struct OutputTests {
  @Test func `standard output holds the result alone`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run(["run", "s.yaml", "--format", "json"])
      let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      #expect(object is [String: Any])
      #expect(outcome.error.contains("s.yaml: 100 replications in "))
      #expect(!outcome.output.contains("\u{1B}") && !outcome.error.contains("\u{1B}"))
      let quiet = try program.run(["run", "s.yaml", "--format", "json", "--quiet"])
      #expect(quiet.error.isEmpty)
      #expect(quiet.output == outcome.output)
    }
  }

  @Test func `several files are an array in JSON and one table in CSV`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "a.yaml")
      try program.write(smallScenario, to: "b.yaml")
      let json = try program.run(["run", "a.yaml", "b.yaml", "--format", "json"])
      let array = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [Any]
      #expect(array?.count == 2)
      let csv = try program.run(["run", "a.yaml", "b.yaml", "--format", "csv", "--measures", "asa"])
      let starts = csv.output.split(separator: "\n").map { $0.prefix { $0 != "," } }
      #expect(starts == ["file", "a.yaml", "b.yaml"])
    }
  }

  @Test func `a file appears whole at its place and leaves nothing beside it`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      try program.write("old", to: "out.txt")
      let outcome = try program.run(["run", "s.yaml", "-o", "out.txt", "--trace", "calls.csv"])
      #expect(outcome.status == 0)
      #expect(outcome.output.isEmpty)
      #expect(program.read("out.txt").contains("小さな窓口 (s.yaml)"))
      #expect(
        program.read("calls.csv").hasPrefix("replication,type,source,call,attempt,channel,day,"))
      #expect(program.files == ["calls.csv", "out.txt", "s.yaml"])
    }
  }

  @Test(arguments: ["nowhere/out.txt", ".", "new/"])
  func `a place where no file can be is known before the run`(path: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run(["run", "s.yaml", "--output", path])
      #expect(outcome.status == 73)
      #expect(outcome.error.contains("koryo: cannot create '\(path)'"))
      #expect(program.files == ["s.yaml"])
    }
  }

  @Test func `the scenario itself is never overwritten`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run(["run", "s.yaml", "--output", "./s.yaml"])
      #expect(outcome.status == 64)
      #expect(program.read("s.yaml") == smallScenario)
    }
  }

  @Test(arguments: [("a.txt", "./a.txt"), ("./b.txt", "b.txt")])
  func `result and trace are two files, though neither is there yet`(
    result: String, trace: String
  ) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run(["run", "s.yaml", "--output", result, "--trace", trace])
      #expect(outcome.status == 64)
      #expect(program.files == ["s.yaml"])
    }
  }

  @Test func `a dash is standard output`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run(["run", "s.yaml", "--output", "-"])
      #expect(try outcome.output == program.run(["run", "s.yaml"]).output)
      #expect(program.files == ["s.yaml"])
    }
  }

  @Test func `CSV begins with a byte-order mark where one is wanted`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let plain = try program.run(["run", "s.yaml", "--format", "csv"]).output
      _ = try program.run(["run", "s.yaml", "--format", "csv", "--csv-bom", "-o", "marked.csv"])
      // Decoding a text would take the mark away.
      let marked = try Data(contentsOf: program.folder.appendingPathComponent("marked.csv"))
      #expect(Array(marked) == [0xEF, 0xBB, 0xBF] + Array(plain.utf8))
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"))
  func `a full disk is an error in writing`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      #expect(try program.run(["run", "s.yaml"], output: "/dev/full").status == 74)
      #expect(try program.run(["run", "s.yaml", "-o", "/dev/full"]).status == 74)
    }
  }

  @Test func `threads and repetition do not change a byte`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let one = try program.run(["run", "s.yaml", "--format", "csv", "--threads", "1"])
      let three = try program.run(["run", "s.yaml", "--format", "csv", "--threads", "3"])
      #expect(one.output == three.output)
      let other = try program.run(["run", "s.yaml", "--format", "csv", "--seed", "2"])
      #expect(one.output != other.output)
    }
  }

  @Test func `a trace tells the calls that the run counted`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run([
        "run", "s.yaml", "--replications", "1", "--trace", "calls.jsonl", "--format", "csv",
        "--measures", "calls.arrived",
      ])
      let calls = program.read("calls.jsonl").split(separator: "\n")
      #expect(outcome.output.contains("calls.arrived,,,,,\(calls.count),"))
    }
  }
}
