import Foundation
import Testing

/// Parts are joined to the bytes of a single run, or refused with all that is wrong with them.
@Suite struct MergeTests {
  /// Runs shards of the small sweep.
  private func shards(
    _ numbers: [Int], of count: Int, in folder: String, _ program: CommandLineProgram,
    _ more: [String] = []
  ) throws {
    for number in numbers {
      let outcome = try program.run(
        CommandLineProgram.smallSweep + more + ["--shard", "\(number)/\(count)", "-o", folder])
      #expect(outcome.status == 0)
    }
  }

  @Test(arguments: [1, 3, 7, 12], ["csv", "jsonl"])
  func `any number of shards gives the bytes of a single run`(count: Int, form: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      _ = try program.sweep("-o", "whole.\(form)")
      try shards(Array((1...count).reversed()), of: count, in: "parts/", program)
      let outcome = try program.run(["merge", "parts", "-o", "out.\(form)"])
      #expect(outcome.status == 0)
      #expect(outcome.error.isEmpty)
      #expect(program.read("out.\(form)") == program.read("whole.\(form)"))
    }
  }

  @Test func `a part that is there is not made again, and a damaged one is`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      try shards([2], of: 3, in: "parts/", program)
      let part = program.read("parts/shard-2-of-3.part")
      let command = CommandLineProgram.smallSweep.dropLast() + ["--shard", "2/3", "-o", "parts"]
      let again = try program.run(Array(command))
      #expect(
        again.error
          == "koryo: 'parts/shard-2-of-3.part' has all of shard 2/3; --force runs it again\n")
      try program.write(String(part.prefix(1_500)), to: "parts/shard-2-of-3.part")
      let anew = try program.run(Array(command))
      #expect(anew.status == 0)
      #expect(anew.error.hasPrefix("s.yaml: 3 points in ") && anew.error.hasSuffix(" s\n"))
      #expect(program.read("parts/shard-2-of-3.part") == part)
    }
  }

  @Test func `a file that is no part of this sweep is not overwritten`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      try program.write("mine\n", to: "a.part")
      let outcome = try program.sweep("--shard", "2/3", "-o", "a.part")
      #expect(outcome.status == 73)
      #expect(
        outcome.error
          == "koryo: 'a.part' exists and is not the part of shard 2/3 of this sweep; "
          + "give another --output, or --force to overwrite it\n")
      #expect(program.read("a.part") == "mine\n")
      try shards([1], of: 3, in: "b.part", program)
      #expect(try program.sweep("--shard", "2/3", "-o", "b.part").status == 73)
    }
  }

  @Test func `a shard that was killed leaves no part`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      for signal in [SIGINT, SIGKILL] {
        let process = try program.start([
          "sweep", "s.yaml", "--vary", "scale.demand=0.5..1.49:0.01", "--replications", "3000",
          "--shard", "1/2", "-o", "parts/",
        ])
        let isBegun = { (name: String) in name.hasPrefix(".shard-1-of-2.part.koryo-") }
        let parts = program.folder.appendingPathComponent("parts").path
        let begins = {
          (try? FileManager.default.contentsOfDirectory(atPath: parts))?.contains(where: isBegun)
            ?? false
        }
        while process.isRunning && !begins() { usleep(1_000) }
        #expect(process.isRunning, "the shard ended before it could be stopped")
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        if signal == SIGINT { #expect(process.terminationStatus == 130) }
        #expect(!FileManager.default.fileExists(atPath: parts + "/shard-1-of-2.part"))
      }
    }
  }

  @Test func `parts that are missing, doubled, foreign and damaged are all told`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      try shards([1, 2, 4], of: 4, in: "p/", program)
      try shards([3], of: 4, in: "p/other.part", program, ["--seed", "7"])
      try program.write(program.read("p/shard-1-of-4.part"), to: "p/again.part")
      try program.write(
        String(program.read("p/shard-4-of-4.part").dropLast(50)), to: "p/shard-4-of-4.part")
      try program.write("{}\n", to: "p/text.part")
      let outcome = try program.run(["merge", "p", "absent.part", "-o", "out.csv"])
      #expect(outcome.status == 65)
      let command =
        "koryo sweep s.yaml --vary agents.desk.staff=2..6:2 --vary lines=8,12,20 "
        + "--replications 20 --measures asa,abandonment"
      #expect(
        outcome.error == """
          koryo: cannot read 'absent.part': No such file or directory
          koryo: 'p/shard-4-of-4.part' is damaged: it ends too early, or was changed
          koryo: 'p/text.part' is no part of a sweep
          koryo: 'p/other.part' is of another sweep than 'p/again.part': the seed is 7, not 1
          koryo: 'p/shard-1-of-4.part' is of the same shard as 'p/again.part'; give one of them
          koryo: shard 3/4 is missing; this makes it: \(command) \
          --shard 3/4 --output p/shard-3-of-4.part
          koryo: shard 4/4 is missing; this makes it: \(command) \
          --shard 4/4 --output p/shard-4-of-4.part

          """)
      #expect(!program.files.contains("out.csv"))
    }
  }

  @Test func `a part with another limit of replications is told as one`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let precision = ["--precision", "asa=±1000s", "--max-replications"]
      try shards([1], of: 2, in: "p/", program, precision + ["40"])
      try shards([2], of: 2, in: "p/", program, precision + ["60"])
      let outcome = try program.run(["merge", "p", "-o", "out.csv"])
      #expect(outcome.status == 65)
      #expect(
        outcome.error.contains(
          "is of another sweep than 'p/shard-1-of-2.part': --max-replications is 60, not 40"))
    }
  }

  @Test func `a part of which one digit or one row was changed is damaged`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      try shards([1, 2], of: 2, in: "p/", program)
      let part = program.read("p/shard-2-of-2.part")
      let rows = part.split(separator: "\n", omittingEmptySubsequences: false)
      let digit = part.replacing(
        "\"replications\":20,\"leftOut\":0", with: "\"replications\":21,\"leftOut\":0",
        maxReplacements: 1)
      for changed in [digit, (rows[...2] + rows[4...]).joined(separator: "\n")] {
        #expect(changed != part)
        try program.write(changed, to: "p/shard-2-of-2.part")
        let outcome = try program.run(["merge", "p", "-o", "out.csv"])
        #expect(outcome.status == 65)
        #expect(outcome.error.hasPrefix("koryo: 'p/shard-2-of-2.part' is damaged: "))
      }
    }
  }

  @Test func `parts of one plan are joined though what it varies was changed in the file`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      try shards([1], of: 2, in: "p/", program)
      try program.write(smallScenario.replacing("staff: [3, 4]", with: "staff: 9"), to: "s.yaml")
      try shards([2], of: 2, in: "p/", program)
      #expect(try program.run(["merge", "p", "-o", "out.csv"]).status == 0)
      try program.write(smallScenario.replacing("4 min", with: "5 min"), to: "s.yaml")
      try shards([2], of: 2, in: "q/", program)
      let refused = try program.run(["merge", "p/shard-1-of-2.part", "q"])
      #expect(refused.status == 65)
      #expect(
        refused.error.contains("of another sweep than 'p/shard-1-of-2.part': the scenario is "))
    }
  }

  @Test func `the command that makes a missing part makes it`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "it's s.yaml")
      let command = [
        "sweep", "it's s.yaml", "--vary", "agents.desk.staff=[3, 4],[5, 6]", "--set=lines=8",
        "--replications", "5", "--measures", "asa{type=orders}", "--quiet", "--shard", "1/2",
        "--output", "1.part",
      ]
      #expect(try program.run(command).status == 0)
      let told = try program.run(["merge", "1.part"])
      #expect(told.status == 65)
      let line = told.error.split(separator: "makes it: koryo ").last ?? ""
      #expect(
        line == "sweep 'it'\\''s s.yaml' --vary 'agents.desk.staff=[3, 4],[5, 6]' --set=lines=8 "
          + "--replications 5 --measures 'asa{type=orders}' --shard 2/2 --output 2.part\n")
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      shell.arguments = ["-c", "'\(CommandLineProgram.binary.path)' \(line) 2> shell"]
      shell.currentDirectoryURL = program.folder
      try shell.run()
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 0)
      #expect(try program.run(["merge", "1.part", "2.part", "-o", "out.csv"]).status == 0)
      #expect(program.lines(of: "out.csv").count == 3)
    }
  }

  @Test func `parts from other kinds of machines are joined only when that is wished`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      _ = try program.sweep("-o", "whole.csv")
      try shards([1, 2, 3], of: 3, in: "p/", program)
      let part = program.read("p/shard-2-of-3.part")
      let machine = try #require(
        part.range(of: #""cpu":"[^"]*""#, options: .regularExpression))
      let other = part.replacingCharacters(in: machine, with: #""cpu":"abacus""#)
      try program.write(other, to: "p/shard-2-of-3.part")
      let refused = try program.run(["merge", "p", "-o", "out.csv"])
      #expect(refused.status == 65)
      #expect(refused.error.contains("abacus, glibc") && refused.error.contains("shards 1, 3"))
      let mixed = try program.run(["merge", "p", "-o", "out.csv", "--mixed"])
      #expect(mixed.status == 0)
      #expect(mixed.error.contains("a single run may differ in the last digits"))
      #expect(program.read("out.csv") == program.read("whole.csv"))
    }
  }

  @Test func `a folder without parts and a file that is not there are told`() throws {
    try withProgram { program in
      let missing = try program.run(["merge", "a.part", "b.part", "-o", "out.csv"])
      #expect(missing.status == 66)
      #expect(missing.error.split(separator: "\n").count == 2)
      let empty = try program.run(["merge", ".", "-o", "out.csv"])
      #expect(empty.status == 65)
      #expect(empty.error == "koryo: '.' holds no file that ends in .part\n")
    }
  }
}
