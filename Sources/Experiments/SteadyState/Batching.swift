import Statistics

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
  /// Seconds that the center remembers: the integrated autocorrelation of the ranks of the number of calls
  /// in it (`CorrelationTime`); `nil` where that cannot be told.
  public let memory: Double?

  public init(
    batches: Int, length: Double, warmUp: Double, foundWarmUp: Double?, isSettled: Bool,
    autocorrelation: Double?, pValueOfIndependence: Double?, memory: Double? = nil
  ) {
    self.batches = batches
    self.length = length
    self.warmUp = warmUp
    self.foundWarmUp = foundWarmUp
    self.isSettled = isSettled
    self.autocorrelation = autocorrelation
    self.pValueOfIndependence = pValueOfIndependence
    self.memory = memory
  }

  /// Below this, batches are taken as dependent.
  private static let level = 0.05

  /// Whether neighbouring batches are so alike that the intervals are too narrow.
  public var isCorrelated: Bool { pValueOfIndependence.map { $0 < Self.level } ?? false }
}

/// How long a run must be. Its intervals hold the truth as often as they promise when it is so long that
/// what it says of its own length hangs no more on chance: a run in which few bursts came would seem long
/// enough with a mean that is too low.
extension Batching {
  /// A window of so many memories is long enough.
  public static let memoriesWanted = CorrelationTime.wanted
  /// A window of fewer memories has no intervals at all.
  static let memoriesNeeded = 50.0
  /// What is advised is longer by this, for the memory that a short run shows is mostly too short.
  private static let reserve = 2.0

  /// How many memories the window is long; `nil` where these are not known.
  public var memories: Double? {
    memory.flatMap { $0 > 0 ? Double(batches) * length / $0 : nil }
  }

  /// Whether the run is too short for its intervals to be trusted.
  public var isTooShort: Bool { memories.map { $0 < Self.memoriesWanted } ?? false }

  /// Whether it is so short that there is no interval to give.
  var isHopeless: Bool { memories.map { $0 < Self.memoriesNeeded } ?? false }

  /// About how many seconds long a run would be that is long enough; `nil` where it is, or nothing is known.
  public var lengthWanted: Double? {
    guard isTooShort, let memory else { return nil }
    return advised(window: Self.memoriesWanted * memory)
  }

  /// The length of a run whose window is to last so many seconds after an automatic warm-up, if any.
  func advised(window: Double) -> Double {
    (foundWarmUp == nil ? 0 : warmUp) + Self.reserve * window
  }
}
