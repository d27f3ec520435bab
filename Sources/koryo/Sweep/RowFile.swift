#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that grows while a sweep goes on: what has been written stays, whatever happens to the process.
final class RowFile {
  /// How a file begins.
  enum Beginning {
    /// It must not exist, or be empty.
    case new
    /// What it held is thrown away.
    case anew
    /// So many of its bytes stay.
    case after(Int)
  }

  let path: String
  private var descriptor: Int32

  init(path: String, _ beginning: Beginning) throws(CommandFailure) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw CommandFailure(.cannotCreate, .cannotCreate(path, FileBytes.reason(errno)))
    }
    guard Self.isOrdinary(descriptor) else { return }
    guard lockf(descriptor, F_TLOCK, 0) == 0 else {
      throw CommandFailure(.cannotCreate, saying: .writtenByAnother(path))
    }
    switch beginning {
    case .new where lseek(descriptor, 0, SEEK_END) > 0:
      throw CommandFailure(.cannotCreate, saying: .fileIsThere(path))
    case .new: break
    case .anew: try shorten(to: 0)
    case .after(let bytes): try shorten(to: bytes)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Adds bytes in one stroke.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    guard let problem = FileBytes.write(bytes, to: descriptor) else { return }
    throw CommandFailure(.cannotWrite, .cannotWrite(path, FileBytes.reason(problem)))
  }

  /// Closes the file; the system has taken all of it then.
  func finish() throws(CommandFailure) {
    defer { descriptor = -1 }
    guard isInPlace else {
      close(descriptor)
      throw CommandFailure(.cannotWrite, .cannotWrite(path, FileBytes.reason(ENOENT)))
    }
    let isKept = !Self.isOrdinary(descriptor) || fsync(descriptor) == 0
    guard isKept, close(descriptor) == 0 else {
      throw CommandFailure(.cannotWrite, .cannotWrite(path, FileBytes.reason(errno)))
    }
  }

  /// Whether the file is still there under its name, where it is one that stays.
  private var isInPlace: Bool {
    guard Self.isOrdinary(descriptor) else { return true }
    var (mine, named) = (stat(), stat())
    return fstat(descriptor, &mine) == 0 && stat(path, &named) == 0 && mine.st_ino == named.st_ino
      && mine.st_dev == named.st_dev
  }

  private func shorten(to bytes: Int) throws(CommandFailure) {
    guard ftruncate(descriptor, off_t(bytes)) != 0 else { return }
    throw CommandFailure(.cannotWrite, .cannotWrite(path, FileBytes.reason(errno)))
  }

  private static func isOrdinary(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
