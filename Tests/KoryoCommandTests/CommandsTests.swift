import Foundation
import Testing

@Suite struct CommandsTests {
  @Test(arguments: ["en", "ja"])
  func `the starter is valid without warnings, and is not overwritten`(language: String) throws {
    try withProgram { program in
      #expect(try program.run(["init", "--lang", language]).status == 0)
      let starter = program.read("scenario.yaml")
      let checked = try program.run(["validate", "--strict", "scenario.yaml"])
      #expect(checked.status == 0, "\(checked.error)")
      #expect(checked.output.hasPrefix("scenario.yaml: ok\n"))
      #expect(try program.run(["init", "scenario.yaml"]).status == 73)
      #expect(program.read("scenario.yaml") == starter)
    }
  }

  @Test func `the tree of an IVR is drawn when it is asked for`() throws {
    let ivr = "\nivr: {nodes: {welcome: {say: 14 s, next: queue}}}\n"
    try withProgram { program in
      try program.write(smallScenario + ivr, to: "s.yaml")
      let tree = "welcome: announcement 14 s\n└─ → queue of the call's type\n"
      #expect(try program.run(["validate", "--tree", "s.yaml"]).output.hasSuffix(tree))
      #expect(try !program.run(["validate", "s.yaml"]).output.contains("└─"))
    }
  }

  @Test func `the schema is JSON`() throws {
    try withProgram { program in
      let schema = try program.run(["schema"])
      let object = try JSONSerialization.jsonObject(with: Data(schema.output.utf8))
      #expect((object as? [String: Any])?["$schema"] is String)
    }
  }

  @Test func `measures are listed and explained, and misspelt ones helped`() throws {
    try withProgram { program in
      #expect(try program.run(["measures"]).output.contains("\nserviceLevel.offered "))
      let explained = try program.run(["measures", "asa"]).output
      #expect(explained.hasPrefix("asa: Average speed of answer (ASA)\n"))
      let wrong = try program.run(["measures", "serviceLevel.ofered"])
      #expect(
        wrong.error
          == "koryo: unknown measure 'serviceLevel.ofered' (did you mean 'serviceLevel.offered'?)\n"
      )
    }
  }

  @Test func `a stem lists the measures that begin with it`() throws {
    try withProgram { program in
      let lines = try program.run(["measures", "serviceLevel"]).output.split(separator: "\n")
      #expect(lines.count > 4)
      #expect(lines.dropFirst(2).allSatisfy { $0.hasPrefix("serviceLevel.") })
    }
  }

  @Test func `the version names its library`() throws {
    try withProgram { program in
      let words = try program.run(["--version"]).output.split(separator: " ")
      #expect(words.first == "koryo")
      #expect(words.contains("(GSL"))
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions are made for the usual shells`(shell: String) throws {
    try withProgram { program in
      let script = try program.run(["--generate-completion-script", shell])
      #expect(script.status == 0)
      #expect(script.output.contains("validate"))
    }
  }

  @Test func `precision is reached, or said not to be`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let reached = try program.run(["run", "s.yaml", "--precision", "serviceLevel.offered=±5%"])
      #expect(reached.output.contains("was reached with"))
      let missed = try program.run([
        "run", "s.yaml", "--precision", "asa{type=orders}=0.001 s", "--max-replications", "150",
      ])
      #expect(missed.output.contains("was NOT reached with 150 replications"))
    }
  }

  @Test(arguments: [
    ("asa=±1", "write it like 1s"), ("serviceLevel.offered=x", "write it like 0.5%"),
    ("abandonment=0.2", "is '0.2 %' meant?"), ("ass=±1s", "did you mean 'asa'"),
  ])
  func `a precision that cannot be understood is explained`(text: String, hint: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run(["run", "s.yaml", "--precision", text])
      #expect(outcome.status == 64)
      #expect(outcome.error.contains(hint), "\(outcome.error)")
    }
  }

  /// Whether a process has used half a second of a processor: some hundred times what it starts in.
  private func hasWorked(_ process: Int32) throws -> Bool {
    #if os(Linux)
      let line = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      // The name of the program, in parentheses, is the second field; user time, in hundredths, the 14th.
      let fields = try #require(line.split(separator: ")").last).split(separator: " ")
      return try #require(Int(fields[11])) >= 50
    #else
      // The system does not tell: it is waited for.
      usleep(2_000_000)
      return true
    #endif
  }

  /// The process of a run that nothing but a signal or 20 seconds of a processor ends, once it has begun to
  /// write and worked so long that some replications are done; the shell prepares it.
  private func running(
    in program: CommandLineProgram, after preparation: String = ":"
  ) throws -> Process {
    try program.write(smallScenario, to: "s.yaml")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.currentDirectoryURL = program.folder
    process.arguments = [
      "-c",
      "ulimit -t 20; \(preparation); exec '\(CommandLineProgram.binary.path)' run s.yaml"
        + " --threads 1 --lang en --replications 16777216 -o out.json --format json",
    ]
    process.standardError = Pipe()
    try process.run()
    while process.isRunning && program.files.count < 2 { usleep(10_000) }
    while try !hasWorked(process.processIdentifier) { usleep(10_000) }
    return process
  }

  @Test func `a signal that is ignored at the start does not count`() throws {
    try withProgram { program in
      let process = try running(in: program, after: "trap '' INT")
      // A second one that counts would end the process without a result.
      process.interrupt()
      process.terminate()
      process.waitUntilExit()
      #expect(process.terminationReason == .exit && process.terminationStatus == 130)
      #expect(program.read("out.json").contains("\"interrupted\": true"))
    }
  }

  @Test func `a second signal ends the process, also one of another kind`() throws {
    try withProgram { program in
      let process = try running(in: program)
      process.terminate()
      process.interrupt()
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
      #expect([SIGINT, SIGTERM].contains(process.terminationStatus))
    }
  }

  @Test func `an interrupt ends the run with what was done`() throws {
    try withProgram { program in
      let process = try running(in: program)
      process.interrupt()
      process.waitUntilExit()
      #expect(process.terminationStatus == 130)
      #expect(process.terminationReason == .exit)
      #expect(program.read("out.json").contains("\"interrupted\": true"))
      #expect(program.files == ["out.json", "s.yaml"])
      let told = try #require(process.standardError as? Pipe)
      let text = String(decoding: told.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      #expect(text.hasSuffix("; interrupted, more were planned\n"))
    }
  }
}
