import Foundation
import Testing

/// Whatever a file holds, the program ends by itself, soon and within its memory, and says where mistakes stand.
@Suite struct MutatedInputTests {
  /// 20,000 inputs where all is to be proved, else as many as take some seconds.
  private static let isProof = ProcessInfo.processInfo.environment["KORYO_PROVE"] != nil
  /// Inputs of each kind; there are five kinds.
  private static let count = isProof ? 4000 : 400
  private static let atOnce = 25

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func scenario(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent("Scenarios/\(name)"), encoding: .utf8)
  }

  /// Runs the program in a program's folder with limits to memory and time; with `termAfter` it is asked to end
  /// first.
  private func run(
    _ arguments: [String], in program: CommandLineProgram, seconds: Int, termAfter: Int? = nil
  ) throws -> (status: Int32, isSignal: Bool, error: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    // Half a gigabyte, and what the program maps and never touches.
    let ending = termAfter.map { "--preserve-status -k \(seconds) \($0)" } ?? "-s KILL \(seconds)"
    let limits = "ulimit -v 800000; exec timeout \(ending) \"$@\""
    process.arguments = ["-c", limits, "bash", CommandLineProgram.binary.path] + arguments
    process.currentDirectoryURL = program.folder
    process.environment = ["PATH": "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let status = process.terminationStatus
    let isSignal =
      process.terminationReason == .uncaughtSignal || status > 128 && ![130, 143].contains(status)
    return (status, isSignal, text)
  }

  /// Checks inputs together, and each alone where they do not end as they should.
  private func validate(_ files: [String], in program: CommandLineProgram) throws {
    let together = try run(["validate", "--lang", "en"] + files, in: program, seconds: 20)
    guard together.isSignal || ![0, 65].contains(together.status) else {
      return checkPlaces(together.error)
    }
    for file in files {
      let alone = try run(["validate", file], in: program, seconds: 5)
      guard alone.isSignal || ![0, 65].contains(alone.status) else { continue }
      let kept = Self.keep(file, of: program)
      Issue.record(
        "\(file) ended with \(alone.status), kept as \(kept): \(alone.error.prefix(300))")
    }
  }

  /// An input that did something wrong, where it can be found.
  private static func keep(_ file: String, of program: CommandLineProgram) -> String {
    let place = NSTemporaryDirectory() + "koryo-mutated-" + file
    try? FileManager.default.removeItem(atPath: place)
    try? FileManager.default.copyItem(
      atPath: program.folder.appendingPathComponent(file).path, toPath: place)
    return place
  }

  private func checkPlaces(_ error: String) {
    for line in error.split(separator: "\n") where !line.isEmpty {
      let isPlaced = line.prefixMatch(of: #/[^:]+:\d+:\d+: /#) != nil
      #expect(isPlaced, "\(line)")
    }
  }

  private func mutate(
    _ program: CommandLineProgram, seeds: [String], name: (Int) -> String, kind: UInt64
  ) throws -> [String] {
    try (0..<Self.count).map { number in
      var mutation = Mutation(seed: kind << 32 | UInt64(number))
      let bytes = mutation.change(seeds[number % seeds.count])
      try Data(bytes).write(to: program.folder.appendingPathComponent(name(number)))
      return name(number)
    }
  }

  private func inGroups(_ files: [String], _ body: ([String]) throws -> Void) throws {
    for start in stride(from: 0, to: files.count, by: Self.atOnce) {
      try body(Array(files[start..<min(start + Self.atOnce, files.count)]))
    }
  }

  @Test func `scenarios`() throws {
    try withProgram { program in
      let names = [
        "small-center.yaml", "mail-order-both.yaml", "mail-order.yaml", "mail-order-sms.yaml",
        "tsuhan.yaml",
        "bank-day.yaml", "two-skills.yaml", "steady-desk.yaml", "busy-day.yaml", "replay.yaml",
      ]
      for name in names + ["arrivals.csv"] { try program.write(Self.scenario(name), to: name) }
      let files = try mutate(
        program, seeds: names.map(Self.scenario), name: { "m\($0).yaml" }, kind: 1)
      try inGroups(files) { try validate($0, in: program) }
      // What can be read can be run, and whoever says stop is heard: who asks gets SIGTERM after two seconds and
      // must have ended seconds later.
      for file in files.prefix(Self.count / 10) {
        let outcome = try run(
          ["run", file, "--replications", "1", "--quiet"], in: program, seconds: 15, termAfter: 2)
        #expect(!outcome.isSignal, "\(Self.keep(file, of: program)): \(outcome.error.prefix(300))")
      }
    }
  }

  @Test func `tables`() throws {
    try withProgram { program in
      let half = (0..<18).map { "\(9 + $0 / 2):\($0 % 2 == 0 ? "00" : "30")" }
      let seeds = [
        "time,calls\n" + half.map { "\($0),62.5\n" }.joined(),
        "Report\nZeit;Datum;Anrufe\n" + half.map { "\($0);2021-01-04;1.234,5\n" }.joined()
          + "Summe;;22\n",
        "date," + half.joined(separator: ",") + "\n2021-01-04" + half.map { _ in ",7" }.joined()
          + "\n",
        "queue,time,calls\n" + half.map { "a,\($0),3\n" }.joined()
          + half.map { "b,\($0),4\n" }.joined(),
      ]
      let tables = try mutate(program, seeds: seeds, name: { "t\($0).csv" }, kind: 2)
      let files = try tables.enumerated().map { number, table in
        let text = smallScenario.replacing(/calls: .*\n/, with: "csv: {file: \(table)}\n")
          .replacing(/rate: [^,\n]*/, with: "csv: {file: \(table), column: calls}")
        try program.write(text, to: "s\(number).yaml")
        return "s\(number).yaml"
      }
      try inGroups(files) { try validate($0, in: program) }
    }
  }

  @Test func `lists of calls`() throws {
    try withProgram { program in
      let seeds = [
        try Self.scenario("arrivals.csv").split(separator: "\n").prefix(30).joined(separator: "\n"),
        "time,talk,wrapUp,patience\n9:00:12,185,40,120\n9:01,0:03:20,,\n2021-01-04 9:02:00,3 min,1,2\n",
        "time\n0.377\n0.5\n", "time\n13/01/2021 9:00\n2021-01-04T00:03:20Z\n",
      ]
      let lists = try mutate(program, seeds: seeds, name: { "c\($0).csv" }, kind: 3)
      let files = try lists.enumerated().map { number, list in
        try program.write(
          """
          koryo: 1
          horizon: {days: 3}
          callTypes: {orders: {replay: \(list), handling: {talk: 4 min, wrapUp: 0 s}, patience: 2 min}}
          agents: {team: {staff: 3}}

          """, to: "s\(number).yaml")
        return "s\(number).yaml"
      }
      try inGroups(files) { try validate($0, in: program) }
    }
  }

  @Test func `baselines`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      _ = try program.run([
        "baseline", "s.yaml", "--replications", "10", "--max-replications", "10",
      ])
      let made = try FileManager.default.subpathsOfDirectory(atPath: program.folder.path)
        .filter { $0.hasSuffix(".json") }
      let text = program.read(try #require(made.first))
      let files = try mutate(program, seeds: [text], name: { "b\($0).json" }, kind: 4)
      try inGroups(files) { group in
        let outcome = try run(
          ["check", "--max-replications", "1", "--quiet"] + group, in: program, seconds: 60)
        #expect(!outcome.isSignal, "\(group.first ?? "") … ended with \(outcome.status)")
      }
    }
  }

  @Test(arguments: ["csv", "jsonl", "part"])
  func `files of sweeps`(form: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let sweep = [
        "sweep", "s.yaml", "--vary", "lines=8,12", "--replications", "3", "--measures", "asa", "-q",
      ]
      let made = form == "part" ? ["--shard", "1/2", "-o", "p.part"] : ["-o", "t.\(form)"]
      _ = try program.run(sweep + made)
      let text = program.read(form == "part" ? "p.part" : "t.\(form)")
      let kind: UInt64 = form == "csv" ? 5 : form == "jsonl" ? 6 : 7
      let files = try mutate(
        program, seeds: [text], name: { "m\($0).\(form)" }, kind: kind
      ).prefix(Self.count / 4)
      for file in files {
        let arguments =
          form == "part" ? ["merge", file, "-o", "-", "-q"] : sweep + ["--resume", "-o", file]
        let outcome = try run(arguments, in: program, seconds: 10)
        let isEnd = [0, 64, 65, 66, 73].contains(outcome.status) && !outcome.isSignal
        #expect(
          isEnd, "\(Self.keep(file, of: program)): \(outcome.status) \(outcome.error.prefix(200))")
      }
    }
  }
}
