#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads compressed text through gzip.
enum Gunzip {
  /// The lines of a file; `nil` when it cannot be read.
  static func lines(of path: String) -> [Substring]? {
    guard access(path, R_OK) == 0, let pipe = popen("/bin/gzip -dc '\(path)'", "r") else {
      return nil
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, pipe)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    guard pclose(pipe) == 0 else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
  }
}
