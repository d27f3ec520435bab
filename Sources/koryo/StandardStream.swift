import Reporting
import ScenarioFormat

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A standard stream of the process, written without buffering.
struct StandardStream {
  static let output = StandardStream(descriptor: 1)
  static let error = StandardStream(descriptor: 2)

  let descriptor: Int32

  /// Whether a person reads it.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Makes writing to a closed pipe an error that is reported, not a signal that kills.
  static func surviveClosedReaders() { signal(SIGPIPE, SIG_IGN) }

  /// Writes all of a text.
  func write(_ text: String) throws(CommandFailure) {
    let problem = FileBytes.write(Array(text.utf8), to: descriptor)
    guard let problem else { return }
    if problem == EPIPE { throw CommandFailure(.cannotWrite, lines: []) }
    throw CommandFailure(
      .cannotWrite, .cannotWrite("stdout", FileBytes.reason(problem)))
  }

  /// Writes a line that nothing depends on: where it cannot be written it is lost.
  func writeLine(_ line: String) {
    let shown = VisibleText.of(line, keepsLineFeeds: true) + "\n"
    _ = FileBytes.write(Array(shown.utf8), to: descriptor)
  }
}
