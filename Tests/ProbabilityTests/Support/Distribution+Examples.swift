import Probability

extension Distribution {
  /// At least one distribution of each kind, with means far from 1.
  static func examples() throws -> [Distribution] {
    let list = try EmpiricalDistribution(values: [30, 10, 20, 10, 90], weights: [1, 2, 3, 2, 2])
    return [
      .constant(12),
      .uniform(low: 3, high: 9),
      .triangular(low: 2, mode: 3, high: 10),
      .exponential(mean: 180),
      .gamma(shape: 4, scale: 30),
      .gamma(shape: 1, scale: 30),
      .gamma(shape: 0.4, scale: 30),
      try .lognormal(mean: 300, cv: 0.8),
      try .weibull(mean: 200, cv: 1.3),
      try .hyperexponential(mean: 100, cv: 1.4),
      .empirical(list),
      .mixture([
        MixtureComponent(weight: 3, .exponential(mean: 20)),
        MixtureComponent(weight: 1, .shifted(by: 60, .gamma(shape: 3, scale: 10))),
        MixtureComponent(weight: 1, .constant(50)),
      ]),
      .shifted(by: 15, .exponential(mean: 45)),
      .shifted(by: -5, .shifted(by: 2, .uniform(low: 8, high: 20))),
    ]
  }
}
