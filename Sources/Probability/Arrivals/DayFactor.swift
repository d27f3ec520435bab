import CGSL

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A random factor of mean 1 on a whole day's demand.
public struct DayFactor: Hashable, Sendable {
  /// The factor's distribution.
  public enum Family: String, Sendable, CaseIterable {
    case gamma, lognormal
  }

  /// The coefficients of variation that a factor may have.
  public static let cvRange = AllowedRange.between(0, 10)

  /// The factor's distribution.
  public let family: Family
  /// The factor's coefficient of variation.
  public let cv: Double

  /// A factor with the given cv; throws when it lies outside 0 … 10.
  public init(_ family: Family, cv: Double) throws(DistributionError) {
    try DistributionError.require(.cv, cv, Self.cvRange)
    self.family = family
    self.cv = cv
  }

  /// The factor of `day` for `source`, by inversion at the address (source, day, purpose dayFactor).
  ///
  /// Factors of several sources hang together by a Gaussian copula: z = √ρ · common + √(1 − ρ) · own
  /// with ρ = `correlation` between 0 and 1. At 1 all sources have the same factor.
  public func factor(
    chance: Chance, day: UInt16, source: UInt32, correlation: Double
  ) -> Double {
    precondition(correlation >= 0 && correlation <= 1, "a correlation is between 0 and 1")
    let common = Self.normal(chance, day, Self.commonSource)
    let own = Self.normal(chance, day, source)
    return factor(correlation.squareRoot() * common + (1 - correlation).squareRoot() * own)
  }

  private static let commonSource = StableHash.of("dayFactor:common")

  private static func normal(_ chance: Chance, _ day: UInt16, _ source: UInt32) -> Double {
    var stream = chance.stream(Who(source: source, day: day, interval: 0, ordinal: 0), .dayFactor)
    return gsl_cdf_ugaussian_Pinv(stream.uniform())
  }

  /// The factor at the quantile of a standard normal number.
  private func factor(_ z: Double) -> Double {
    guard cv > Distribution.leastVariation else { return 1 }
    switch family {
    case .gamma:
      let shape = 1 / (cv * cv)
      return GammaQuantile.ofNormal(z, shape) / shape
    case .lognormal:
      let variance = log1p(cv * cv)
      return exp(variance.squareRoot() * z - variance / 2)
    }
  }
}
