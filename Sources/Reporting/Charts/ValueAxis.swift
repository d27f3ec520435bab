#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An axis of numbers with round ticks: 1, 2 or 5 times a power of ten apart.
struct ValueAxis {
  let lower: Double
  let upper: Double
  let ticks: [Double]
  /// The decimals that tell the ticks apart.
  let decimals: Int

  /// An axis that holds all values, from nought where they come near it.
  ///
  /// - Parameters:
  ///   - intervals: about how many intervals the ticks are to make.
  ///   - bounds: what the axis must not go beyond, such as 100 %.
  ///   - isTight: whether it ends at the outermost values instead of at ticks.
  init(
    holding values: [Double], intervals: Int = 6, within bounds: ClosedRange<Double>? = nil,
    isTight: Bool = false
  ) {
    var (low, high) = (values.min() ?? 0, values.max() ?? 1)
    if low == high { (low, high) = Self.widened(low, within: bounds) }
    if !isTight, low > 0, low < 0.35 * high { low = 0 }
    let step = Step(atLeast: (high - low) / Double(intervals))
    let (first, last) = (step.index(below: low), step.index(above: high))
    let all = (first...max(first, last)).map { step.value($0) }
    let slack = (high - low) * 1e-9
    ticks =
      isTight
      ? all.filter { $0 >= low - slack && $0 <= high + slack }
      : all.filter { bounds?.contains($0) ?? true }
    lower = isTight ? low : max(all[0], bounds?.lowerBound ?? all[0])
    let end = all[all.count - 1]
    upper = isTight ? high : min(end, bounds?.upperBound ?? end)
    decimals = max(0, -step.exponent)
  }

  /// Where a value lies, 0 at the lower end and 1 at the upper.
  func fraction(_ value: Double) -> Double { (value - lower) / (upper - lower) }

  /// The text of a tick.
  func label(_ tick: Double) -> String { NumberText.fixed(tick, decimals: decimals) }

  private static func widened(
    _ value: Double, within bounds: ClosedRange<Double>?
  ) -> (Double, Double) {
    let margin = value == 0 ? 1 : 0.1 * value.magnitude
    guard let bounds else { return (value - margin, value + margin) }
    return (max(bounds.lowerBound, value - margin), min(bounds.upperBound, value + margin))
  }
}

/// The distance between ticks: a factor of 1, 2 or 5 and a power of ten.
private struct Step {
  let factor: Double
  let exponent: Int

  init(atLeast width: Double) {
    var exponent = Int(log10(width).rounded(.down))
    var factor = [1.0, 2, 5].first { $0 * Self.power(exponent) >= width * (1 - 1e-9) }
    if factor == nil {
      factor = 1
      exponent += 1
    }
    self.factor = factor ?? 1
    self.exponent = exponent
  }

  /// A multiple of the step, as near to its decimal text as a number can be.
  func value(_ index: Int) -> Double {
    let multiple = Double(index) * factor
    return exponent < 0 ? multiple / Self.power(-exponent) : multiple * Self.power(exponent)
  }

  func index(below value: Double) -> Int { Int((value / width + 1e-9).rounded(.down)) }

  func index(above value: Double) -> Int { Int((value / width - 1e-9).rounded(.up)) }

  private var width: Double { factor * Self.power(exponent) }

  private static func power(_ exponent: Int) -> Double { pow(10, Double(exponent)) }
}
