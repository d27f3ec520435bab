import ContactCenterModel
import Probability

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ScenarioDecoder {
  /// What a time alone, or a mean alone, stands for.
  enum Shorthand {
    case exponential, constant
  }

  /// The distribution of a time, multiplied by a factor.
  func law(_ value: Value, _ shorthand: Shorthand, scale: Double) -> ByInterval<Distribution>? {
    let laws = unchecked(value, shorthand, scale: scale)
    do {
      return try laws?.map { try $0.simulatable() }
    } catch let error as DistributionError {
      value.report(.law(.impossible(error)))
    } catch {}
    return nil
  }

  private func unchecked(
    _ value: Value, _ shorthand: Shorthand, scale: Double
  ) -> ByInterval<Distribution>? {
    guard let section = value.section else {
      return value.number.flatMap { alone($0 * scale, shorthand) }.map { ByInterval($0) }
    }
    guard let list = section["byInterval"] else {
      return single(section, shorthand)?.scaled(by: scale).map { ByInterval($0) }
    }
    return byInterval(section, list, shorthand, scale: scale)
  }

  /// The distribution of a time that does not differ by interval.
  func constantLaw(_ value: Value, _ shorthand: Shorthand, scale: Double) -> Distribution? {
    if let list = value.section?["byInterval"] {
      list.report(.unknownKey("byInterval", suggestion: nil, known: KeyTable.lawKeysOfOneTime))
      return nil
    }
    return law(value, shorthand, scale: scale)?.values[0]
  }

  private func alone(_ mean: Double, _ shorthand: Shorthand) -> Distribution {
    shorthand == .constant || mean == 0 ? .constant(mean) : .exponential(mean: mean)
  }

  private func byInterval(
    _ section: Section, _ list: Value, _ shorthand: Shorthand, scale: Double
  ) -> ByInterval<Distribution>? {
    if let csv = list.section?["csv"] {
      guard let means = column(csv, .level, .duration),
        let base = single(section, shorthand, mean: 1), base.mean > 0
      else { return nil }
      return means.map { base.scaled(by: scale * $0 / base.mean) ?? base }
    }
    guard let entries = entries(list) else { return nil }
    let usesMeans = entries.values.contains { $0.section == nil }
    let base = usesMeans ? single(section, shorthand, mean: 1) : nil
    let laws = entries.map { item -> Distribution? in
      if let own = item.section { return single(own, shorthand)?.scaled(by: scale) }
      guard let mean = item.number, let base, base.mean > 0 else { return nil }
      return base.scaled(by: scale * mean / base.mean)
    }
    let isComplete = laws.values.allSatisfy { $0 != nil }
    return isComplete ? laws.map { $0 ?? .constant(0) } : nil
  }

  /// The distribution that a mapping describes; `mean` stands in for a mean left out.
  private func single(
    _ section: Section, _ shorthand: Shorthand, mean: Double? = nil
  ) -> Distribution? {
    let parameters = LawParameters(section, self, defaultMean: mean)
    let plain: DistributionName = shorthand == .constant ? .constant : .exponential
    let given = section["distribution"]?.text.flatMap(DistributionName.init)
    if given == nil && (section.has("distribution") || !parameters.hasOnlyMean) {
      if !section.has("distribution") {
        section.report(.law(.needs(nil, DistributionName.allCases.map { [$0.rawValue] })))
      }
      return nil
    }
    guard let law = parameters.law(given ?? plain) else { return nil }
    guard let shift = section["shift"]?.number, shift > 0 else { return law }
    return .shifted(by: shift, law)
  }
}

extension KeyTable {
  /// The keys of a time that does not differ by interval.
  static let lawKeysOfOneTime = law.map(\.name).filter { $0 != "byInterval" }
}

extension Distribution {
  /// The distribution of a time multiplied by a factor above 0.
  func scaled(by factor: Double) -> Distribution? {
    if factor == 1 { return self }
    switch self {
    case .constant(let value): return .constant(value * factor)
    case .uniform(let low, let high): return .uniform(low: low * factor, high: high * factor)
    case .triangular(let low, let mode, let high):
      return .triangular(low: low * factor, mode: mode * factor, high: high * factor)
    case .exponential(let mean): return .exponential(mean: mean * factor)
    case .gamma(let shape, let scale): return .gamma(shape: shape, scale: scale * factor)
    case .lognormal(let mu, let sigma): return .lognormal(mu: mu + log(factor), sigma: sigma)
    case .weibull(let shape, let scale): return .weibull(shape: shape, scale: scale * factor)
    case .hyperexponential(let probability, let mean1, let mean2):
      return .hyperexponential(
        probability: probability, mean1: mean1 * factor, mean2: mean2 * factor)
    case .empirical(let points):
      let values = points.values.map { $0 * factor }
      return (try? EmpiricalDistribution(values: values, weights: points.probabilities))
        .map { .empirical($0) }
    case .mixture(let parts):
      let scaled = parts.compactMap { part in
        part.distribution.scaled(by: factor).map { MixtureComponent(weight: part.weight, $0) }
      }
      return .mixture(scaled)
    case .shifted(let shift, let law):
      return law.scaled(by: factor).map { .shifted(by: shift * factor, $0) }
    }
  }
}
