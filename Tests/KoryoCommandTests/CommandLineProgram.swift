import Foundation
import Testing

/// The built program, run as a user would.
struct CommandLineProgram {
  /// What a run of the program left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let error: String
  }

  /// A folder of its own, taken away with `remove()`.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("koryo-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Runs the program in its folder, with a bare environment and the variables given.
  func run(
    _ arguments: [String], environment: [String: String] = [:], output: String? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    let (out, err) = (try file("stdout"), try file("stderr"))
    process.standardOutput =
      try output.map { path in
        try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      } ?? out
    process.standardError = err
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: read("stdout"), error: read("stderr"))
  }

  /// The text of a file in the folder; where there is none, a failure of the test.
  func read(_ name: String) -> String {
    do {
      return try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    } catch {
      Issue.record(error)
      return ""
    }
  }

  /// Writes a file in the folder.
  func write(_ text: String, to name: String) throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  /// The names of the files in the folder, without those of the standard streams.
  var files: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0 != "stdout" && $0 != "stderr" }.sorted()
  }

  private func file(_ name: String) throws -> FileHandle {
    let url = folder.appendingPathComponent(name)
    _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    return try FileHandle(forWritingTo: url)
  }

  /// The program beside the test bundle, for both are products of one build.
  static let binary: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let beside = bundle.deletingLastPathComponent().appendingPathComponent("koryo")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(".build/release/koryo")
  }()
}

/// Does something with a program in a folder of its own.
func withProgram(_ body: (CommandLineProgram) throws -> Void) throws {
  let program = try CommandLineProgram()
  defer { program.remove() }
  try body(program)
}

/// A scenario of two hours that simulates in no time.
let smallScenario = """
  koryo: 1
  name: 小さな窓口
  day: {open: "09:00", close: "11:00", interval: 60 min}
  callTypes:
    orders:
      calls: [12, 24]
      handling: {talk: 4 min, wrapUp: 60 s}
      patience: 2 min
  agents:
    desk: {staff: [3, 4]}

  """
