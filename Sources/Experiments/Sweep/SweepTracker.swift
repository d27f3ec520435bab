import Synchronization

/// Knows how far a sweep is, and which points are given up when it is cancelled.
final class SweepTracker: Sendable {
  private struct State {
    var done = 0
    /// The highest number of a point that is done.
    var highest = -1
    /// The shares done of the points that are running.
    var shares: [Int: Double] = [:]
    /// Points beyond this number are given up; `nil` before the sweep is cancelled.
    var last: Int?
  }

  private let state = Mutex(State())
  private let isCancelled: @Sendable () -> Bool
  private let grace: GracePeriod
  private let progress: @Sendable (Double) -> Void

  init(isCancelled: @escaping @Sendable () -> Bool, progress: @escaping @Sendable (Double) -> Void)
  {
    self.isCancelled = isCancelled
    grace = GracePeriod(isCancelled)
    self.progress = progress
  }

  /// Takes down how far a point is.
  func advance(_ point: Int, to share: Double) {
    progress(
      state.withLock { state in
        state.shares[point] = share
        return Double(state.done) + state.shares.values.reduce(0, +)
      })
  }

  /// Takes down that a point is done.
  func finish(_ point: Int) {
    progress(
      state.withLock { state in
        state.done += 1
        state.highest = max(state.highest, point)
        state.shares[point] = nil
        return Double(state.done) + state.shares.values.reduce(0, +)
      })
  }

  /// Whether a point is to be given up: the sweep is cancelled, and no point beyond it was done then, or it
  /// takes too long.
  func givesUp(_ point: Int) -> Bool {
    guard isCancelled() else { return false }
    if grace.isOver() { return true }
    return state.withLock { state in
      let last = state.last ?? state.highest
      state.last = last
      return point > last
    }
  }
}
