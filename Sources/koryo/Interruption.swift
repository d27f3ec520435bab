import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The user's wish to stop. The first signal asks the run to end with what it has; the second ends the
/// process as signals do.
enum Interruption {
  private static let wasAsked = Atomic<Bool>(false)

  /// Whether the user asked to stop.
  static var isWanted: Bool { wasAsked.load(ordering: .relaxed) }

  /// Listens from now on.
  static func listen() {
    wasAsked.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.wasAsked.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }
}
