import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The user's wish to stop. The first signal asks the run to end with what it has; the second, of either
/// kind, ends the process as signals do. A signal that is ignored at the start, as that of the keyboard is for
/// what a script runs in the background, stays so.
enum Interruption {
  private static let wasAsked = Atomic<Bool>(false)

  /// Whether the user asked to stop.
  static var isWanted: Bool { wasAsked.load(ordering: .relaxed) }

  /// Ends the process at once, with the status that shells give for a signal, as long as nothing has been begun that
  /// could be finished.
  static func endAtOnce() {
    for number in [SIGINT, SIGTERM] {
      let earlier = signal(number) { _exit(128 + $0) }
      if isIgnoring(earlier) { signal(number, SIG_IGN) }
    }
  }

  /// Listens from now on.
  static func listen() {
    wasAsked.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      let earlier = signal(number) { number in
        guard Interruption.wasAsked.exchange(true, ordering: .relaxed) else { return }
        signal(number, SIG_DFL)
        raise(number)
      }
      if isIgnoring(earlier) { signal(number, SIG_IGN) }
    }
  }

  private static func isIgnoring(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
