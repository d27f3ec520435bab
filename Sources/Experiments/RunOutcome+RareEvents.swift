import ContactCenterModel
import Statistics

/// Intervals for what hardly ever happened: fewer than ten cases in all replications.
///
/// The spread between replications then says little, and nothing at all of what never happened. So
/// the wider of two intervals is taken at either end: that of the spread, and the exact one for
/// independent cases. With one more case no upper end comes down.
extension RunOutcome {
  /// Fewer cases than this, of an event or of its opposite, are rare.
  private static var fewCases: Double { 10 }

  /// Whether an estimate of this run rests on so few cases that its spread says little.
  func isRare(_ estimate: MeasureEstimate) -> Bool {
    guard let cases = estimate.numerator, let all = estimate.denominator else { return false }
    let measure = estimate.address.measure
    let isOfFew = min(cases, all - cases) < Self.fewCases
    switch measure.rule(for: estimate.address) {
    case .attainmentOfDays, .attainmentOfIntervals: return isOfFew
    case .ratio:
      return measure.unit == .share && measure.rule(for: estimate.address).isOfCases && isOfFew
    case .perReplication(let terms):
      let isOfCases = measure.unit.isCount && terms.allSatisfy { $0.count.isOfCases }
      return isOfCases && cases < Self.fewCases
    case .quantile, .figure: return false
    }
  }

  /// A share of calls: with the interval of Clopper and Pearson over the single calls, or over the
  /// replications where these are all alike and the calls of one list.
  func share(
    _ estimate: Estimate, of numerators: [Double], _ denominators: [Double]
  ) -> Estimate {
    let isOneList = scenario.hasFixedArrivals && areAlike(numerators) && areAlike(denominators)
    let all = denominators.reduce(0, +)
    // A baseline file may hold any number.
    return share(
      estimate, of: numerators.reduce(0, +), all,
      trials: isOneList ? estimate.replications : Int(exactly: all.rounded(.down)) ?? .max)
  }

  /// A share of cases that count as so many independent trials.
  func share(
    _ estimate: Estimate, of numerator: Double, _ denominator: Double, trials: Int
  ) -> Estimate {
    let opposite = denominator - numerator
    guard min(numerator, opposite) < Self.fewCases, estimate.replications > 1 else {
      return estimate.clamped(to: 0...1)
    }
    // Rounded towards the nearer end, so that few cases of many remain few of fewer trials.
    let few = Int(max(0, min(numerator, opposite)) * Double(trials) / denominator + 1e-9)
    let exact = BinomialInterval.clopperPearson(
      successes: numerator <= opposite ? few : trials - few, trials: trials,
      confidence: confidence)
    return estimate.widened(to: exact).clamped(to: 0...1)
  }

  /// The mean count of calls a replication: with the interval of Garwood (1936) for the mean of a
  /// Poisson law, which is 0 … −ln(α/2)/n when nothing happened in n replications.
  ///
  /// A number that a list or a fixed count gives, the same in every replication, is certain.
  func rareCount(_ estimate: Estimate?, of counts: [Double]) -> Estimate? {
    let sum = counts.reduce(0, +)
    let isFixed = sum > 0 && scenario.hasFixedArrivals && areAlike(counts)
    guard let estimate, counts.count > 1, sum < Self.fewCases, !isFixed else { return estimate }
    // Poisson's law is that of endlessly many trials; a thousand million give its first eight digits.
    let trials = 1_000_000_000
    let cases = BinomialInterval.clopperPearson(
      successes: Int(max(-1, sum)), trials: trials, confidence: confidence)
    let scale = Double(trials) / Double(counts.count)
    return estimate.widened(to: cases.map { $0.lowerBound * scale...$0.upperBound * scale })
  }

  private func areAlike(_ values: [Double]) -> Bool { values.allSatisfy { $0 == values.first } }
}

extension Estimate {
  /// The same with an interval that covers another one too.
  func widened(to other: ClosedRange<Double>?) -> Estimate {
    guard let interval, let other else { return self }
    let low = min(interval.lowerBound, other.lowerBound)
    let high = max(interval.upperBound, other.upperBound)
    return with(error: standardError, interval: low...high)
  }

  /// How far the further end of the interval lies from the value; `nil` without an interval.
  var reach: Double? {
    interval.map { max($0.upperBound - value, value - $0.lowerBound) }
  }

  /// The same value without any statement on how far it is from the truth.
  var withoutInterval: Estimate { with(error: nil, interval: nil) }

  private func with(error: Double?, interval: ClosedRange<Double>?) -> Estimate {
    Estimate(
      value: value, standardError: error, interval: interval, confidence: confidence,
      replications: replications, leftOut: leftOut)
  }
}
