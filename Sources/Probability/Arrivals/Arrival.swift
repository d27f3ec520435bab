/// A fresh customer's arrival.
public struct Arrival: BitwiseCopyable, Hashable, Sendable {
  /// When, in seconds on the clock of the profile's edges.
  public let time: Double
  /// Who: source, day, interval of arrival, and number within the interval.
  public let who: Who

  /// The first random words of what the customer needs.
  public let words: FirstWords

  /// One arrival.
  @inline(__always)
  public init(time: Double, who: Who, words: FirstWords) {
    self.time = time
    self.who = who
    self.words = words
  }
}
