/// How the window of long runs was cut into the batches that count as observations.
public struct Batching: Sendable {
  /// Batches of each run.
  public let batches: Int
  /// Seconds of a batch.
  public let length: Double
  /// Seconds of each run before the first batch, which are not counted: the warm-up, and of an automatic
  /// one what was left over after equal batches.
  public let warmUp: Double
  /// Seconds that MSER-5 found to be warm-up; `nil` where the scenario says how long it is.
  public let foundWarmUp: Double?
  /// Whether MSER-5 found its smallest error before the end of what it may drop. Where not, the run may
  /// be too short to have become steady.
  public let isSettled: Bool
  /// The correlation of a batch with the next, of the mean number of calls in the center; `nil` where
  /// the batches do not differ.
  public let autocorrelation: Double?
  /// How likely neighbours as alike as these would be if batches were independent (von Neumann);
  /// `nil` for too few of them.
  public let pValueOfIndependence: Double?

  public init(
    batches: Int, length: Double, warmUp: Double, foundWarmUp: Double?, isSettled: Bool,
    autocorrelation: Double?, pValueOfIndependence: Double?
  ) {
    self.batches = batches
    self.length = length
    self.warmUp = warmUp
    self.foundWarmUp = foundWarmUp
    self.isSettled = isSettled
    self.autocorrelation = autocorrelation
    self.pValueOfIndependence = pValueOfIndependence
  }

  /// Below this, batches are taken as dependent.
  private static let level = 0.05

  /// Whether neighbouring batches are so alike that the intervals are too narrow.
  public var isCorrelated: Bool { pValueOfIndependence.map { $0 < Self.level } ?? false }
}
