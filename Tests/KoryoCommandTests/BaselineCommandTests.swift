import Foundation
import Testing

/// `koryo baseline`: what is recorded, and what is left as it is.
@Suite struct BaselineCommandTests {
  private static let record = ["baseline", "s.yaml", "-o", "b", "--replications", "20"]

  @Test func `a baseline is the same on any number of threads, and may be recorded anew`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let first = try program.run(Self.record + ["--threads", "1"])
      #expect(first.status == 0, "\(first.error)")
      #expect(first.output.isEmpty)
      #expect(first.error.contains("wrote 'b/s.json': "))
      let one = program.read("b/s.json")
      #expect(one.hasPrefix("{\n  \"schemaVersion\": 1,\n  \"kind\": \"koryo baseline\",\n"))
      #expect(try program.run(Self.record + ["--threads", "3", "--quiet"]).status == 0)
      #expect(program.read("b/s.json") == one)
      #expect(program.files == ["b", "s.yaml"])
    }
  }

  @Test func `the measures of targets are kept with the chosen ones, under the margins given`()
    throws
  {
    try withProgram { program in
      let target = "targets: [\"abandonment{type=orders} <= 50 %\"]\n"
      let margins = "run: {margins: {asa: 3 s}}\n"
      try program.write(smallScenario + margins + target, to: "s.yaml")
      _ = try program.run(
        Self.record + ["--measures", "asa,wait.p95", "--margin", "wait.p95=±9s"])
      let text = program.read("b/s.json")
      #expect(text.contains("\"address\":\"abandonment{type=orders}\",\"unit\":\"share\""))
      #expect(
        text.contains("\"address\":\"asa\",\"unit\":\"seconds\",\"better\":\"lower\",\"margin\":3,")
      )
      #expect(
        text.contains(
          "\"address\":\"wait.p95\",\"unit\":\"seconds\",\"better\":\"lower\",\"margin\":9,"))
      #expect(!text.contains("occupancy"))
    }
  }

  @Test func `replications are added until errors are small, and what did not get there is told`()
    throws
  {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let arguments = ["--measures", "asa", "--margin", "asa=±1s"]
      let enough = try program.run(Self.record + arguments)
      #expect(!enough.error.contains("not exact"))
      #expect(!program.read("b/s.json").contains("\"replications\":20,"))
      let few = try program.run(Self.record + arguments + ["--max-replications", "20"])
      #expect(few.status == 0)
      #expect(few.error.contains("not exact to a quarter of the margin after 20 replications"))
      #expect(few.error.contains(": asa\n"))
    }
  }

  @Test func `two scenarios of one name are refused`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      try program.write(smallScenario, to: "s.yml")
      let outcome = try program.run(["baseline", "s.yaml", "s.yml", "-o", "b"])
      #expect(outcome.status == 64)
      #expect(outcome.error.contains("'s.yaml' and 's.yml' would both be recorded in 'b/s.json'"))
      #expect(program.files == ["s.yaml", "s.yml"])
    }
  }

  @Test func `a file that is no baseline is left as it is`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      try FileManager.default.createDirectory(
        at: program.folder.appendingPathComponent("b"), withIntermediateDirectories: true)
      try program.write("{\"mine\": 1}\n", to: "b/s.json")
      let outcome = try program.run(Self.record)
      #expect(outcome.status == 73)
      #expect(outcome.error.contains("'b/s.json' exists and is no koryo baseline"))
      #expect(program.read("b/s.json") == "{\"mine\": 1}\n")
    }
  }

  @Test(arguments: [
    (["baseline"], 64), (["baseline", "s.yaml", "--confidence", "40%"], 64),
    (["baseline", "s.yaml", "--replications", "0"], 64), (["baseline", "x.yaml"], 66),
    (["baseline", "s.yaml", "--margin", "asa"], 64),
    (["baseline", "s.yaml", "--margin", "ass=1s"], 64),
    (["baseline", "s.yaml", "--measures", "asa{type=x}"], 64),
    (["baseline", "s.yaml", "--replications", "9", "--max-replications", "8"], 64),
    (["baseline", "s.yaml", "-o", "s.yaml/b"], 73),
  ])
  func `what cannot be recorded writes nothing`(arguments: [String], status: Int) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run(arguments)
      #expect(outcome.status == Int32(status), "\(outcome.error)")
      #expect(program.files == ["s.yaml"])
    }
  }

  @Test func `an interrupted recording writes nothing and says so`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try interrupted(
        program, ["baseline", "s.yaml", "-o", "b", "--replications", "16777216"], when: "b")
      #expect(outcome.status == 130)
      #expect(outcome.error.contains("not recorded: s.yaml"))
      let written = program.folder.appendingPathComponent("b/s.json").path
      #expect(!FileManager.default.fileExists(atPath: written))
    }
  }
}

/// Runs a command and interrupts it once a file or folder whose name begins so is there and it has had time to begin.
func interrupted(
  _ program: CommandLineProgram, _ arguments: [String], when name: String
) throws -> CommandLineProgram.Outcome {
  let process = Process()
  process.executableURL = CommandLineProgram.binary
  process.currentDirectoryURL = program.folder
  process.arguments = arguments
  process.environment = [:]
  let error = Pipe()
  process.standardError = error
  process.standardOutput = FileHandle.nullDevice
  try process.run()
  while process.isRunning && !program.files.contains(where: { $0.hasPrefix(name) }) {
    usleep(10_000)
  }
  usleep(300_000)
  process.interrupt()
  let text = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  return CommandLineProgram.Outcome(status: process.terminationStatus, output: "", error: text)
}
