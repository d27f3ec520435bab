extension Distribution {
  /// This distribution if all its parameters are in range, else the first fault found.
  public func validated() throws(DistributionError) -> Distribution {
    switch self {
    case .constant(let value): try require(.value, value, .nonnegative)
    case .uniform(let low, let high): try checkUniform(low, high)
    case .triangular(let low, let mode, let high): try checkTriangular(low, mode, high)
    case .exponential(let mean): try require(.mean, mean, .positive)
    case .gamma(let shape, let scale), .weibull(let shape, let scale):
      try require(.shape, shape, .positive)
      try require(.scale, scale, .positive)
    case .lognormal(let mu, let sigma):
      try require(.mu, mu, .finite)
      try require(.sigma, sigma, .positive)
    case .hyperexponential(let probability, let mean1, let mean2):
      try require(.probability, probability, .between(0, 1))
      try require(.mean, mean1, .positive)
      try require(.mean, mean2, .positive)
    case .empirical: break
    case .mixture(let components): try checkMixture(components)
    case .shifted(let shift, let inner):
      try require(.shift, shift, .finite)
      try require(.shift, shift, .atLeast(-inner.validated().quantile(0)))
    }
    return self
  }

  /// The longest mean that a time can be simulated with, in seconds: more than a year.
  public static let longestMean = 4e7
  /// The largest coefficient of variation with which the mean of so many numbers as a run draws is that of
  /// the distribution.
  public static let largestVariation = 1000.0

  /// This distribution if times can be drawn from it that are what it says: all its parameters are in
  /// range, its mean is at most `longestMean` and its coefficient of variation at most `largestVariation`.
  public func simulatable() throws(DistributionError) -> Distribution {
    _ = try validated()
    guard mean <= Self.longestMean else { throw .meanTooLong(mean, most: Self.longestMean) }
    guard mean == 0 || cv <= Self.largestVariation else {
      throw .tooVariable(cv, most: Self.largestVariation)
    }
    return self
  }

  private func require(
    _ parameter: DistributionParameter, _ value: Double, _ allowed: AllowedRange
  ) throws(DistributionError) {
    try DistributionError.require(parameter, value, allowed)
  }

  private func checkUniform(_ low: Double, _ high: Double) throws(DistributionError) {
    try require(.low, low, .nonnegative)
    try require(.high, high, .atLeast(low))
  }

  private func checkTriangular(
    _ low: Double, _ mode: Double, _ high: Double
  ) throws(DistributionError) {
    try require(.low, low, .nonnegative)
    try require(.high, high, .atLeast(low))
    try require(.mode, mode, .between(low, high))
  }

  private func checkMixture(_ components: [MixtureComponent]) throws(DistributionError) {
    guard !components.isEmpty else { throw .noComponents }
    for component in components {
      try require(.weight, component.weight, .nonnegative)
      _ = try component.distribution.validated()
    }
    let total = components.reduce(0) { $0 + $1.weight }
    guard total > 0, total.isFinite else { throw .noTotalWeight }
  }
}
