public import Statistics

/// How much of the change of a measure comes from each of the parts that differ between two scenarios
/// (Shapley 1953).
///
/// The parts are turned from the first scenario to the second one after the other, in all k! orders;
/// a part's share is the mean of the changes that it brings when its turn comes,
/// φ = Σ_S |S|! (k − |S| − 1)! / k! · (v(S ∪ {part}) − v(S)). The shares sum to the whole change.
public struct Attribution: Sendable {
  /// The whole change, from the first scenario to the second.
  public let total: PairedDifference
  /// One for each part.
  public let contributions: [Contribution]

  /// - Parameter values: the measure with every subset of the parts turned, 2^k of them: a part is
  ///   turned in the one numbered m where its bit of m is set. All from the same replications.
  public init(_ values: [LinearizedEstimate]) {
    let parts = values.count.trailingZeroBitCount
    precondition(values.count == 1 << parts, "a value for each subset")
    total = PairedDifference(from: values[0], to: values[values.count - 1])
    contributions = (0..<parts).map { Contribution(of: $0, among: parts, values) }
  }
}

/// What one part brings.
public struct Contribution: Sendable {
  /// The change when only this part is turned.
  public let alone: PairedDifference
  /// Its share of the whole change.
  public let share: PairedDifference
  /// The change when it is turned after all others.
  public let last: PairedDifference

  init(of part: Int, among parts: Int, _ values: [LinearizedEstimate]) {
    let (bit, all) = (1 << part, values.count - 1)
    alone = PairedDifference(from: values[0], to: values[bit])
    last = PairedDifference(from: values[all & ~bit], to: values[all])
    let without = values.indices.filter { $0 & bit == 0 }
    let weights = without.map { ShapleyWeight.of($0.nonzeroBitCount, among: parts) }
    // The weights of the subsets without a part sum to 1: both are means over the orders.
    let before = LinearizedEstimate.combination(
      zip(weights, without).map { ($0, values[$1]) })
    let after = LinearizedEstimate.combination(
      zip(weights, without).map { ($0, values[$1 | bit]) })
    guard let before, let after else { preconditionFailure("the empty subset is without any part") }
    share = PairedDifference(from: before, to: after)
  }
}

/// In how many of the orders of k parts exactly some s of them come before another one, as a share:
/// s! (k − s − 1)! / k!.
enum ShapleyWeight {
  static func of(_ size: Int, among parts: Int) -> Double {
    // 1 / (k · C(k − 1, s))
    let ways = (0..<size).reduce(1.0) { $0 * Double(parts - 1 - $1) / Double($1 + 1) }
    return 1 / (Double(parts) * ways)
  }
}
