#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files and folders that commands read besides scenarios.
enum InputFile {
  /// The text of a file, read as UTF-8.
  static func text(_ path: String) throws(CommandFailure) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure(path, errno) }
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }

  /// Whether there is a file, a folder or anything else at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The paths of the files in a folder whose names end so, in order of their names; `nil` for what is
  /// no folder.
  static func files(in folder: String, ending: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(ending), !name.hasPrefix(".") { names.append(name) }
    }
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    return names.sorted().map { start + $0 }
  }

  private static func failure(_ path: String, _ problem: Int32) -> CommandFailure {
    problem == ENOENT || problem == ENOTDIR
      ? CommandFailure(.noSuchFile, .noSuchFile(path))
      : CommandFailure(.badScenario, .cannotRead(path, FileBytes.reason(problem)))
  }
}
