/// Numbers from one to another in exact decimals, such as `0.8..1.2:0.1` or `1min..5min:30s`.
///
/// Ends and step are whole numbers of a decimal place, so that no step is off by a rounding error.
public struct SweepRange: Sendable, Hashable {
  /// What a range without a step is divided into, so that its values have six digits.
  static let digits = 6
  /// Ends and step in units of the last decimal place.
  let first: Int
  let last: Int
  /// `nil` where every number between the ends is meant.
  public let step: Int?
  /// How many decimals the numbers have.
  let decimals: Int
  /// What follows a number, with the blank before it if there is one: `%`, ` min` or nothing.
  let unit: String

  /// - Precondition: the step leads from the first number towards the last.
  package init(first: Int, last: Int, step: Int?, decimals: Int, unit: String) {
    precondition(step.map { $0 != 0 && (last - first).signum() * $0.signum() >= 0 } ?? true)
    self.first = first
    self.last = last
    self.step = step
    self.decimals = decimals
    self.unit = unit
  }

  /// How many values a range with a step has; the last number is one of them where a step ends there.
  public var count: Int? { step.map { (last - first) / $0 + 1 } }

  /// The values of a range with a step.
  var values: [String]? {
    guard let step, let count else { return nil }
    return (0..<count).map { text(first + $0 * step, decimals: decimals) }
  }

  /// The value at a share u of the way, 0 ≤ u < 1.
  ///
  /// With a step, each value has an equal share of the way. Without one the way is even, and its
  /// values are rounded to a place of which the range holds 100,000 to 1,000,000.
  public func value(at share: Double) -> String {
    if let step, let count {
      let index = min(count - 1, Int(share * Double(count)))
      return text(first + index * step, decimals: decimals)
    }
    let finer = max(0, Self.digits - String((last - first).magnitude).count)
    let scale = (0..<finer).reduce(1) { power, _ in power * 10 }
    let way = (Double(last - first) * Double(scale) * share).rounded()
    return text(first * scale + Int(way), decimals: decimals + finer)
  }

  /// The ends as they can be written.
  var text: String {
    text(first, decimals: decimals) + ".." + text(last, decimals: decimals)
  }

  /// A number of last places as a decimal number, without zeros at its end, and its unit.
  private func text(_ number: Int, decimals: Int) -> String {
    var digits = String(number.magnitude)
    digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = digits.dropLast(decimals)
    var fraction = digits.suffix(decimals)
    while fraction.last == "0" { fraction = fraction.dropLast() }
    let sign = number < 0 ? "-" : ""
    return sign + whole + (fraction.isEmpty ? "" : "." + fraction) + unit
  }
}
