/// How a variate of mean 1 is made: plain numbers only, worked out beforehand.
///
/// At most three numbers, so that a sampler fits a cache line; tables are kept beside it.
enum StandardVariate: BitwiseCopyable, Sendable {
  /// Always 1.
  case one
  case uniform(low: Double, width: Double)
  /// `split` is the share below the mode, (mode − low) ÷ width.
  case triangular(low: Double, width: Double, split: Double)
  case exponential
  /// A gamma number of shape at least 1, times `scale` = 1/shape.
  case gamma(GammaSqueeze, scale: Double)
  /// A gamma number of a shape below 1: one of shape + 1, times u^(1/shape), times 1/shape.
  case smallGamma(GammaSqueeze, scale: Double)
  /// e^(σ z − σ²/2).
  case lognormal(sigma: Double, halfVariance: Double)
  /// An exponential number to the power 1/shape, times 1/Γ(1 + 1/shape).
  case weibull(power: Double, scale: Double)
  case hyperexponential(share: Double, mean1: Double, mean2: Double)
  /// A value of the sampler's table.
  case listed
  /// A draw from one of the samplers in the sampler's table.
  case mixed
}
