import CGSL

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension StandardVariate {
  /// The recipe for `distribution` divided by `mean`, its mean above 0.
  ///
  /// A shift is not the recipe's concern: the sampler takes it off first.
  init(_ distribution: Distribution, mean: Double) {
    switch distribution {
    case .constant, .shifted: self = .one
    case .uniform(let low, let high): self = .uniform(low: low / mean, width: (high - low) / mean)
    case .triangular(let low, let mode, let high):
      self = Self.triangular(low / mean, mode / mean, high / mean)
    case .exponential: self = .exponential
    case .gamma(let shape, _): self = Self.gamma(shape)
    case .lognormal(_, let sigma): self = .lognormal(sigma: sigma, halfVariance: sigma * sigma / 2)
    case .weibull(let shape, _): self = Self.weibull(shape)
    case .hyperexponential(let share, let mean1, let mean2):
      self = .hyperexponential(share: share, mean1: mean1 / mean, mean2: mean2 / mean)
    case .empirical: self = .listed
    case .mixture: self = .mixed
    }
  }

  private static func triangular(_ low: Double, _ mode: Double, _ high: Double) -> Self {
    guard high > low else { return .one }
    return .triangular(low: low, width: high - low, split: (mode - low) / (high - low))
  }

  /// With shape 1 the distribution is exponential, which costs a third.
  private static func gamma(_ shape: Double) -> Self {
    if shape == 1 { return .exponential }
    if shape > 1 { return .gamma(GammaSqueeze(shape: shape), scale: 1 / shape) }
    return .smallGamma(GammaSqueeze(shape: shape + 1), scale: 1 / shape)
  }

  private static func weibull(_ shape: Double) -> Self {
    if shape == 1 { return .exponential }
    return .weibull(power: 1 / shape, scale: exp(-gsl_sf_lngamma(1 + 1 / shape)))
  }
}
