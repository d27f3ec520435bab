/// Counts of non-negative values (waits, say in seconds) in dense bins of equal relative width.
///
/// `LogHistogram+Bins.swift` says what the bins are. Counts are integers, so merging is exact and
/// does not depend on order.
public struct LogHistogram: Sendable, Equatable {
  /// The count of each bin, `LogHistogram.binCount` of them.
  public private(set) var counts: [Int]
  /// Number of values counted.
  public private(set) var count = 0

  /// Nothing counted yet.
  public init() {
    counts = Array(repeating: 0, count: Self.binCount)
  }

  /// Counts `value`, `times` times.
  public mutating func add(_ value: Double, times: Int = 1) {
    add(times, toBin: Self.bin(of: value))
  }

  /// Counts `times` values in `bin`.
  mutating func add(_ times: Int, toBin bin: Int) {
    counts[bin] += times
    count += times
  }

  /// Counts all that `other` counted.
  public mutating func merge(_ other: LogHistogram) {
    for bin in counts.indices { counts[bin] += other.counts[bin] }
    count += other.count
  }

  /// Counts all that `other` counted. O(its bins that are not empty).
  public mutating func merge(_ other: SparseHistogram) {
    other.forEachBin { bin, times in counts[bin] += times }
    count += other.count
  }

  /// Number of values in the bins up to `bin`, that one included.
  public func count(atMostBin bin: Int) -> Int {
    counts[...bin].reduce(0, +)
  }

  /// Share of the values whose bin is not above that of `value`; nil if nothing was counted.
  ///
  /// Exact at the upper bounds of bins; else `value` is rounded up to the next, by at most 0.8 %.
  public func share(atMost value: Double) -> Double? {
    count > 0 ? Double(count(atMostBin: Self.bin(of: value))) / Double(count) : nil
  }

  /// The bin of the p-quantile, that of the ⌈p·n⌉-th smallest value (the first for p = 0).
  ///
  /// nil if nothing was counted or p is outside 0 … 1. O(bins).
  public func quantileBin(_ p: Double) -> Int? {
    guard count > 0, 0...1 ~= p else { return nil }
    // A p·n that is whole but for its rounding (0.07 × 100) must not go up to the next rank.
    let exact = p * Double(count)
    let rank = max(1, min(count, Int((exact - exact * 4e-16).rounded(.up))))
    var below = 0
    for bin in counts.indices {
      below += counts[bin]
      if below >= rank { return bin }
    }
    return nil
  }

  /// The p-quantile, within 0.4 % of the ⌈p·n⌉-th smallest value (see `value(ofBin:)`).
  ///
  /// nil if nothing was counted or p is outside 0 … 1.
  public func quantile(_ p: Double) -> Double? {
    quantileBin(p).map(Self.value(ofBin:))
  }
}
