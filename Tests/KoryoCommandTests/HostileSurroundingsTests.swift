import Foundation
import Testing

/// What the program does where the system does not give what it needs.
@Suite struct HostileSurroundingsTests {
  /// Whether the tests may change users and roots.
  private static let isRoot = geteuid() == 0

  /// Runs a command beside a copy of the program that everybody may run.
  private func shell(_ command: String, _ program: CommandLineProgram) throws -> (Int32, String) {
    try program.write(smallScenario, to: "s.yaml")
    let copy = program.folder.appendingPathComponent("koryo")
    if !FileManager.default.fileExists(atPath: copy.path) {
      try FileManager.default.copyItem(at: CommandLineProgram.binary, to: copy)
    }
    chmod(program.folder.path, 0o755)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = program.folder
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  @Test(.enabled(if: isRoot, "only root may become another user, whose threads are limited"))
  func `without threads there is an error, not an endless wait`() throws {
    try withProgram { program in
      let (status, text) = try shell(
        "exec setpriv --reuid=65534 --clear-groups bash -c 'ulimit -u 1; exec ./koryo run s.yaml --lang en'",
        program)
      #expect(status == 71)
      #expect(text.contains("the system starts no more threads for this user (see 'ulimit -u')"))
    }
  }

  @Test(.enabled(if: isRoot, "only root may change the root of files"))
  func `without the folder of processes there is a sentence`() throws {
    try withProgram { program in
      let (status, text) = try shell("exec chroot . /koryo --version", program)
      #expect(status == 71)
      #expect(text.hasPrefix("koryo: /proc is not mounted, and is needed"))
    }
  }

  @Test func `the next run removes what killed ones have left`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      var name = [CChar](repeating: 0, count: 256)
      gethostname(&name, 255)
      let host = String(
        decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let prefix = ".out.txt.koryo-\(host)-"
      let others = [
        prefix + "\(getpid())", ".other.txt.koryo-\(host)-4194999",
        ".out.txt.koryo-elsewhere-4194999",
      ]
      // No process has a number beyond the kernel's largest, 2²² by default.
      for file in others + [prefix + "4194999", prefix + "4194999-journal"] {
        try program.write("", to: file)
      }
      #expect(
        try program.run(["run", "s.yaml", "--replications", "2", "-o", "out.txt"]).status == 0)
      let left = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
      #expect(Set(left.filter { $0.contains(".koryo-") }) == Set(others))
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `a signal before anything is begun ends with the status of shells`(signal: Int32) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      // Many points, so that they are still being planned.
      let process = try program.start([
        "sweep", "s.yaml", "--vary", "scale.demand=0.5..1.5:0.00002", "-o", "t.csv",
      ])
      usleep(300_000)
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      #expect(process.terminationReason == .exit)
      #expect(process.terminationStatus == 128 + signal)
    }
  }
}
