public import ContactCenterModel

extension NumberText {
  /// A difference with its interval: `+8.9 pt ± 0.3`, or `-12.1 s [-14.8, -8.0]` for a lopsided interval;
  /// `± ?` where nothing is known of how far it is from the truth, and a dash where there is no value.
  ///
  /// Differences of shares are in percentage points.
  public static func cell(
    difference: Double?, _ interval: ClosedRange<Double>?, _ unit: MeasureUnit,
    _ language: Language, currency: String? = nil
  ) -> TableCell {
    guard let difference, difference.isFinite else { return .number("-") }
    let scale = unit.shownScale
    let width = interval.map { ($0.upperBound - $0.lowerBound) / 2 * scale } ?? 0
    let isExact = width <= 1e-12 * max(1, difference.magnitude)
    let usual = unit == .share ? 1 : isWhole(difference) ? 0 : 2
    let decimals = min(
      unit.mostDecimals(currency), isExact ? usual : decimals(halfWidth: width))
    let number = signed(difference * scale, decimals: decimals)
    let sign = unit == .share ? "pt" : unit.sign(language, currency)
    let text = sign.isEmpty ? number : number + " " + sign
    guard let interval else { return .number(text, tail: "± ?") }
    guard !isExact else { return .number(text, tail: "± 0") }
    guard isLopsided(difference, in: interval) else {
      return .number(text, tail: "± " + self.width(width, decimals: decimals))
    }
    let bounds = [interval.lowerBound, interval.upperBound]
      .map { signed($0 * scale, decimals: decimals) }
    return .number(text, tail: "[" + bounds.joined(separator: ", ") + "]")
  }

  /// A number with its sign; nought has none.
  private static func signed(_ value: Double, decimals: Int) -> String {
    let text = fixed(value, decimals: decimals)
    let isNought = !text.contains { "123456789".contains($0) }
    return value > 0 && !isNought ? "+" + text : text
  }

  private static func isWhole(_ value: Double) -> Bool {
    (value - value.rounded()).magnitude <= 1e-9 * max(1, value.magnitude)
  }
}
