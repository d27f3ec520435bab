/// A fresh customer's arrival.
public struct Arrival: BitwiseCopyable, Hashable, Sendable {
  /// When, in seconds on the clock of the profile's edges.
  public let time: Double
  /// Who: source, day, interval of arrival, and number within the interval.
  public let who: Who

  /// One arrival.
  public init(time: Double, who: Who) {
    self.time = time
    self.who = who
  }
}
