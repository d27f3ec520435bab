import ContactCenterModel
import Experiments
import Probability
import Testing

/// The arrivals of a bank's weekday: the published means come out, and with a gamma factor of cv 0.25
/// on each half hour the published spread.
///
/// Mean calls that wanted an operator by half hour from 7:00, and the variance of a half hour's calls
/// over their mean, 2.6 to 6: Brown, Gans, Mandelbaum, Sakov, Shen, Zeltyn and Zhao, JASA 100 (2005).
@Suite struct BankProfileTests {
  private static let means = [
    17.2, 23.7, 36.7, 52.1, 53.1, 62.3, 67.6, 65.5, 59.3, 57.0, 54.2, 52.2, 54.1, 57.3, 60.2, 58.5,
    57.8, 58.7, 59.9, 58.0, 47.8, 46.0, 40.2, 36.9, 33.1, 30.3, 26.1, 31.0, 27.8, 29.9, 26.8, 25.0,
    22.9, 16.2,
  ]
  private static let cv = 0.25
  private static let days = 1_500

  /// A half hour's calls over the days.
  private struct HalfHour {
    let expected: Double
    let mean: Double
    let variance: Double
    /// Standard error of `variance`: √((m₄ − s⁴)/n).
    let errorOfVariance: Double

    init(_ counts: [Double], expected: Double) {
      let days = Double(counts.count)
      let mean = counts.reduce(0, +) / days
      let squares = counts.map { ($0 - mean) * ($0 - mean) }
      variance = squares.reduce(0, +) / (days - 1)
      let fourth = squares.reduce(0) { $0 + $1 * $1 } / days
      errorOfVariance = ((fourth - variance * variance) / days).squareRoot()
      (self.mean, self.expected) = (mean, expected)
    }

    var errorOfMean: Double { (variance / Double(BankProfileTests.days)).squareRoot() }
    /// Variance over mean by the formula for a Poisson count with a gamma factor: 1 + cv² m.
    var dispersion: Double { 1 + BankProfileTests.cv * BankProfileTests.cv * expected }
  }

  @Test func `each half hour has its published calls and their published spread`() throws {
    let halfHours = try simulated()
    for half in halfHours {
      #expect(abs(half.mean - half.expected) <= 4.5 * half.errorOfMean, "\(half)")
      #expect(half.errorOfMean <= 0.01 * half.expected, "\(half) has no power")
      let variance = half.dispersion * half.expected
      #expect(abs(half.variance - variance) <= 4.5 * half.errorOfVariance, "\(half)")
      // 1 + cv² m is within the published range from 26 calls on; chance wants some room.
      if half.expected > 35 { #expect(2.6...6 ~= half.variance / half.mean, "\(half)") }
    }
    // A single half hour's variance is known to 4 %; the mean of all 34 ratios to less than 1 %.
    let count = Double(halfHours.count)
    let ratios = halfHours.map { $0.variance / ($0.dispersion * $0.expected) }
    let errors = halfHours.map { $0.errorOfVariance / ($0.dispersion * $0.expected) }
    let error = errors.reduce(0) { $0 + $1 * $1 }.squareRoot() / count
    #expect(abs(ratios.reduce(0, +) / count - 1) <= 4.5 * error)
    #expect(error <= 0.01)
  }

  private func simulated() throws -> [HalfHour] {
    let day = PlanningDay(open: 25_200, close: 86_400, interval: 1_800)
    let profile = try RateProfile(edges: day.edges, expected: Self.means, shape: .linear)
    let scenario = Scenario(
      name: "bank", horizon: .day(day),
      callTypes: [SteadySkillCenter.type("calls", talk: .exponential(mean: 201.6), patience: 600)],
      demands: [
        Demand(
          source: .callType(CallTypeID(0)),
          arrivals: .random(profile: profile, pattern: .gammaFactor(cv: Self.cv)))
      ],
      groups: [SteadySkillCenter.group("bankers", agents: 12, types: [0])])
    let simulator = Simulator(scenario)
    let records = (0..<Self.days).map { simulator.run(replication: $0, seed: 1999) }
    return Self.means.enumerated().map { index, expected in
      HalfHour(
        records.map { $0.count(.arrived, type: CallTypeID(0), row: index + 1) }, expected: expected)
    }
  }
}
