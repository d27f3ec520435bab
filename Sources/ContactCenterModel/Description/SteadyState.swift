/// A window of steady operation.
public struct SteadyState: Sendable, Hashable {
  /// What is left out at the front.
  public enum WarmUp: Sendable, Hashable {
    /// So many seconds before the window.
    case fixed(Double)
    /// As much of the window's front as MSER-5 finds to be warm-up.
    case automatic
  }

  public let warmUp: WarmUp
  /// Seconds of the window; with an automatic warm-up, those simulated with it.
  public let length: Double
  /// Into how many batches of equal length one long run is cut, each of which counts as an observation;
  /// `nil` where each replication is one observation.
  public let batches: Int?
  /// Whether the window is counted by whole batches, because figures of each are wanted that do not add up
  /// from shorter slices. Nothing is then known of how long the center remembers.
  public let isCountedByBatch: Bool

  /// - Precondition: an automatic warm-up is that of a run in batches which are not known beforehand.
  public init(
    warmUp: WarmUp, length: Double, batches: Int? = nil, isCountedByBatch: Bool = false
  ) {
    precondition(length > 0 && batches ?? 1 > 0, "a window must last")
    switch warmUp {
    case .fixed(let seconds): precondition(seconds >= 0, "a warm-up must last")
    case .automatic:
      precondition(batches != nil && !isCountedByBatch, "MSER-5 looks at one long run")
    }
    self.warmUp = warmUp
    self.length = length
    self.batches = batches
    self.isCountedByBatch = isCountedByBatch
  }

  /// A window after a warm-up of so many seconds.
  public init(warmUp: Double, length: Double) {
    self.init(warmUp: .fixed(warmUp), length: length)
  }
}

extension SteadyState {
  /// The batches where a scenario asks for an automatic warm-up and does not say how many.
  public static let usualBatches = 30

  /// The longest warm-up and window, in seconds: customers are numbered within 4,096 days, and a run
  /// goes on for up to as long again to see the end of its calls.
  public static let longest = 2000.0 * 86400

  /// When the window begins, in seconds: after a known warm-up, else at once.
  public var start: Double { if case .fixed(let seconds) = warmUp { seconds } else { 0 } }

  public var isWarmUpAutomatic: Bool { warmUp == .automatic }

  /// The equal slices of time by which a run is counted: the window itself, its batches, or so fine that
  /// the warm-up and how long the center remembers can be told from them.
  public var slices: Int {
    guard let batches else { return 1 }
    if isCountedByBatch { return batches }
    let pointsPerBatch = (Self.fewestPoints + batches - 1) / batches
    return batches * pointsPerBatch * Self.slicesPerPoint
  }

  /// MSER-5 takes the means of five observations, and is to have so many means at least.
  private static let slicesPerPoint = 5
  private static let fewestPoints = 400

  /// The boundaries of the slices: `slices + 1` ascending times.
  public var edges: [Double] {
    (0...slices).map { start + ($0 == slices ? length : length * Double($0) / Double(slices)) }
  }
}

extension Horizon {
  /// The same with batches counted as wholes, for figures that do not add up from shorter slices.
  var countedByBatch: Horizon {
    guard case .steadyState(let steady) = self, !steady.isWarmUpAutomatic,
      let batches = steady.batches
    else { return self }
    return .steadyState(
      SteadyState(
        warmUp: steady.warmUp, length: steady.length, batches: batches, isCountedByBatch: true))
  }

  /// Whether each replication is a long run that is cut into batches.
  public var isInBatches: Bool {
    if case .steadyState(let steady) = self { steady.batches != nil } else { false }
  }
}
