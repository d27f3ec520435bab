#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A result file that appears whole or not at all: it is written beside its place and moved there at
/// the end. A path that is no ordinary file, such as a pipe or a device, is written directly.
final class OutputFile {
  let path: String
  /// Where the bytes go; the same as `target` when written directly.
  private let temporary: String
  private let target: String
  private var descriptor: Int32

  /// Creates the file, before any work is done for it.
  init(path: String) throws(CommandFailure) {
    self.path = path
    target = Self.resolved(path)
    let isDirect = Self.isSpecial(target)
    temporary = isDirect ? target : Self.besides(target)
    if !isDirect { Leftovers.remove(besides: target) }
    let flags = isDirect ? O_WRONLY : O_WRONLY | O_CREAT | O_EXCL
    descriptor = open(temporary, flags | O_CLOEXEC, 0o666)
    let problem = errno
    let isPlace = !path.isEmpty && !path.hasSuffix("/") && !Self.isDirectory(target)
    guard descriptor >= 0, isPlace else {
      discard()
      let reason = FileBytes.reason(isPlace ? problem : EISDIR)
      throw CommandFailure(.cannotCreate, .cannotCreate(path, reason))
    }
  }

  deinit { discard() }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    guard let problem = FileBytes.write(bytes, to: descriptor) else { return }
    discard()
    throw CommandFailure(.cannotWrite, .cannotWrite(path, FileBytes.reason(problem)))
  }

  /// Moves the whole file to its place.
  func finish() throws(CommandFailure) {
    let isMoved = temporary != target
    let failed =
      isMoved && fsync(descriptor) != 0 || close(descriptor) != 0
      || isMoved && rename(temporary, target) != 0
    let problem = errno
    descriptor = -1
    if failed {
      if isMoved { unlink(temporary) }
      throw CommandFailure(.cannotWrite, .cannotWrite(path, FileBytes.reason(problem)))
    }
  }

  /// Leaves nothing behind.
  private func discard() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    if temporary != target { unlink(temporary) }
  }

  /// The file that a path leads to, through links; where there is none yet, its name in the folder
  /// that the rest of the path leads to.
  static func resolved(_ path: String) -> String {
    if let real = real(path) { return real }
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let folder = path.dropLast(name.count)
    guard !name.isEmpty, let real = real(folder.isEmpty ? "." : String(folder)) else { return path }
    return real == "/" ? real + name : real + "/" + name
  }

  private static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  static func besides(_ path: String) -> String {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    return path.dropLast(name.count) + Leftovers.prefix(of: String(name)) + "\(getpid())"
  }

  private static func mode(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func isDirectory(_ path: String) -> Bool { mode(path) == S_IFDIR }

  private static func isSpecial(_ path: String) -> Bool {
    mode(path).map { $0 != S_IFREG && $0 != S_IFDIR } ?? false
  }
}
