import Foundation
import Testing

/// A file that was begun is gone on with to the bytes of a sweep that nobody stopped.
@Suite struct SweepResumeTests {
  /// A sweep that goes on for a while, point by point.
  private static let long = [
    "sweep", "s.yaml", "--vary", "scale.demand=0.5..1.49:0.01", "--replications", "300",
    "--measures", "asa,abandonment", "--quiet",
  ]

  @Test(arguments: ["csv", "jsonl"])
  func `wherever a file was torn, it ends as if it had not been`(form: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      _ = try program.sweep("-o", "whole.\(form)")
      let whole = program.read("whole.\(form)")
      for length in stride(from: 0, through: whole.utf8.count, by: 97) + [whole.utf8.count] {
        try program.write(
          String(decoding: whole.utf8.prefix(length), as: UTF8.self), to: "t.\(form)")
        let outcome = try program.sweep("-o", "t.\(form)", "--resume")
        #expect(outcome.status == 0, "cut at \(length)")
        #expect(program.read("t.\(form)") == whole, "cut at \(length)")
      }
    }
  }

  @Test(arguments: ["csv", "jsonl"], [SIGKILL, SIGINT, SIGTERM])
  func `a sweep that was killed goes on`(form: String, signal: Int32) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      _ = try program.run(Self.long + ["-o", "whole.\(form)"])
      let process = try program.start(Self.long + ["-o", "t.\(form)"])
      program.wait(for: 20, in: "t.\(form)")
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      let (whole, part) = (program.read("whole.\(form)"), program.read("t.\(form)"))
      #expect(whole.hasPrefix(part))
      #expect(part.utf8.count < whole.utf8.count)
      if signal != SIGKILL { #expect(process.terminationStatus == 130) }
      let outcome = try program.run(Self.long + ["-o", "t.\(form)", "--resume"])
      #expect(outcome.status == 0)
      #expect(program.read("t.\(form)") == whole)
    }
  }

  @Test func `batches of a long run are gone on with, too`() throws {
    try withProgram { program in
      try program.write(
        """
        koryo: 1
        steadyState: {warmUp: auto, length: 200 h}
        callTypes: {calls: {rate: 30 /h, handling: {talk: 4 min}, patience: 2 min}}
        agents: {desk: {staff: 3}}

        """, to: "s.yaml")
      let command = [
        "sweep", "s.yaml", "--vary", "agents.desk.staff=2,3,4", "--vary",
        "steadyState.batches=10,20", "--measures", "asa,wait.p95", "--quiet", "--resume", "-o",
      ]
      #expect(try program.run(command + ["whole.csv"]).status == 0)
      let whole = program.read("whole.csv")
      try program.write(String(whole.prefix(1_000)), to: "t.csv")
      #expect(try program.run(command + ["t.csv"]).status == 0)
      #expect(program.read("t.csv") == whole)
      #expect(whole.split(separator: "\n").count == 13)
    }
  }

  @Test func `what is complete is not run again`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let command = CommandLineProgram.smallSweep.dropLast() + ["-o", "t.csv", "--resume"]
      #expect(try program.run(Array(command)).error.hasPrefix("s.yaml: 9 points in "))
      let again = try program.run(Array(command))
      #expect(again.error.hasPrefix("s.yaml: 0 points in "))
      #expect(again.error.hasSuffix(" s, 9 done earlier\n"))
    }
  }

  @Test func `a file is neither overwritten nor taken for another unasked`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      try program.write("mine\n", to: "t.csv")
      let refused = try program.sweep("-o", "t.csv")
      #expect(refused.status == 73)
      #expect(
        refused.error
          == "koryo: 't.csv' exists already: --resume goes on with it, --force overwrites it\n")
      let foreign = try program.sweep("-o", "t.csv", "--resume")
      #expect(foreign.status == 65)
      #expect(
        foreign.error
          == "koryo: 't.csv' was not written by this sweep: its columns are not those of "
          + "agents.desk.staff, lines; give another --output, or --force to overwrite it\n")
      #expect(program.read("t.csv") == "mine\n")
      #expect(try program.sweep("-o", "t.csv", "--force").status == 0)
      #expect(program.lines(of: "t.csv").count == 19)
    }
  }

  @Test(arguments: [
    (["--seed", "2"], "seed '1', this sweep '2'"),
    (["--confidence", "99%"], "confidence '0.95', this sweep '0.99'"),
    (["--set", "scale.demand=2"], "fingerprint '"),
  ])
  func `the first difference to this sweep is told`(more: [String], difference: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      _ = try program.sweep("-o", "t.jsonl")
      let before = program.read("t.jsonl")
      let outcome = try program.run(
        CommandLineProgram.smallSweep + ["-o", "t.jsonl", "--resume"] + more)
      #expect(outcome.status == 65)
      #expect(
        outcome.error.hasPrefix(
          "koryo: 't.jsonl' was not written by this sweep: at point 1 it has " + difference))
      #expect(program.read("t.jsonl") == before)
    }
  }

  @Test func `other values, measures and replications are differences`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      _ = try program.run([
        "sweep", "s.yaml", "--vary", "lines=8,12", "--replications", "20", "-o", "t.csv",
        "--measures", "asa",
      ])
      let difference = { (vary: String, replications: String, measures: String) in
        try program.run([
          "sweep", "s.yaml", "--vary", vary, "--replications", replications, "-o", "t.csv",
          "--measures", measures, "--resume",
        ]).error
      }
      #expect(try difference("lines=8,13", "20", "asa").contains("at point 2 it has lines '12'"))
      #expect(try difference("lines=8", "20", "asa").contains("it has more points than 1"))
      #expect(
        try difference("lines=8,12", "30", "asa").contains("replications '20', this sweep '30'"))
      #expect(
        try difference("lines=8,12", "20", "abandonment")
          .contains("measure 'asa', this sweep 'abandonment'"))
    }
  }

  @Test(arguments: ["csv", "jsonl"])
  func `rows of another precision are not gone on with, though they look alike`(form: String)
    throws
  {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let command = [
        "sweep", "s.yaml", "--vary", "lines=8,12", "--replications", "20", "--max-replications",
        "40", "--measures", "asa", "--quiet", "-o", "t.\(form)", "--precision",
      ]
      #expect(try program.run(command + ["asa=±1000s"]).status == 0)
      let before = program.read("t.\(form)")
      #expect(try program.run(command + ["asa=±1000s", "--resume"]).status == 0)
      let outcome = try program.run(command + ["asa=±900s", "--resume"])
      #expect(outcome.status == 65)
      #expect(
        outcome.error.contains(
          "(this sweep has 2 points and --precision asa=±900.0 --max-replications 40); "
            + "give another --output"))
      #expect(program.read("t.\(form)") == before)
    }
  }

  @Test func `a file of fewer points is of another plan`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let command = [
        "sweep", "s.yaml", "--replications", "5", "--measures", "asa", "--quiet", "-o", "t.csv",
      ]
      #expect(try program.run(command + ["--vary", "lines=8"]).status == 0)
      let longer = try program.run(command + ["--vary", "lines=8,12", "--resume"])
      #expect(longer.status == 65)
      #expect(longer.error.contains("(this sweep has 2 points and no --precision)"))
      let japanese = try program.run(
        command + ["--vary", "lines=8,12", "--resume", "--lang", "ja"])
      #expect(japanese.error.contains("点の数のどれかが異なります(今回は2点、--precision なし)"))
    }
  }

  @Test func `rows of another program or machine are not gone on with`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      _ = try program.sweep("-o", "t.csv")
      let other = program.lines(of: "t.csv").enumerated().map { number, line in
        number == 0 ? line : Self.checked(line.replacing(" GSL ", with: " GSL 1."))
      }.map { $0 + "\n" }.joined()
      try program.write(other, to: "t.csv")
      let outcome = try program.sweep("-o", "t.csv", "--resume")
      #expect(outcome.status == 65)
      #expect(outcome.error.contains("its rows were made by 'koryo "))
      #expect(outcome.error.contains("go on with the same program on the same kind of machine"))
      #expect(program.read("t.csv") == other)
    }
  }

  /// A line of CSV with the last column, 64 of 128 bits of FNV-1a over the rest of it, made right.
  private static func checked(_ line: String) -> String {
    let rest = line.prefix(upTo: line.lastIndex(of: ",") ?? line.endIndex)
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in (rest + "\n").utf8 {
      hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
    }
    let digits = String(hash, radix: 16)
    return rest + "," + (String(repeating: "0", count: 32 - digits.count) + digits).prefix(16)
  }

  @Test(arguments: ["csv", "jsonl"])
  func `a value that somebody changed, and lines of others, are refused`(form: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      _ = try program.sweep("-o", "t.\(form)")
      let whole = program.read("t.\(form)")
      let lines = program.lines(of: "t.\(form)")
      let last = lines.count
      let number = form == "csv" ? ",share,0.95" : "\"confidence\":0.95"
      var changed = lines
      changed[last - 1] = changed[last - 1].replacing(number, with: number + "1")
      #expect(changed != lines)
      let cases: [(String, String)] = [
        (changed.map { $0 + "\n" }.joined(), "line \(last) is no row of it, or was changed"),
        (whole + "something else\n", "line \(last + 1) is no row of it, or was changed"),
        (whole.replacing("\n", with: "\r\n"), "its lines end as those of Windows do"),
      ]
      for (text, reason) in cases {
        try program.write(text, to: "t.\(form)")
        let outcome = try program.sweep("-o", "t.\(form)", "--resume")
        #expect(outcome.status == 65)
        #expect(outcome.error.contains(reason), "\(outcome.error)")
        #expect(program.read("t.\(form)") == text)
      }
    }
  }

  @Test func `a file that is gone at the end is no success`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      for name in ["out/t.csv", "out/t.jsonl"] {
        try FileManager.default.createDirectory(
          at: program.folder.appendingPathComponent("out"), withIntermediateDirectories: true)
        let process = try program.start(Self.long + ["-o", name])
        program.wait(for: 3, in: name)
        try FileManager.default.removeItem(at: program.folder.appendingPathComponent("out"))
        process.waitUntilExit()
        #expect(process.terminationStatus == 74)
      }
    }
  }
}
