import ContactCenterModel

/// The unit in which a chart shows a measure.
struct ShownUnit {
  /// What a value of the measure is multiplied by.
  let scale: Double
  /// The sign of the unit; empty where it has none.
  let sign: String
  /// Between which bounds values must lie, in the unit shown.
  let bounds: ClosedRange<Double>?
  /// More decimals than these mean nothing.
  let mostDecimals: Int

  /// - Parameter values: what is shown, in the measure's own unit: long waits are shown in minutes or
  ///   hours.
  init(_ measure: Measure, values: [Double], currency: String?, _ language: Language) {
    let unit = measure.unit
    let largest = values.map(\.magnitude).max() ?? 0
    mostDecimals = unit.mostDecimals(currency)
    bounds = unit == .share && !measure.isSigned ? 0...100 : nil
    switch unit {
    case .seconds where largest >= 6 * 3600:
      (scale, sign) = (1.0 / 3600, language.pick("h", "時間"))
    case .seconds where largest >= 600: (scale, sign) = (1.0 / 60, language.pick("min", "分"))
    default: (scale, sign) = (unit.shownScale, unit.sign(language, currency))
    }
  }

  /// A bound in this unit, with no more decimals than it needs.
  func text(_ value: Double) -> String {
    let decimals = (0...4).first { decimals in
      let scaled = (0..<decimals).reduce(value * scale) { scaled, _ in scaled * 10 }
      return (scaled - scaled.rounded()).magnitude < 1e-6
    }
    let number = NumberText.fixed(value * scale, decimals: decimals ?? 4)
    return sign.isEmpty ? number : number + " " + sign
  }
}
