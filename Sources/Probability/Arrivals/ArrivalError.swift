/// Why demand cannot be: the sentence for the reader is made elsewhere.
public enum ArrivalError: Error, Hashable, Sendable {
  /// There are not one more edges than intervals, or no interval at all.
  case edgesDoNotMatch(edges: Int, intervals: Int)
  /// More intervals than addresses have room for.
  case tooManyIntervals(Int, most: Int)
  /// The edge that ends `interval` is not after the one before, or an edge is not finite.
  case edgesNotAscending(interval: Int)
  /// An expected number of calls is negative, not finite, or beyond what addresses have room for.
  case countOutOfRange(interval: Int, Double, most: Double)
  /// Fixed counts must be whole.
  case countNotWhole(interval: Int, Double)
  /// A gamma factor's coefficient of variation is out of range.
  case factorOutOfRange(cv: Double, allowed: AllowedRange)
}
