/// E[X/Y], the mean of each replication's own ratio; not E[X]/E[Y] (`RatioEstimator`).
public enum MeanOfRatiosEstimator {
  /// Mean of the ratios with Student-t interval; replications with an empty denominator are left
  /// out and counted. nil if none is left.
  /// - Precondition: as many numerators as denominators.
  public static func estimate(
    numerators: [Double], denominators: [Double], confidence: Double
  ) -> Estimate? {
    precondition(numerators.count == denominators.count, "numerators and denominators pair up")
    let ratios = zip(numerators, denominators).compactMap { $1 == 0 ? nil : $0 / $1 }
    return MeanEstimator.estimate(
      ratios, leftOut: numerators.count - ratios.count, confidence: confidence)
  }
}
