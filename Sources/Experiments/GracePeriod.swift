import Synchronization

/// How long a replication that has begun may go on after the wish to stop: a short one comes to its end, a long
/// one is given up.
final class GracePeriod: Sendable {
  private static let length = Duration.milliseconds(800)
  private let isCancelled: @Sendable () -> Bool
  /// When the wish was noticed.
  private let start = Mutex<ContinuousClock.Instant?>(nil)

  init(_ isCancelled: @escaping @Sendable () -> Bool) { self.isCancelled = isCancelled }

  /// Whether what has begun is to be given up.
  func isOver() -> Bool {
    guard isCancelled() else { return false }
    return start.withLock { start in
      let noticed = start ?? .now
      start = noticed
      return noticed.duration(to: .now) > Self.length
    }
  }
}
