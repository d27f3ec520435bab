/// Quantiles over all values of all replications.
public enum QuantileEstimator {
  /// The p-quantile of the pooled values, and its interval.
  ///
  /// The share of values at or below the point, F̂(q̂), is a ratio of sums over replications, so the
  /// delta method gives its standard error s; the interval is between the pooled quantiles at
  /// p − t·s and p + t·s, from the lower bound of the first's bin to the upper bound of the other's.
  /// s is the larger of the errors of F̂ with and without the bin of q̂: above the largest value F̂ is
  /// one without any error, which says nothing of the quantile.
  /// The interval is nil below two replications and where p + t·s reaches one (too few values to
  /// bound the quantile) or the last bin. The standard error is the half width over t. Replications
  /// without values are left out. nil if there is no value at all, or p is outside 0 … 1.
  ///
  /// - Parameter growth: by how much s is larger than the replications tell, as of batches that hang together.
  public static func estimate(
    _ p: Double, replications: [SparseHistogram], confidence: Double, growth: Double = 1
  ) -> Estimate? {
    var pooled = LogHistogram()
    for replication in replications { pooled.merge(replication) }
    guard let bin = pooled.quantileBin(p) else { return nil }
    let shares = [bin, bin - 1].compactMap { share(upTo: $0, replications, confidence) }
    guard let share = shares.max(by: { $0.halfWidth ?? 0 < $1.halfWidth ?? 0 }) else { return nil }
    let bounds = share.halfWidth.flatMap {
      interval(pooled, from: p - growth * $0, to: p + growth * $0)
    }
    return Estimate(
      value: LogHistogram.value(ofBin: bin),
      standardError: bounds.flatMap { error($0, share) }, interval: bounds,
      confidence: confidence, replications: share.replications, leftOut: share.leftOut)
  }

  private static func share(
    upTo bin: Int, _ replications: [SparseHistogram], _ confidence: Double
  ) -> Estimate? {
    RatioEstimator.estimate(
      numerators: replications.map { Double($0.count(atMostBin: bin)) },
      denominators: replications.map { Double($0.count) }, confidence: confidence)
  }

  private static func interval(
    _ pooled: LogHistogram, from low: Double, to high: Double
  ) -> ClosedRange<Double>? {
    guard high < 1, let last = pooled.quantileBin(high), last < LogHistogram.binCount - 1 else {
      return nil
    }
    // No pooled value bounds a quantile from below at p ≤ 0, but no value is negative.
    let first = low > 0 ? pooled.quantileBin(low) : 0
    return LogHistogram.lowerBound(ofBin: first ?? 0)...LogHistogram.upperBound(ofBin: last)
  }

  private static func error(_ interval: ClosedRange<Double>, _ share: Estimate) -> Double? {
    let t = StudentT.twoSided(
      confidence: share.confidence, degreesOfFreedom: Double(share.replications - 1))
    return t.map { (interval.upperBound - interval.lowerBound) / (2 * $0) }
  }
}
