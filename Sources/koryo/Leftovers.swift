#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files beside a result that a process was writing when it was killed.
enum Leftovers {
  /// What the names of such files begin with; the number of the process follows. Processes of other machines
  /// may write to the same folder.
  static func prefix(of name: String) -> String { ".\(name).koryo-\(host)-" }

  /// Removes those of a result whose processes are no more.
  static func remove(besides path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let folder = String(path.dropLast(name.count))
    let prefix = prefix(of: String(name))
    for entry in entries(of: folder.isEmpty ? "." : folder) where entry.hasPrefix(prefix) {
      // SQLite has journals beside its file.
      let number = entry.dropFirst(prefix.count).prefix { $0 != "-" }
      guard let process = pid_t(number), kill(process, 0) != 0,
        errno == ESRCH
      else { continue }
      unlink(folder + entry)
    }
  }

  private static func entries(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  private static let host: String = {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, 255) == 0 else { return "" }
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self).replacing("/", with: "")
  }()
}
