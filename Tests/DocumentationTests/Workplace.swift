import Foundation

/// A folder with a copy of the scenarios, in which commands run as a reader would run them.
struct Workplace {
  /// What a command left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let error: String
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("koryo-documentation-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Repository.root.appendingPathComponent("Scenarios"),
      to: folder.appendingPathComponent("Scenarios"))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Runs a line of the shell, in which `koryo` is the program just built.
  func run(_ line: String) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    let programs = Repository.program.deletingLastPathComponent().path
    process.environment = ["PATH": "\(programs):/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    let places = ["stdout", "stderr"].map { folder.appendingPathComponent(".\($0)") }
    for place in places { try Data().write(to: place) }
    process.standardOutput = try FileHandle(forWritingTo: places[0])
    process.standardError = try FileHandle(forWritingTo: places[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let texts = try places.map { try String(contentsOf: $0, encoding: .utf8) }
    return Outcome(status: process.terminationStatus, output: texts[0], error: texts[1])
  }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }
}

/// Does something in a workplace of its own.
func withWorkplace(_ body: (Workplace) throws -> Void) throws {
  let workplace = try Workplace()
  defer { workplace.remove() }
  try body(workplace)
}
