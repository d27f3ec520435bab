/// The distribution of a nonnegative quantity, usually a duration in seconds.
///
/// A case only names the parameters; `validated()` checks them, the factories of planners'
/// parameters (mean and coefficient of variation) return checked ones, and everything else may trap
/// or give NaN on parameters that do not pass.
public indirect enum Distribution: Hashable, Sendable {
  /// Always the same value, 0 or above.
  case constant(Double)
  /// Even between `low` ≥ 0 and `high` ≥ low.
  case uniform(low: Double, high: Double)
  /// A triangle over `low` ≥ 0 to `high` with its peak at `mode`.
  case triangular(low: Double, mode: Double, high: Double)
  /// 1 − e^(−x/mean).
  case exponential(mean: Double)
  /// Density ∝ x^(shape − 1) e^(−x/scale); with a whole shape this is Erlang's.
  case gamma(shape: Double, scale: Double)
  /// e to the power of a normal with mean `mu` and standard deviation `sigma` (natural logarithm).
  case lognormal(mu: Double, sigma: Double)
  /// 1 − e^(−(x/scale)^shape).
  case weibull(shape: Double, scale: Double)
  /// Exponential with mean `mean1` with `probability`, else with mean `mean2`.
  case hyperexponential(probability: Double, mean1: Double, mean2: Double)
  /// One of a list of values.
  case empirical(EmpiricalDistribution)
  /// One of several distributions, by weight.
  case mixture([MixtureComponent])
  /// Another distribution, moved by `by`, which may be negative as far as values stay 0 or above.
  case shifted(by: Double, Distribution)
}
