import ContactCenterModel
import Statistics

/// Intervals for what hardly ever happened: fewer than ten cases in all replications.
///
/// The spread between replications then says little, and nothing at all of what never happened. So
/// the wider of two intervals is taken at either end: that of the spread, and the exact one for
/// independent cases. With one more case no upper end comes down. Cases that come in bursts count for
/// fewer (`Bursts`), and a spread that rests on few bursts is widened as well.
extension RunOutcome {
  /// Whether an estimate of this run rests on so few cases that its spread says little.
  func isRare(_ estimate: MeasureEstimate) -> Bool {
    guard let cases = estimate.numerator, let all = estimate.denominator else { return false }
    let measure = estimate.address.measure
    let few = RareCases.few * estimate.dispersion
    let isOfFew = min(cases, all - cases) < few
    switch measure.rule(for: estimate.address) {
    case .attainmentOfDays, .attainmentOfIntervals: return isOfFew
    case .ratio(let above, let below) where isOfCloses(above, below): return cases < few
    case .ratio:
      return estimate.address.isShareOfCases && isOfFew
    case .perReplication(let terms):
      let isOfCases = measure.unit.isCount && terms.allSatisfy { $0.count.isOfCases }
      return isOfCases && cases < few
    case .quantile, .figure: return false
    }
  }

  /// A share of calls: with the interval of Clopper and Pearson over the single calls, or over the
  /// replications where these are all alike and the calls of one list.
  func share(
    _ estimate: Estimate, of numerators: [Double], _ denominators: [Double], dispersion: Double
  ) -> Estimate {
    let isOneList = scenario.hasFixedArrivals && areAlike(numerators) && areAlike(denominators)
    let all = denominators.reduce(0, +)
    // A baseline file may hold any number.
    return share(
      estimate, of: numerators.reduce(0, +), all,
      trials: isOneList ? estimate.replications : Int(exactly: all.rounded(.down)) ?? .max,
      dispersion: dispersion)
  }

  /// A share of cases that count as so many independent trials, or as fewer by their dispersion.
  func share(
    _ estimate: Estimate, of numerator: Double, _ denominator: Double, trials: Int,
    dispersion: Double = 1
  ) -> Estimate {
    let cases = min(numerator, denominator - numerator)
    guard RareCases.areFew(cases, dispersion: dispersion), estimate.replications > 1 else {
      return estimate.clamped(to: 0...1)
    }
    // Rounded towards the nearer end, so that few cases of many remain few of fewer trials.
    let few = (max(0, cases) * Double(trials) / denominator + 1e-9).rounded(.down)
    let rare = BinomialInterval.clopperPearson(
      cases: few / dispersion, trials: Double(trials) / dispersion, confidence: confidence)
    let exact =
      numerator <= denominator - numerator
      ? rare : rare.map { 1 - $0.upperBound...1 - $0.lowerBound }
    return estimate.widened(to: exact).clamped(to: 0...1)
  }

  /// The mean count of calls a replication: with the interval of Garwood (1936) for the mean of a
  /// Poisson law, which is 0 … −ln(α/2)/n when nothing happened in n replications.
  ///
  /// A number that a list or a fixed count gives, the same in every replication, is certain. Where each
  /// replication counts several times, as at each close, `units` says how often all did.
  func rareCount(
    _ estimate: Estimate?, of counts: [Double], per units: Double? = nil, dispersion: Double = 1
  ) -> Estimate? {
    let sum = counts.reduce(0, +)
    let isFixed = sum > 0 && scenario.hasFixedArrivals && areAlike(counts)
    guard let estimate, counts.count > 1, RareCases.areFew(sum, dispersion: dispersion), !isFixed
    else { return estimate }
    // Poisson's law is that of endlessly many trials; a thousand million give its first eight digits.
    let trials = 1e9
    let cases = BinomialInterval.clopperPearson(
      cases: sum.rounded(.down) / dispersion, trials: trials, confidence: confidence)
    let scale = dispersion * trials / (units ?? Double(counts.count))
    return estimate.widened(to: cases.map { $0.lowerBound * scale...$0.upperBound * scale })
  }

  /// How many cases tell as much as one that comes alone: of `terms`, or of what they lack to `whole`
  /// where that is rarer. Batches of long runs are told of by their slices.
  func dispersion(
    of terms: [Term], among whole: [Term], _ cases: Double, of trials: Double,
    _ address: MeasureAddress
  ) -> Double {
    let opposite = trials - cases
    let few = min(cases, opposite)
    guard slices == nil, few > 1, RareCases.mayBurst(few, of: trials) else { return 1 }
    let rare = cases <= opposite ? terms : whole + terms.map(\.negated)
    return dispersion(of: rare, address)
  }

  /// How many cases of `terms` tell as much as one that comes alone.
  func dispersion(of terms: [Term], _ address: MeasureAddress) -> Double {
    let runs = records.map { record in
      record.rows(of: address).map { row in
        var ofRow = address
        ofRow.day = record.layout.day(of: row) + 1
        ofRow.interval = record.layout.part(of: row)
        return record.sum(terms, of: ofRow, in: scenario)
      }
    }
    return Bursts(runs)?.dispersion ?? 1
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

  func with(error: Double?, interval: ClosedRange<Double>?) -> Estimate {
    Estimate(
      value: value, standardError: error, interval: interval, confidence: confidence,
      replications: replications, leftOut: leftOut)
  }
}
