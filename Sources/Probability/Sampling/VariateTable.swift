/// Cumulative probabilities with what they choose: values, or samplers.
///
/// A guide gives, for each of as many equal parts of (0, 1) as there are entries, the first entry
/// that the part can reach, so that a choice takes two steps on average. The choice rises with u, as
/// common random numbers want it, which an alias table's does not.
struct VariateTable: Sendable {
  private let cumulative: [Double]
  private let guide: [Int32]
  private let values: [Double]
  private let samplers: [Sampler]

  /// A table of values; `cumulative` ends in 1.
  private init(cumulative: [Double], values: [Double]) {
    self.cumulative = cumulative
    self.values = values
    samplers = []
    guide = Self.guide(to: cumulative)
  }

  /// A table of samplers; `cumulative` ends in 1.
  private init(cumulative: [Double], samplers: [Sampler]) {
    self.cumulative = cumulative
    self.samplers = samplers
    values = []
    guide = Self.guide(to: cumulative)
  }

  /// The table of an empirical distribution or a mixture, in means of it; nil for other kinds.
  init?(_ distribution: Distribution, mean: Double) {
    switch distribution {
    case .empirical(let points):
      self.init(cumulative: points.cumulative, values: points.values.map { $0 / mean })
    case .mixture(let components):
      let weighted = components.filter { $0.weight > 0 }
      self.init(
        cumulative: EmpiricalDistribution.runningShares(weighted.map(\.weight)),
        samplers: weighted.map { Sampler($0.distribution, inMeansOf: mean) })
    default: return nil
    }
  }

  /// The value that the uniform number `u` chooses.
  func value(_ u: Double) -> Double { values[index(u)] }

  /// A draw from the sampler that the uniform number `u` chooses.
  func sample(_ u: Double, _ stream: inout RandomStream) -> Double {
    samplers[index(u)].sample(&stream)
  }

  /// The first entry whose cumulative probability reaches `u` < 1.
  private func index(_ u: Double) -> Int {
    var index = Int(guide[Int(u * Double(guide.count))])
    while cumulative[index] < u { index += 1 }
    return index
  }

  private static func guide(to cumulative: [Double]) -> [Int32] {
    var index = 0
    return cumulative.indices.map { part in
      while cumulative[index] < Double(part) / Double(cumulative.count) { index += 1 }
      return Int32(index)
    }
  }
}
