/// A point estimate with the influence of each replication on it: what differences are made of.
///
/// The influence of a replication is how far it pulls the estimate from its value, times the number of
/// replications (Efron 1982, the infinitesimal jackknife): x − x̄ for a mean, (x − R y) / ȳ for a ratio.
/// Influences sum to 0; with k of n replications measured, se² = k / (k − 1) · Σ influence² / n², as the
/// estimators have it. Estimates from the same random numbers are compared by the differences of their
/// influences, replication by replication.
public struct LinearizedEstimate: Sendable, Equatable {
  /// The point estimate.
  public let value: Double
  /// One for each replication, in order of their numbers; 0 for one that had nothing to measure.
  public let influences: [Double]
  /// Replications that had nothing to measure.
  public let leftOut: Int

  public init(value: Double, influences: [Double], leftOut: Int = 0) {
    self.value = value
    self.influences = influences
    self.leftOut = leftOut
  }

  /// Replications that had something to measure.
  public var measured: Int { influences.count - leftOut }

  /// √(k / (k − 1) · Σ influence²) / n; nil below two replications measured.
  public var standardError: Double? {
    guard measured > 1 else { return nil }
    let squares = influences.reduce(0) { $0 + $1 * $1 }
    let correction = Double(measured) / Double(measured - 1)
    return (correction * squares).squareRoot() / Double(influences.count)
  }
}

extension LinearizedEstimate {
  /// The mean of the values that there are; nil if there is none.
  public static func mean(_ values: [Double?]) -> LinearizedEstimate? {
    let tally = Tally(values.compactMap { $0 })
    guard let mean = tally.mean else { return nil }
    let weight = Double(values.count) / Double(tally.count)
    return LinearizedEstimate(
      value: mean, influences: values.map { $0.map { ($0 - mean) * weight } ?? 0 },
      leftOut: values.count - tally.count)
  }

  /// ΣX/ΣY; nil if the denominators sum to zero.
  /// - Precondition: as many numerators as denominators.
  public static func ratio(
    numerators: [Double], denominators: [Double]
  ) -> LinearizedEstimate? {
    precondition(numerators.count == denominators.count, "numerators and denominators pair up")
    let sum = denominators.reduce(0, +)
    guard sum != 0 else { return nil }
    let ratio = numerators.reduce(0, +) / sum
    let mean = sum / Double(denominators.count)
    return LinearizedEstimate(
      value: ratio, influences: zip(numerators, denominators).map { ($0 - ratio * $1) / mean },
      leftOut: zip(numerators, denominators).count { $0 == 0 && $1 == 0 })
  }

  /// The p-quantile of all values of all replications; nil where `QuantileEstimator` gives no error.
  ///
  /// A replication pulls the quantile by p minus its share of the values at or below it, over the
  /// density there (Bahadur 1966); the density is the one that the quantile's own interval implies. As
  /// there, the share is that with or without the quantile's own bin, whichever varies more.
  public static func quantile(
    _ p: Double, replications: [SparseHistogram], confidence: Double
  ) -> LinearizedEstimate? {
    guard
      let estimate = QuantileEstimator.estimate(
        p, replications: replications, confidence: confidence),
      let error = estimate.standardError
    else { return nil }
    let bin = LogHistogram.bin(of: estimate.value)
    let shares = [bin, bin - 1].compactMap { share(upTo: $0, replications) }
    guard
      let share = shares.max(by: { $0.standardError ?? 0 < $1.standardError ?? 0 }),
      let spread = share.standardError
    else { return nil }
    let slope = spread > 0 ? error / spread : 0
    return LinearizedEstimate(
      value: estimate.value, influences: share.influences.map { -$0 * slope },
      leftOut: share.leftOut)
  }

  private static func share(
    upTo bin: Int, _ replications: [SparseHistogram]
  ) -> LinearizedEstimate? {
    ratio(
      numerators: replications.map { Double($0.count(atMostBin: bin)) },
      denominators: replications.map { Double($0.count) })
  }
}
