#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The parts that a command line means.
enum PartFolder {
  /// The files, and of folders all files whose names end in `.part`, by name.
  static func files(of arguments: [String]) throws(CommandFailure) -> [String] {
    var files: [String] = []
    for argument in arguments {
      guard PartPlace.isDirectory(argument) else {
        files.append(argument)
        continue
      }
      let found = names(in: argument).filter { $0.hasSuffix(".part") && !$0.hasPrefix(".") }
      if found.isEmpty { throw CommandFailure(.badScenario, saying: .noParts(argument)) }
      let folder = argument.hasSuffix("/") ? argument : argument + "/"
      files += found.sorted().map { folder + $0 }
    }
    return files
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
          String(cString: $0)
        }
      }
      names.append(name)
    }
    return names
  }
}
