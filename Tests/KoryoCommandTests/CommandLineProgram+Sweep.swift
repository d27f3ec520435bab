import Foundation

extension CommandLineProgram {
  /// The command line of a small sweep of nine points.
  static let smallSweep = [
    "sweep", "s.yaml", "--vary", "agents.desk.staff=2..6:2", "--vary", "lines=8,12,20",
    "--replications", "20", "--measures", "asa,abandonment", "--quiet",
  ]

  /// Runs the small sweep.
  func sweep(_ more: String...) throws -> Outcome { try run(Self.smallSweep + more) }

  /// Runs a command in the background.
  func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [:]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Waits until a file has so many lines.
  func wait(for lines: Int, in name: String) {
    let file = folder.appendingPathComponent(name)
    while ((try? Data(contentsOf: file)) ?? Data()).count(where: { $0 == UInt8(ascii: "\n") })
      < lines
    {
      usleep(1_000)
    }
  }

  /// The lines of a file, torn ones too.
  func lines(of name: String) -> [String] {
    read(name).split(separator: "\n").map(String.init)
  }
}
