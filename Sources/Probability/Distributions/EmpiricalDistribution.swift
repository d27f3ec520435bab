/// A distribution on finitely many values, such as those observed; correct once made.
public struct EmpiricalDistribution: Hashable, Sendable {
  /// The distinct values, ascending, 0 or above.
  public let values: [Double]
  /// The probability of each value; their sum is 1.
  public let probabilities: [Double]
  /// The probability of each value or a lower one; the last is exactly 1.
  public let cumulative: [Double]

  /// Each of `values` with its share of the weights, or all alike without `weights`.
  ///
  /// Equal values are merged, and values without weight left out. Throws when there are no values,
  /// when a value or weight is negative or not finite, when the counts differ, or when all weights
  /// are 0. O(n log n).
  public init(values: [Double], weights: [Double]? = nil) throws(DistributionError) {
    let weights = weights ?? Array(repeating: 1, count: values.count)
    let total = try Self.checkedTotal(values, weights)
    var points: [(value: Double, weight: Double)] = []
    for (value, weight) in zip(values, weights).sorted(by: { $0.0 < $1.0 }) where weight > 0 {
      if let last = points.last, last.value == value {
        points[points.count - 1].weight += weight
      } else {
        points.append((value, weight))
      }
    }
    self.values = points.map(\.value)
    probabilities = points.map { $0.weight / total }
    cumulative = Self.runningShares(points.map(\.weight))
  }

  /// The sum of the weights, or what is wrong.
  private static func checkedTotal(
    _ values: [Double], _ weights: [Double]
  ) throws(DistributionError) -> Double {
    guard !values.isEmpty else { throw .noValues }
    guard values.count == weights.count else {
      throw .weightsDoNotMatch(values: values.count, weights: weights.count)
    }
    for value in values { try DistributionError.require(.value, value, .nonnegative) }
    for weight in weights { try DistributionError.require(.weight, weight, .nonnegative) }
    let total = weights.reduce(0, +)
    guard total > 0, total.isFinite else { throw .noTotalWeight }
    return total
  }

  /// The running sums of `weights` divided by their total; the last is exactly 1, since it is the
  /// total divided by itself.
  static func runningShares(_ weights: [Double]) -> [Double] {
    var sums: [Double] = []
    var sum = 0.0
    for weight in weights {
      sum += weight
      sums.append(sum)
    }
    return sums.map { $0 / sum }
  }

  /// The number of values at or below `x`. O(log n).
  func countAtOrBelow(_ x: Double) -> Int {
    Self.firstIndex(in: values) { $0 > x }
  }

  /// The index of the least value whose cumulative probability reaches `p` ≤ 1. O(log n).
  func indexReaching(_ p: Double) -> Int {
    min(Self.firstIndex(in: cumulative) { $0 >= p }, values.count - 1)
  }

  /// The first index of an ascending list at which `isBeyond` holds, or the count. O(log n).
  private static func firstIndex(
    in sorted: [Double], where isBeyond: (Double) -> Bool
  ) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(sorted[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
