#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that others write to as well: texts are added at its end.
final class AppendedFile {
  private let path: String
  private let descriptor: Int32

  init(path: String) throws(CommandFailure) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw CommandFailure(.cannotCreate, .cannotCreate(path, FileBytes.reason(errno)))
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func append(_ text: String) throws(CommandFailure) {
    guard let problem = FileBytes.write(Array(text.utf8), to: descriptor) else { return }
    throw CommandFailure(.cannotWrite, .cannotWrite(path, FileBytes.reason(problem)))
  }
}
