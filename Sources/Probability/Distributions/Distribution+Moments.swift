import CGSL

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Distribution {
  /// The mean, in the unit of the values.
  public var mean: Double {
    switch self {
    case .constant(let value): value
    case .uniform(let low, let high): low + (high - low) / 2
    case .triangular(let low, let mode, let high): (low + mode + high) / 3
    case .exponential(let mean): mean
    case .gamma(let shape, let scale): shape * scale
    case .lognormal(let mu, let sigma): exp(mu + sigma * sigma / 2)
    case .weibull(let shape, let scale): scale * exp(gsl_sf_lngamma(1 + 1 / shape))
    case .hyperexponential(let share, let mean1, let mean2): share * mean1 + (1 - share) * mean2
    case .empirical(let points): Self.sum(points.probabilities, points.values)
    case .mixture(let components): Self.weightedMean(components)
    case .shifted(let shift, let inner): shift + inner.mean
    }
  }

  /// The variance, in the square of the values' unit.
  public var variance: Double {
    switch self {
    case .constant: 0
    case .uniform(let low, let high): (high - low) * (high - low) / 12
    case .triangular(let low, let mode, let high): Self.triangularVariance(low, mode, high)
    case .exponential(let mean): mean * mean
    case .gamma(let shape, let scale): shape * scale * scale
    case .lognormal(_, let sigma): mean * mean * expm1(sigma * sigma)
    case .weibull(let shape, _): mean * mean * expm1(WeibullShape.logSquareRatio(shape))
    case .hyperexponential(let share, let mean1, let mean2):
      Self.hyperexponentialVariance(share, mean1, mean2)
    case .empirical(let points): Self.empiricalVariance(points)
    case .mixture(let components): Self.mixtureVariance(components)
    case .shifted(_, let inner): inner.variance
    }
  }

  /// The coefficient of variation: standard deviation ÷ mean; 0 where the mean is 0.
  public var cv: Double {
    let mean = mean
    return mean > 0 ? variance.squareRoot() / mean : 0
  }

  private static func sum(_ weights: [Double], _ values: [Double]) -> Double {
    zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// ((h − l)² + (m − l)(m − h)) / 18, whose parts do not cancel far from 0.
  private static func triangularVariance(_ low: Double, _ mode: Double, _ high: Double) -> Double {
    ((high - low) * (high - low) + (mode - low) * (mode - high)) / 18
  }

  /// The mean variance within the two phases and the variance between them.
  private static func hyperexponentialVariance(
    _ share: Double, _ mean1: Double, _ mean2: Double
  ) -> Double {
    share * mean1 * mean1 + (1 - share) * mean2 * mean2
      + share * (1 - share) * (mean1 - mean2) * (mean1 - mean2)
  }

  private static func empiricalVariance(_ points: EmpiricalDistribution) -> Double {
    let mean = sum(points.probabilities, points.values)
    return sum(points.probabilities, points.values.map { ($0 - mean) * ($0 - mean) })
  }

  private static func weightedMean(_ components: [MixtureComponent]) -> Double {
    let total = components.reduce(0) { $0 + $1.weight }
    return components.reduce(0) { $0 + $1.weight / total * $1.distribution.mean }
  }

  /// The mean of the components' variances and the variance of their means.
  private static func mixtureVariance(_ components: [MixtureComponent]) -> Double {
    let total = components.reduce(0) { $0 + $1.weight }
    let mean = weightedMean(components)
    return components.reduce(0) { sum, component in
      let away = component.distribution.mean - mean
      return sum + component.weight / total * (component.distribution.variance + away * away)
    }
  }
}
