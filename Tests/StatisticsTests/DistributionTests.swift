import Statistics
import Testing

@Suite struct DistributionTests {
  @Test(
    "Student's t has the quantiles of the tables",
    arguments: [
      // Computed with thirty digits by inverting the incomplete beta function (mpmath).
      (0.975, 1, 12.7062047361747046460), (0.975, 2, 4.30265272974946385232),
      (0.975, 10, 2.2281388519862747484), (0.995, 29, 2.7563859036706054860),
      (0.9, 7, 1.4149239276505084876), (0.975, 999, 1.9623414611334494500),
      (0.99999, 4, 23.332182700855975249),
    ] as [(Double, Double, Double)])
  func studentT(_ p: Double, _ freedom: Double, _ quantile: Double) {
    let value = StudentT.quantile(p, degreesOfFreedom: freedom)
    #expect(isClose(value, quantile, relative: 1e-10))
    let mirrored = StudentT.quantile(1 - p, degreesOfFreedom: freedom)
    #expect(isClose(mirrored, -quantile, relative: 1e-9))
    let twoSided = StudentT.twoSided(confidence: 2 * p - 1, degreesOfFreedom: freedom)
    #expect(isClose(twoSided, quantile, relative: 1e-9))
  }

  @Test("The normal distribution has the quantiles of the tables")
  func normal() {
    #expect(isClose(Normal.quantile(0.975), 1.95996398454005423552, relative: 1e-14))
    #expect(isClose(Normal.quantile(0.995), 2.57582930354890076098, relative: 1e-14))
    #expect(isClose(Normal.quantile(0.01), -2.32634787404084110089, relative: 1e-14))
    #expect(Normal.quantile(0.5) == 0)
  }

  @Test("Quantiles outside their domain are nil")
  func domain() {
    #expect(StudentT.quantile(0, degreesOfFreedom: 3) == nil)
    #expect(StudentT.quantile(1, degreesOfFreedom: 3) == nil)
    #expect(StudentT.quantile(0.5, degreesOfFreedom: 0) == nil)
    #expect(StudentT.quantile(.nan, degreesOfFreedom: 3) == nil)
    #expect(Normal.quantile(0) == nil)
    #expect(Normal.quantile(1) == nil)
  }

  @Test(
    "Clopper and Pearson's interval has the known bounds",
    arguments: [
      // scipy.stats.beta.ppf; for 0 of 10 also 1 − 0.025^(1/10).
      (0, 10, 0.95, 0, 0.3084971078187607), (10, 10, 0.95, 0.6915028921812392, 1),
      (5, 10, 0.95, 0.18708602844739855, 0.8129139715526015),
      (1, 10, 0.95, 0.0025285785444617865, 0.4450161170281954),
      (81, 100, 0.95, 0.7193020420263876, 0.8815568038674564),
      (200, 1000, 0.99, 0.16841855488973065, 0.23448859928266216),
      (999, 1000, 0.95, 0.9944410757201734, 0.9999746825125088),
      (50_000, 100_000, 0.95, 0.4968960624918004, 0.5031039375081996),
      (3, 1_000_000, 0.95, 6.186725501906402e-07, 8.767247788067677e-06),
      (999_999, 1_000_000, 0.95, 0.9999944283693448, 0.9999999746821924),
    ] as [(Int, Int, Double, Double, Double)])
  func clopperPearson(_ row: (Int, Int, Double, Double, Double)) {
    let interval = BinomialInterval.clopperPearson(
      successes: row.0, trials: row.1, confidence: row.2)
    #expect(isClose(interval?.lowerBound, row.3, relative: 1e-9))
    #expect(isClose(interval?.upperBound, row.4, relative: 1e-9))
  }

  @Test("Impossible counts have no interval")
  func impossible() {
    for (successes, trials) in [(0, 0), (-1, 5), (6, 5)] {
      let interval = BinomialInterval.clopperPearson(
        successes: successes, trials: trials, confidence: 0.95)
      #expect(interval == nil)
    }
  }
}
