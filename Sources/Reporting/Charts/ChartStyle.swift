/// How charts look: dark on white, for screens and for paper.
enum ChartStyle {
  static let ink = "#222"
  static let faintInk = "#595959"
  static let grid = "#e2e2e2"
  static let edge = "#8a8a8a"
  static let goal = "#222"
  /// Between cells that hold a goal and cells that do not.
  static let border = "#C2410C"
  static let titleSize = 15.0
  static let labelSize = 12.0
  static let tickSize = 11.0

  /// Fonts that systems have, those with Japanese letters among them.
  static func fonts(_ language: Language) -> String {
    let latin = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans'"
    let japanese =
      "'Hiragino Sans', 'Yu Gothic', Meiryo, 'Noto Sans CJK JP', 'Noto Sans JP', 'IPAexGothic'"
    return language.pick(latin + ", " + japanese, japanese + ", " + latin) + ", sans-serif"
  }

  /// About how wide a text is in these fonts, in pixels.
  static func width(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + columns($1) } * size
  }

  /// A text of at most so many pixels, cut where it is longer.
  static func cut(_ text: String, to width: Double, size: Double) -> String {
    guard self.width(text, size: size) > width else { return text }
    var short = text
    while !short.isEmpty, self.width(short + "…", size: size) > width { short.removeLast() }
    return short + "…"
  }

  /// The width of a letter as a share of its height.
  private static func columns(_ scalar: Unicode.Scalar) -> Double {
    switch DisplayWidth.columns(scalar) {
    case 0: 0
    case 2: 1
    default: " .,:;'|!ijlt()[]{}".unicodeScalars.contains(scalar) ? 0.34 : 0.6
    }
  }
}
