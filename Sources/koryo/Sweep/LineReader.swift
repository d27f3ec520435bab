#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a file record by record, however large it is.
final class LineReader {
  /// One record.
  struct Line {
    /// Without the line feed.
    let bytes: [UInt8]
    /// Where it starts in the file.
    let start: Int
    /// Whether a line feed ends it; else the file ends within it.
    let isWhole: Bool

    /// Where the next one starts.
    var end: Int { start + bytes.count + (isWhole ? 1 : 0) }
  }

  private static let chunk = 1 << 15
  let path: String
  /// Whether line feeds between quotation marks belong to a record.
  private let hasQuotes: Bool
  /// How much of the file has been read.
  private var position = 0
  private var buffer: [UInt8] = []
  /// Where in the buffer the next record starts, and where that is in the file.
  private var next = 0
  private var offset = 0

  /// - Parameter hasQuotes: as CSV has them.
  init(path: String, hasQuotes: Bool) throws(CommandFailure) {
    self.path = path
    self.hasQuotes = hasQuotes
    _ = try fill()
  }

  /// The next record; `nil` at the end of the file.
  func line() throws(CommandFailure) -> Line? {
    var searched = next
    var isQuoted = false
    while true {
      while searched < buffer.count {
        let byte = buffer[searched]
        if byte == UInt8(ascii: "\n") && !isQuoted { return take(upTo: searched, isWhole: true) }
        if hasQuotes && byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        searched += 1
      }
      buffer.removeFirst(next)
      searched -= next
      next = 0
      if try !fill() { return buffer.isEmpty ? nil : take(upTo: buffer.count, isWhole: false) }
    }
  }

  private func take(upTo end: Int, isWhole: Bool) -> Line {
    let line = Line(bytes: Array(buffer[next..<end]), start: offset, isWhole: isWhole)
    offset = line.end
    next = isWhole ? end + 1 : end
    return line
  }

  /// Reads on; false at the end of the file.
  ///
  /// The file is open only meanwhile, so that there may be any number of readers.
  private func fill() throws(CommandFailure) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    let (old, position) = (buffer.count, position)
    buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
    let count = buffer.withUnsafeMutableBytes {
      pread(descriptor, $0.baseAddress.map { $0 + old }, Self.chunk, off_t(position))
    }
    let problem = errno
    buffer.removeLast(Self.chunk - max(0, count))
    guard count >= 0 else { throw failure(problem) }
    self.position += count
    return count > 0
  }

  private func failure(_ problem: Int32) -> CommandFailure {
    let status = problem == ENOENT || problem == ENOTDIR ? ExitStatus.noSuchFile : .badScenario
    return CommandFailure(status, saying: .cannotRead(path, FileBytes.reason(problem)))
  }
}
