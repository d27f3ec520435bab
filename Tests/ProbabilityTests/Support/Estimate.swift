/// A statistical estimate with its standard error, for comparison with an exact value.
struct Estimate: CustomStringConvertible {
  let value: Double
  let standardError: Double

  var description: String { "\(value) ± \(standardError)" }

  /// Whether the exact value is within 4.5 standard errors, and these are at most 1 % of it; an
  /// exact value of 0 needs the `scale` that the errors are to be 1 % of.
  func agrees(with exact: Double, scale: Double? = nil) -> Bool {
    abs(value - exact) <= 4.5 * standardError && standardError <= 0.01 * (scale ?? abs(exact))
  }

  /// The mean of independent values.
  static func mean(_ values: [Double]) -> Estimate {
    let n = Double(values.count)
    let mean = values.reduce(0, +) / n
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return Estimate(value: mean, standardError: (squares / (n - 1) / n).squareRoot())
  }

  /// The variance of independent values, its error from their fourth central moment.
  static func variance(_ values: [Double]) -> Estimate {
    let n = Double(values.count)
    let mean = values.reduce(0, +) / n
    return .mean(values.map { ($0 - mean) * ($0 - mean) * n / (n - 1) })
  }

  /// The share of `hits` in `count` independent trials.
  static func share(_ hits: Int, of count: Int) -> Estimate {
    let share = Double(hits) / Double(count)
    return Estimate(
      value: share, standardError: (share * (1 - share) / Double(count)).squareRoot())
  }
}
