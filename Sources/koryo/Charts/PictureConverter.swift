#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `rsvg-convert` of librsvg, the program that makes PNG of SVG.
struct PictureConverter {
  private static let name = "rsvg-convert"
  /// So many pixels of the picture for one of the drawing, for sharp letters.
  private static let zoom = "2"

  private let executable: String

  /// The program as the search path has it; `nil` where there is none.
  init?() {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    let paths = folders.split(separator: ":").map { "\($0)/\(Self.name)" }
    guard let found = paths.first(where: { access($0, X_OK) == 0 }) else { return nil }
    executable = found
  }

  /// The picture that a drawing makes.
  ///
  /// - Parameter path: where it goes, for messages.
  func png(of svg: String, for path: String) throws(CommandFailure) -> [UInt8] {
    guard let (input, output, process) = start() else {
      throw CommandFailure(.unavailable, saying: .converterFailed(path, status: 127))
    }
    // It reads all of the drawing before it writes anything, so that neither side waits for ever.
    _ = FileBytes.write(Array(svg.utf8), to: input)
    close(input)
    let picture = Self.read(output)
    close(output)
    let status = Self.wait(for: process)
    guard status == 0, !picture.isEmpty else {
      throw CommandFailure(.unavailable, saying: .converterFailed(path, status: status))
    }
    return picture
  }

  /// Starts the program; where its input is written, where its output is read, and its number.
  private func start() -> (input: Int32, output: Int32, process: pid_t)? {
    guard let (reading, input) = Self.pipe(), let (output, writing) = Self.pipe() else {
      return nil
    }
    defer {
      close(reading)
      close(writing)
    }
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, reading, 0)
    posix_spawn_file_actions_adddup2(&actions, writing, 1)
    var process = pid_t()
    let arguments = [executable, "--format=png", "--zoom=\(Self.zoom)"]
    let failed = Self.withPointers(arguments) { arguments in
      Self.withPointers(Self.environment) { environment in
        posix_spawn(&process, executable, &actions, nil, arguments, environment)
      }
    }
    guard failed == 0 else {
      close(input)
      close(output)
      return nil
    }
    return (input, output, process)
  }

  /// The variables by which it finds fonts.
  private static var environment: [String] {
    [
      "HOME", "LANG", "LC_ALL", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
      "FONTCONFIG_FILE", "FONTCONFIG_PATH",
    ].compactMap { name in getenv(name).map { name + "=" + String(cString: $0) } }
  }

  /// A pipe whose ends no other program inherits.
  private static func pipe() -> (reading: Int32, writing: Int32)? {
    var ends: [Int32] = [0, 0]
    #if canImport(Glibc)
      guard Glibc.pipe(&ends) == 0 else { return nil }
    #else
      guard Darwin.pipe(&ends) == 0 else { return nil }
    #endif
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func read(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, &piece, piece.count)
      #else
        let count = Darwin.read(descriptor, &piece, piece.count)
      #endif
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += piece.prefix(count)
    }
  }

  /// How a process ended: its exit status, or 128 and the number of the signal.
  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return 127 } }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  /// Calls with texts as C wants a list of them.
  private static func withPointers<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
