import CGSL
import Probability
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct DistributionTests {
  @Test func `samples have the mean and variance of the formula`() throws {
    for distribution in try Distribution.examples() {
      let sampler = Sampler(distribution)
      let values = samples(1_000_000) { sampler.sample(&$0) }
      guard distribution.variance > 0 else {
        #expect(Set(values) == [distribution.mean])
        continue
      }
      let (mean, variance) = (Estimate.mean(values), Estimate.variance(values))
      #expect(mean.agrees(with: distribution.mean), "\(distribution): \(mean)")
      #expect(variance.agrees(with: distribution.variance), "\(distribution): \(variance)")
    }
  }

  @Test func `samples follow the cumulative distribution`() throws {
    for distribution in try Distribution.examples() {
      let sampler = Sampler(distribution)
      let values = samples(200_000) { sampler.sample(&$0) }
      let distance = kolmogorovSmirnov(values, distribution.cumulative)
      #expect(distance < kolmogorovSmirnovLimit, "\(distribution)")
    }
  }

  @Test func `the cumulative of the quantile is the probability, or its step reaches over it`()
    throws
  {
    for distribution in try Distribution.examples() {
      for p in [1e-6, 0.001, 0.01, 0.2, 0.5, 0.75, 0.9, 0.999, 0.999_999] {
        let x = distribution.quantile(p)
        let below = distribution.cumulative(x * (1 - 1e-9))
        let above = distribution.cumulative(x * (1 + 1e-9))
        #expect(below <= p && p <= above, "\(distribution) at \(p)")
      }
    }
  }

  @Test func `quantiles at 0 and 1 are the ends`() {
    #expect(Distribution.uniform(low: 3, high: 9).quantile(0) == 3)
    #expect(Distribution.uniform(low: 3, high: 9).quantile(1) == 9)
    #expect(Distribution.triangular(low: 1, mode: 1, high: 4).quantile(1) == 4)
    #expect(Distribution.gamma(shape: 2, scale: 3).quantile(0) == 0)
    #expect(Distribution.gamma(shape: 2, scale: 3).quantile(1) == .infinity)
    #expect(Distribution.lognormal(mu: 1, sigma: 1).quantile(0) == 0)
    #expect(Distribution.shifted(by: 5, .exponential(mean: 1)).quantile(0) == 5)
  }

  @Test func `cumulatives agree with GSL and with closed forms`() throws {
    let weibull = Distribution.weibull(shape: 1.7, scale: 4)
    let lognormal = Distribution.lognormal(mu: 0.5, sigma: 0.8)
    let phases = Distribution.hyperexponential(probability: 0.3, mean1: 2, mean2: 9)
    for x in [0.01, 0.4, 1, 2.5, 6, 30] {
      #expect(near(Distribution.exponential(mean: 3).cumulative(x), gsl_cdf_exponential_P(x, 3)))
      #expect(near(Distribution.uniform(low: 1, high: 7).cumulative(x), gsl_cdf_flat_P(x, 1, 7)))
      #expect(near(weibull.cumulative(x), 1 - exp(-pow(x / 4, 1.7))))
      #expect(near(lognormal.cumulative(x), gsl_cdf_ugaussian_P((log(x) - 0.5) / 0.8)))
      // Erlang with two phases of mean 3: 1 − e^(−x/3) (1 + x/3).
      let erlang = try Distribution.erlang(mean: 6, phases: 2)
      #expect(near(erlang.cumulative(x), 1 - exp(-x / 3) * (1 + x / 3)))
      #expect(
        near(
          phases.cumulative(x),
          0.3 * gsl_cdf_exponential_P(x, 2) + 0.7 * gsl_cdf_exponential_P(x, 9)))
    }
    // A triangle over 2 to 10 with its peak 1/4 at 3: area 1/2 · 1 · 1/4 = 1/8 up to 3; above 8 it is
    // 1/2 · 2 · (2/7)/4 = 1/14.
    let triangle = Distribution.triangular(low: 2, mode: 3, high: 10)
    #expect(near(triangle.cumulative(3), 0.125))
    #expect(near(triangle.cumulative(8), 1 - 1.0 / 14))
  }

  @Test func `an empirical distribution sorts, merges and leaves out`() throws {
    let list = try EmpiricalDistribution(values: [5, 1, 5, 3, 9], weights: [1, 2, 3, 2, 0])
    #expect(list.values == [1, 3, 5])
    #expect(list.probabilities == [0.25, 0.25, 0.5])
    let distribution = Distribution.empirical(list)
    // Mean (1 + 3)/4 + 5/2 = 3.5; squares (1 + 9)/4 + 25/2 = 15, minus 12.25.
    #expect(distribution.mean == 3.5 && distribution.variance == 2.75)
    #expect(distribution.cumulative(0.9) == 0 && distribution.cumulative(3) == 0.5)
    #expect(distribution.quantile(0.25) == 1 && distribution.quantile(0.26) == 3)
  }

  @Test func `gamma quantiles are right from tiny to large shapes`() {
    for shape in [0.01, 0.05, 0.2, 1, 3, 40, 400, 10_000] {
      for p in [1e-9, 1e-3, 0.3, 0.5, 0.7, 0.999, 1 - 1e-9] {
        let distribution = Distribution.gamma(shape: shape, scale: 1)
        let x = distribution.quantile(p)
        let back = distribution.cumulative(x)
        // What is too small for a Double comes back as 0.
        let isTiny = x == 0 && distribution.cumulative(.leastNonzeroMagnitude) >= p
        #expect(abs(back - p) <= 1e-7 * min(p, 1 - p) || isTiny, "\(shape) \(p) \(x) \(back)")
      }
    }
  }

  private func near(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-13 }
}
