#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writing bytes to a file descriptor.
enum FileBytes {
  /// Writes all bytes, however many calls that takes; the error number if it fails.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        #else
          let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        written += count
      }
      return nil
    }
  }

  /// Whether there is something at a path.
  static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// What the system says of an error number.
  static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
}
