#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder for result files.
enum OutputFolder {
  /// Makes a folder, and those above it, where they do not exist.
  static func create(_ path: String) throws(CommandFailure) {
    var place = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      place += place.isEmpty || place.hasSuffix("/") ? part : "/" + part
      guard mkdir(place, 0o777) != 0, errno != EEXIST else { continue }
      throw CommandFailure(.cannotCreate, .cannotCreate(path, FileBytes.reason(errno)))
    }
  }
}
