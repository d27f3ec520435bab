/// A decimal number with its unit as a range is written with, exactly.
struct SweepQuantity {
  /// No number has more digits, so that sums of products of them fit into 64 bits.
  static let mostDigits = 15
  /// The number without its decimal point.
  let digits: Int
  let decimals: Int
  /// The unit as written, with the blank before it.
  let unit: String

  /// Reads a number and what follows it; `nil` when no number leads the text or too long a one.
  init?(_ text: Substring) {
    let number = text.prefix { "0123456789.+-".contains($0) }
    let sign = number.first == "-" ? -1 : 1
    let plain = number.first.map { "+-".contains($0) } == true ? number.dropFirst() : number
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else {
      return nil
    }
    let joined = parts.joined()
    guard joined.count <= Self.mostDigits, let digits = Int(joined) else { return nil }
    self.digits = sign * digits
    decimals = parts.count == 2 ? parts[1].count : 0
    unit = String(text.dropFirst(number.count))
  }

  /// The unit without the blank before it.
  var unitName: String { String(unit.drop { $0 == " " }) }

  /// The number in units of a smaller decimal place, times a factor; `nil` when too large.
  func scaled(decimals: Int, times factor: Int) -> Int? {
    var result = digits.multipliedReportingOverflow(by: factor)
    for _ in self.decimals..<decimals where !result.overflow {
      result = result.partialValue.multipliedReportingOverflow(by: 10)
    }
    // Far enough from the largest number that differences and six more digits fit.
    return result.overflow || result.partialValue.magnitude > 1_000_000_000_000
      ? nil
      : result.partialValue
  }
}
