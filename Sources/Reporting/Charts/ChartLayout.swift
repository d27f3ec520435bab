/// Where the parts of a chart stand, in pixels.
enum ChartLayout {
  static let margin = 16.0
  /// The longest text of a turned tick.
  static let turnedWidth = 130.0
  static let legendWidth = 220.0

  /// The height that the texts of a panel's ticks take.
  static func tickHeight(of panel: ChartPanel, width: Double) -> Double {
    guard panel.turnsTicks(width: width) else { return 20 }
    let widths = panel.ticks(width: width)
      .map { min(turnedWidth, ChartStyle.width($0.text, size: ChartStyle.tickSize)) }
    return 18 + 0.65 * (widths.max() ?? 0)
  }

  /// Draws title and subtitle; where the rest begins.
  static func drawHeading(_ title: String, _ subtitle: String, on drawing: inout Drawing) -> Double
  {
    drawing.text(
      title, at: Spot(margin, margin + 12), size: ChartStyle.titleSize, isBold: true)
    drawing.text(
      subtitle, at: Spot(margin, margin + 31), size: ChartStyle.tickSize,
      color: ChartStyle.faintInk)
    return margin + 48
  }

  /// The width that title and subtitle need.
  static func headingWidth(_ title: String, _ subtitle: String) -> Double {
    2 * margin
      + max(
        ChartStyle.width(title, size: ChartStyle.titleSize) * 1.06,
        ChartStyle.width(subtitle, size: ChartStyle.tickSize))
  }
}
