import Reporting
import ScenarioFormat
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A line at the foot of a terminal that tells how far a run is; nothing where no person looks.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let file: String
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  init(file: String, isQuiet: Bool) {
    self.file = VisibleText.of(file)
    isShown = !isQuiet && Terminal.showsProgress
  }

  /// Tells how far the run is, at most ten times a second.
  func update(done: Int, planned: Int) {
    show { CommandText.progress(file: file, done: done, planned: planned).text(Spoken.language) }
  }

  /// Shows a text, at most ten times a second.
  func show(_ text: () -> String) {
    guard isShown else { return }
    last.withLock { last in
      let now = ContinuousClock.now
      if let last, last.duration(to: now) < .milliseconds(100) { return }
      last = now
      _ = FileBytes.write(Array(("\r\u{1B}[K" + text()).utf8), to: 2)
    }
  }

  /// Takes the line away.
  func clear() {
    guard isShown else { return }
    last.withLock { last in
      if last != nil { _ = FileBytes.write(Array("\r\u{1B}[K".utf8), to: 2) }
    }
  }
}
