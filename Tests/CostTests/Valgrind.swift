import Foundation

/// Valgrind's callgrind, which counts the instructions and calls of a program.
struct Valgrind {
  /// Where this is set, a valgrind that is missing is a mistake.
  static let isRequired = ProcessInfo.processInfo.environment["KORYO_GUARDS"] == "required"

  static let isThere = isRequired || ["valgrind", "objcopy"].allSatisfy(isInstalled)

  private static func isInstalled(_ program: String) -> Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }

  /// The program made ready to be counted, once for all tests.
  static let ready = Result { try Valgrind() }

  /// Beside the program, so that it goes where the build goes.
  private let folder = Repository.binary.deletingLastPathComponent()
    .appendingPathComponent("counted")

  /// Valgrind up to 3.19 does not understand the debug information of Swift's compiler: it gets a copy of the
  /// program without.
  private init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.shell("objcopy --strip-debug '\(Repository.binary.path)' '\(folder.path)/koryo'")
  }

  /// Runs the program in a folder and gives its profile with what it wrote to its output.
  func count(_ arguments: [String], in place: URL) throws -> (profile: Profile, output: Data) {
    let file = place.appendingPathComponent("profile")
    let output = try Self.run(
      ["valgrind", "--tool=callgrind", "--callgrind-out-file=\(file.path)"]
        + ["\(folder.path)/koryo"] + arguments, in: place, environment: environment)
    return (Profile(String(decoding: try Data(contentsOf: file), as: UTF8.self)), output)
  }

  /// Tables are hashed alike, so that two runs differ in nothing but work.
  private let environment = ["SWIFT_DETERMINISTIC_HASHING": "1", "KORYO_LANG": "en"]

  private static func shell(_ command: String) throws {
    _ = try run(["sh", "-c", command], in: FileManager.default.temporaryDirectory)
  }

  /// The output of a command, which must succeed.
  private static func run(
    _ command: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> Data {
    let streams = ["output", "error"].map {
      folder.appendingPathComponent("\($0)-\(UUID().uuidString)")
    }
    defer { for stream in streams { try? FileManager.default.removeItem(at: stream) } }
    for stream in streams { try Data().write(to: stream) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = environment.map { "\($0)=\($1)" } + command
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw CommandFailure(
        command: command.joined(separator: " "), status: process.terminationStatus,
        error: String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self))
    }
    return try Data(contentsOf: streams[0])
  }
}
