#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where files that a scenario names may lie.
enum FilePlace {
  /// Whether a path leads into a folder, through links too.
  static func isWithin(_ path: String, _ folder: String) -> Bool {
    guard let root = real(folder.isEmpty ? "." : folder) else { return false }
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let above = String(path.dropLast(name.count))
    // A file that does not exist lies where its folder does.
    guard let place = real(path) ?? real(above.isEmpty ? "." : above) else { return false }
    return place == root || place.hasPrefix(root == "/" ? root : root + "/")
  }

  private static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
