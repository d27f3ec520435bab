/// Which part of each long run batches cover: batches of another part do not pair up, and sums over
/// shorter ones are smaller.
public struct BatchWindow: Sendable, Hashable {
  /// Seconds of each run before the first batch.
  public let warmUp: Double
  /// Seconds of a batch.
  public let length: Double

  public init(warmUp: Double, length: Double) {
    self.warmUp = warmUp
    self.length = length
  }

  init(_ batching: Batching) {
    self.init(warmUp: batching.warmUp, length: batching.length)
  }
}

extension Baseline {
  /// Whether the observations of a run cover the same times as those of the baseline.
  ///
  /// Baselines that say nothing of batches are taken at the number of their observations.
  func hasWindow(of outcome: RunOutcome) -> Bool {
    if let window { return outcome.batching.map { BatchWindow($0) } == window }
    return digests.count == replications * (outcome.batching?.batches ?? 1)
  }
}
