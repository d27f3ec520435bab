import CGSL

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Distribution {
  /// The probability of a value at or below `x`.
  public func cumulative(_ x: Double) -> Double {
    switch self {
    case .constant(let value): x < value ? 0 : 1
    case .uniform(let low, let high): Self.uniformCumulative(x, low, high)
    case .triangular(let low, let mode, let high): Self.triangularCumulative(x, low, mode, high)
    case .exponential(let mean): x <= 0 ? 0 : -expm1(-x / mean)
    case .gamma(let shape, let scale): gsl_cdf_gamma_P(x, shape, scale)
    case .lognormal(let mu, let sigma): x <= 0 ? 0 : gsl_cdf_lognormal_P(x, mu, sigma)
    case .weibull(let shape, let scale): x <= 0 ? 0 : gsl_cdf_weibull_P(x, scale, shape)
    case .hyperexponential(let share, let mean1, let mean2):
      x <= 0 ? 0 : -share * expm1(-x / mean1) - (1 - share) * expm1(-x / mean2)
    case .empirical(let points): Self.empiricalCumulative(x, points)
    case .mixture(let components): Self.mixtureCumulative(x, components)
    case .shifted(let shift, let inner): inner.cumulative(x - shift)
    }
  }

  private static func uniformCumulative(_ x: Double, _ low: Double, _ high: Double) -> Double {
    if x < low { return 0 }
    return x >= high ? 1 : (x - low) / (high - low)
  }

  private static func triangularCumulative(
    _ x: Double, _ low: Double, _ mode: Double, _ high: Double
  ) -> Double {
    if x < low { return 0 }
    if x >= high { return 1 }
    if x < mode { return (x - low) * (x - low) / ((high - low) * (mode - low)) }
    return 1 - (high - x) * (high - x) / ((high - low) * (high - mode))
  }

  private static func empiricalCumulative(_ x: Double, _ points: EmpiricalDistribution) -> Double {
    let count = points.countAtOrBelow(x)
    return count == 0 ? 0 : points.cumulative[count - 1]
  }

  private static func mixtureCumulative(_ x: Double, _ components: [MixtureComponent]) -> Double {
    let total = components.reduce(0) { $0 + $1.weight }
    return components.reduce(0) { $0 + $1.weight / total * $1.distribution.cumulative(x) }
  }
}
