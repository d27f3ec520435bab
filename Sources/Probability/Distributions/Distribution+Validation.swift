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
