import Foundation

/// A command that runs in a folder, with what it has said so far.
final class Shell {
  private let process = Process()
  private let log: URL

  /// Begins a command of the shell. `koryo` in it is the built program.
  init(_ command: String, in folder: URL, environment: [String: String] = [:]) throws {
    log = folder.appendingPathComponent("log-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    let file = try FileHandle(forWritingTo: log)
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(Repository.environment) { $1 }.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = file
    process.standardError = file
    try process.run()
  }

  /// What it has written to its two streams.
  var text: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

  /// Waits for its end and gives its status.
  func status() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Runs a command to its end.
  static func run(
    _ command: String, in folder: URL = FileManager.default.temporaryDirectory
  ) throws -> (status: Int32, text: String) {
    let shell = try Shell(command, in: folder)
    let status = shell.status()
    defer { try? FileManager.default.removeItem(at: shell.log) }
    return (status, shell.text)
  }

  /// Whether a command succeeds.
  static func succeeds(_ command: String) -> Bool { (try? run(command))?.status == 0 }
}
