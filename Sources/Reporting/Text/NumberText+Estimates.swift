public import ContactCenterModel
public import Statistics

extension NumberText {
  /// An estimate with its interval: `81.3 % ± 0.4`, or `12.1 s [11.8, 12.6]` for a lopsided interval;
  /// `± ?` where there is a value but no interval, and a dash where there is no value.
  public static func cell(
    _ estimate: Estimate?, _ unit: MeasureUnit, _ language: Language, currency: String? = nil
  ) -> TableCell {
    guard let estimate, estimate.value.isFinite else { return .number("-") }
    if isZeroWait(estimate, unit) { return .number(value(0, unit, language)) }
    guard let interval = estimate.interval else {
      return .number(value(estimate.value, unit, language, currency: currency), tail: "± ?")
    }
    let scale = unit.shownScale
    let halfWidth = (interval.upperBound - interval.lowerBound) / 2 * scale
    guard halfWidth > 1e-12 * max(1, estimate.value.magnitude) else {
      return .number(value(estimate.value, unit, language, currency: currency), tail: "± 0")
    }
    let decimals = min(unit.mostDecimals(currency), decimals(halfWidth: halfWidth))
    let text = withUnit(fixed(estimate.value * scale, decimals: decimals), unit, language, currency)
    guard isLopsided(estimate.value, in: interval) else {
      return .number(text, tail: "± " + width(halfWidth, decimals: decimals))
    }
    let bounds = [interval.lowerBound, interval.upperBound]
      .map { fixed($0 * scale, decimals: decimals) }
    return .number(text, tail: "[" + bounds.joined(separator: ", ") + "]")
  }

  /// An estimate with its interval, in a sentence.
  public static func text(
    _ estimate: Estimate?, _ unit: MeasureUnit, _ language: Language, currency: String? = nil
  ) -> String {
    cell(estimate, unit, language, currency: currency).whole
  }

  /// A half-width; one that would be shown as nought is `<` the least that would not.
  static func width(_ halfWidth: Double, decimals: Int) -> String {
    let text = fixed(halfWidth, decimals: decimals)
    let isShown = text.contains { $0 != "0" && $0 != "." }
    return isShown ? text : "<" + String(text.dropLast()) + "1"
  }

  /// Whether a wait is nought and its interval only the width of the bin that counts it.
  private static func isZeroWait(_ estimate: Estimate, _ unit: MeasureUnit) -> Bool {
    guard unit == .seconds, estimate.value == 0, let interval = estimate.interval else {
      return false
    }
    return interval.upperBound > 0 && interval.upperBound <= LogHistogram.upperBound(ofBin: 0)
  }

  /// Whether a value lies well off the middle of its interval.
  static func isLopsided(_ value: Double, in interval: ClosedRange<Double>) -> Bool {
    let below = value - interval.lowerBound
    let above = interval.upperBound - value
    return (above - below).magnitude > 0.1 * (above + below)
  }
}
