/// E[X]/E[Y] as the ratio of sums over replications: service level, mean wait, occupancy.
///
/// Replications in which both are zero say nothing about the ratio; they are left out and counted.
/// One with nothing to divide by but something to divide (cost on a day without calls) stays, as
/// the ratio of sums needs it.
public enum RatioEstimator {
  /// R = ΣX/ΣY with the delta method: se² = n/(n−1) · Σ (X − R Y)² / (ΣY)², Student-t interval.
  ///
  /// nil if the denominators sum to zero (or nothing is given).
  /// - Precondition: as many numerators as denominators.
  public static func estimate(
    numerators: [Double], denominators: [Double], confidence: Double
  ) -> Estimate? {
    let pairs = used(numerators, denominators)
    guard let sums = sums(pairs) else { return nil }
    let ratio = sums.x / sums.y
    let count = Double(pairs.count)
    let squares = pairs.reduce(0) { $0 + ($1.x - ratio * $1.y) * ($1.x - ratio * $1.y) }
    let error = (count / (count - 1) * squares).squareRoot() / abs(sums.y)
    return Estimate.student(
      ratio, standardError: pairs.count > 1 ? error : nil, confidence: confidence,
      replications: pairs.count, leftOut: numerators.count - pairs.count)
  }

  /// The jackknife: pseudo-values n R − (n−1) R₍ᵢ₎, their mean (bias of order 1/n removed) and
  /// their Student-t interval. Quenouille (1956), Tukey (1958).
  ///
  /// nil where a sum of denominators without one replication is zero.
  /// - Precondition: as many numerators as denominators.
  public static func jackknife(
    numerators: [Double], denominators: [Double], confidence: Double
  ) -> Estimate? {
    let pairs = used(numerators, denominators)
    guard let sums = sums(pairs) else { return nil }
    let leftOut = numerators.count - pairs.count
    let (ratio, count) = (sums.x / sums.y, Double(pairs.count))
    guard pairs.count > 1 else {
      return MeanEstimator.estimate([ratio], leftOut: leftOut, confidence: confidence)
    }
    guard pairs.allSatisfy({ sums.y - $0.y != 0 }) else { return nil }
    let pseudoValues = pairs.map {
      count * ratio - (count - 1) * (sums.x - $0.x) / (sums.y - $0.y)
    }
    return MeanEstimator.estimate(pseudoValues, leftOut: leftOut, confidence: confidence)
  }

  private typealias Pair = (x: Double, y: Double)

  private static func used(_ numerators: [Double], _ denominators: [Double]) -> [Pair] {
    precondition(numerators.count == denominators.count, "numerators and denominators pair up")
    return zip(numerators, denominators).filter { $0 != 0 || $1 != 0 }.map { (x: $0, y: $1) }
  }

  /// nil where there is nothing to divide by.
  private static func sums(_ pairs: [Pair]) -> Pair? {
    let sums = pairs.reduce((x: 0, y: 0)) { (x: $0.x + $1.x, y: $0.y + $1.y) }
    return sums.y == 0 ? nil : sums
  }
}
