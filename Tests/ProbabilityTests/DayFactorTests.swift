import Probability
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct DayFactorTests {
  private func factors(
    _ factor: DayFactor, source: UInt32 = 1, correlation: Double, count: Int = 200_000
  ) -> [Double] {
    (0..<count).map {
      factor.factor(
        chance: Chance(seed: 9, replication: UInt32($0)), day: 3, source: source,
        correlation: correlation)
    }
  }

  @Test(arguments: DayFactor.Family.allCases, [0, 0.3, 1])
  func `factors have mean 1 and the given cv`(family: DayFactor.Family, correlation: Double) throws
  {
    let values = factors(try DayFactor(family, cv: 0.2), correlation: correlation)
    #expect(Estimate.mean(values).agrees(with: 1))
    #expect(Estimate.variance(values).agrees(with: 0.04))
  }

  @Test func `factors follow their distribution`() throws {
    let gamma = factors(try DayFactor(.gamma, cv: 0.8), correlation: 0.5)
    let exact = try Distribution.gamma(mean: 1, cv: 0.8)
    #expect(kolmogorovSmirnov(gamma, exact.cumulative) < kolmogorovSmirnovLimit)
  }

  @Test func `logarithms of lognormal factors have the given correlation`() throws {
    let factor = try DayFactor(.lognormal, cv: 0.3)
    let sigma = log1p(0.09).squareRoot()
    for correlation in [0, 0.5, 0.9] {
      let first = factors(factor, source: 1, correlation: correlation)
      let second = factors(factor, source: 2, correlation: correlation)
      // The logarithms have mean −σ²/2 and standard deviation σ.
      let products = zip(first, second).map {
        (log($0) / sigma + sigma / 2) * (log($1) / sigma + sigma / 2)
      }
      #expect(Estimate.mean(products).agrees(with: correlation, scale: max(0.5, correlation)))
    }
  }

  @Test(arguments: DayFactor.Family.allCases)
  func `with correlation 1 all sources have the same factor`(family: DayFactor.Family) throws {
    let factor = try DayFactor(family, cv: 0.3)
    #expect(
      factors(factor, source: 1, correlation: 1, count: 100)
        == factors(factor, source: 2, correlation: 1, count: 100))
  }

  @Test func `days have factors of their own, and a cv of 0 has the factor 1`() throws {
    let factor = try DayFactor(.gamma, cv: 0.3)
    let chance = Chance(seed: 1, replication: 0)
    let values = (0..<10).map {
      factor.factor(chance: chance, day: UInt16($0), source: 1, correlation: 1)
    }
    #expect(Set(values).count == 10)
    let none = try DayFactor(.gamma, cv: 0)
    #expect(none.factor(chance: chance, day: 0, source: 1, correlation: 0.5) == 1)
    #expect(throws: DistributionError.outOfRange(.cv, value: -1, allowed: .between(0, 10))) {
      try DayFactor(.gamma, cv: -1)
    }
  }
}
