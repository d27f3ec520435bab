import Probability

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The parameters of a distribution as a mapping gives them.
struct LawParameters {
  let section: Section
  let decoder: ScenarioDecoder
  private let defaultMean: Double?

  /// Keys that are no parameters of one distribution.
  private static let common: Set<String> = ["distribution", "shift", "byInterval"]

  init(_ section: Section, _ decoder: ScenarioDecoder, defaultMean: Double?) {
    self.section = section
    self.decoder = decoder
    let others: Set<String> = ["median", "mu", "scale", "low", "high", "values", "of", "csv"]
    let hasOtherSize = others.contains { section.has($0) }
    self.defaultMean = hasOtherSize ? nil : defaultMean
  }

  /// The parameters that are given.
  private var given: Set<String> {
    let keys = KeyTable.keys(of: .law).map(\.name).filter { section.has($0) }
    let all = Set(keys).subtracting(Self.common)
    return defaultMean == nil ? all : all.union(["mean"])
  }

  /// Whether nothing but a mean is said.
  var hasOnlyMean: Bool { given == ["mean"] }

  /// The sets of parameters by which a distribution can be given.
  static func sets(of name: DistributionName) -> [[String]] {
    switch name {
    case .constant, .exponential: [["mean"]]
    case .uniform: [["low", "high"], ["mean", "cv"]]
    case .triangular: [["low", "mode", "high"]]
    case .erlang: [["mean", "phases"]]
    case .gamma: [["mean", "cv"], ["mean", "shape"], ["shape", "scale"]]
    case .lognormal: [["mean", "cv"], ["median", "sigma"], ["median", "cv"], ["mu", "sigma"]]
    case .weibull: [["mean", "cv"], ["mean", "shape"], ["shape", "scale"]]
    case .hyperexponential: [["mean", "cv"]]
    case .empirical: [["values"], ["values", "weights"], ["csv"]]
    case .mixture: [["of", "weights"], ["of"]]
    }
  }

  /// The distribution of a name with these parameters, reporting what is missing, too much or wrong.
  func law(_ name: DistributionName) -> Distribution? {
    let sets = Self.sets(of: name)
    let allowed = Set(sets.joined())
    let strange = KeyTable.keys(of: .law).map(\.name).filter {
      given.contains($0) && !allowed.contains($0)
    }
    for key in strange {
      (section[key] ?? section.value).report(.law(.takesNo(name, key, sets: sets)))
    }
    guard strange.isEmpty else { return nil }
    guard let set = sets.first(where: { Set($0) == given }) else {
      section.report(.law(.needs(name, sets)))
      return nil
    }
    do {
      return try make(name, set)?.validated()
    } catch {
      section.report(.law(.impossible(error)))
      return nil
    }
  }

  private func number(_ key: String) -> Double? {
    section[key]?.number ?? (key == "mean" ? defaultMean : nil)
  }

  private func make(_ name: DistributionName, _ set: [String]) throws(DistributionError)
    -> Distribution?
  {
    switch name {
    case .empirical: return try empirical()
    case .mixture: return mixture()
    default: break
    }
    let numbers = set.compactMap { number($0) }
    guard numbers.count == set.count else { return nil }
    return try make(name, set, numbers[0], numbers.last ?? 0, numbers)
  }

  private func make(
    _ name: DistributionName, _ set: [String], _ a: Double, _ b: Double, _ all: [Double]
  ) throws(DistributionError) -> Distribution? {
    let bothNatural = set == ["shape", "scale"]
    switch name {
    case .constant: return .constant(a)
    case .exponential: return .exponential(mean: a)
    case .uniform: return set[0] == "low" ? .uniform(low: a, high: b) : try .uniform(mean: a, cv: b)
    case .triangular: return .triangular(low: a, mode: all[1], high: b)
    case .erlang: return try .erlang(mean: a, phases: Int(b))
    case .gamma where bothNatural: return .gamma(shape: a, scale: b)
    case .gamma:
      return set[1] == "shape" ? .gamma(shape: b, scale: a / b) : try .gamma(mean: a, cv: b)
    case .lognormal: return try lognormal(set, a, b)
    case .weibull where bothNatural: return .weibull(shape: a, scale: b)
    case .weibull:
      return try set[1] == "shape" ? .weibull(mean: a, shape: b) : .weibull(mean: a, cv: b)
    case .hyperexponential: return try .hyperexponential(mean: a, cv: b)
    case .empirical, .mixture: return nil
    }
  }

  /// Median m: mu = ln m, and sigma² = ln(1 + cv²).
  private func lognormal(
    _ set: [String], _ a: Double, _ b: Double
  ) throws(DistributionError) -> Distribution? {
    if set[0] == "mean" { return try .lognormal(mean: a, cv: b) }
    let mu = set[0] == "mu" ? a : log(a)
    let sigma = set[1] == "sigma" ? b : log1p(b * b).squareRoot()
    return sigma == 0 ? .constant(exp(mu)) : .lognormal(mu: mu, sigma: sigma)
  }

  private func empirical() throws(DistributionError) -> Distribution? {
    if let table = section["csv"] {
      guard let seconds = decoder.seconds(inColumnOf: table) else { return nil }
      return .empirical(try EmpiricalDistribution(values: seconds))
    }
    guard let values = list("values") else { return nil }
    return .empirical(try EmpiricalDistribution(values: values, weights: list("weights")))
  }

  private func list(_ key: String) -> [Double]? {
    guard let items = section[key]?.items else { return nil }
    let numbers = items.compactMap(\.number)
    return numbers.count == items.count ? numbers : nil
  }

  private func mixture() -> Distribution? {
    guard let parts = section["of"]?.items else { return nil }
    let laws = parts.compactMap { decoder.constantLaw($0, .exponential, scale: 1) }
    let weights = list("weights") ?? parts.map { _ in 1.0 }
    guard laws.count == parts.count else { return nil }
    guard weights.count == laws.count else {
      section["weights"]?.report(
        .law(.impossible(.weightsDoNotMatch(values: laws.count, weights: weights.count))))
      return nil
    }
    return .mixture(zip(weights, laws).map { MixtureComponent(weight: $0, $1) })
  }
}
