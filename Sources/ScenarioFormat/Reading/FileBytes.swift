#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads whole files without Foundation.
enum FileBytes {
  /// The largest file that is read: planners' files are a thousandth of it.
  static let limit = 64 << 20

  /// The bytes of a file.
  ///
  /// - Parameter isOrdinary: whether it has to be a file that lies on a disk: pipes and devices may have no
  ///   end.
  /// - Throws: that it does not exist, cannot be read, or is larger than `limit` bytes.
  static func read(
    _ path: String, limit: Int = limit, isOrdinary: Bool = false
  ) throws(ReadingMistake) -> [UInt8] {
    let descriptor = open(path, isOrdinary ? O_RDONLY | O_NONBLOCK : O_RDONLY)
    guard descriptor >= 0 else {
      throw ReadingMistake(
        errno == ENOENT || errno == ENOTDIR ? .noSuchFile(path) : .unreadableFile(path))
    }
    defer { close(descriptor) }
    if isOrdinary && !isOnDisk(descriptor) { throw ReadingMistake(.unreadableFile(path)) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        readBytes(descriptor, $0.baseAddress, $0.count)
      }
      guard count >= 0 else { throw ReadingMistake(.unreadableFile(path)) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[0..<count])
      guard bytes.count <= limit else { throw ReadingMistake(.fileTooLarge(path, limit: limit)) }
    }
  }

  private static func isOnDisk(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The folder of a path with its closing slash; empty for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// A path as written in a file: relative to that file unless it is absolute.
  static func resolve(_ path: String, besides file: String) -> String {
    path.hasPrefix("/") ? path : folder(of: file) + path
  }
}

private func readBytes(_ descriptor: Int32, _ into: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, into, count)
}
