public import ContactCenterModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The one place where numbers become text.
///
/// An estimate has as many digits as its interval warrants: the half-width keeps one significant
/// digit, two where the first is a 1, and the value ends at the same place.
public enum NumberText {
  /// The shortest text that reads back as the same number, as JSON and CSV want it.
  ///
  /// - Precondition: the value is finite.
  public static func exact(_ value: Double) -> String {
    precondition(value.isFinite, "a number in a file must be finite")
    if value == 0 { return "0" }
    if value == value.rounded(.towardZero), value.magnitude < 1e15 { return String(Int(value)) }
    return "\(value)"
  }

  /// The text of a number in a CSV field; empty where there is none.
  static func field(_ value: Double?) -> String {
    value.map { $0.isFinite ? exact($0) : "" } ?? ""
  }

  /// A number with so many decimals, thousands set apart by commas.
  public static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, value.magnitude < 1e14 else { return "\(value)" }
    let scale = pow(10, Double(decimals))
    let units = Int((value.magnitude * scale).rounded())
    let whole = grouped(units / Int(scale))
    let sign = value < 0 && units > 0 ? "-" : ""
    guard decimals > 0 else { return sign + whole }
    let fraction = String(units % Int(scale))
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return sign + whole + "." + zeros + fraction
  }

  /// A whole number, thousands set apart by commas.
  public static func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    let grouped = digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0 && (digits.count - digit.offset) % 3 == 0 { text.append(",") }
      text.append(digit.element)
    }
    return value < 0 ? "-" + grouped : grouped
  }

  /// The decimals that a half-width warrants: 1 for 0.4, 2 for 0.14 and 0.04, 0 from 2 up; at most 6.
  public static func decimals(halfWidth: Double) -> Int {
    guard halfWidth > 0, halfWidth.isFinite else { return 0 }
    var decimals = 0
    var lead = halfWidth
    while lead < 1, decimals < 6 {
      lead *= 10
      decimals += 1
    }
    let hasLeadingOne = lead >= 1 && lead < 2 && halfWidth < 10
    return min(6, decimals + (hasLeadingOne ? 1 : 0))
  }

  /// A value of a unit where nothing is known of its exactness.
  public static func value(
    _ value: Double, _ unit: MeasureUnit, _ language: Language, currency: String? = nil
  ) -> String {
    withUnit(
      fixed(value * unit.shownScale, decimals: unit.usualDecimals(value, currency)), unit, language,
      currency)
  }

  /// A bound or a goal: no more decimals than it was written with.
  public static func bound(
    _ value: Double, _ unit: MeasureUnit, _ language: Language, currency: String? = nil
  ) -> String {
    let shown = value * unit.shownScale
    let decimals = (0...4).first { decimals in
      let scaled = shown * pow(10, Double(decimals))
      return abs(scaled - scaled.rounded()) < 1e-6
    }
    return withUnit(fixed(shown, decimals: decimals ?? 4), unit, language, currency)
  }

  /// A number followed by the sign of its unit.
  static func withUnit(
    _ number: String, _ unit: MeasureUnit, _ language: Language, _ currency: String? = nil
  ) -> String {
    let sign = unit.sign(language, currency)
    return sign.isEmpty ? number : number + " " + sign
  }

  /// A time of day such as `09:30`, with seconds where there are any; past midnight the hours go on.
  public static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    let minutes = twoDigits(whole / 3600) + ":" + twoDigits(whole / 60 % 60)
    return whole % 60 == 0 ? minutes : minutes + ":" + twoDigits(whole % 60)
  }

  /// A stretch of time such as `13.3 h`; below two hours `45.0 min`.
  static func span(_ seconds: Double, _ language: Language) -> String {
    seconds < 7200
      ? fixed(seconds / 60, decimals: 1) + language.pick(" min", " 分")
      : fixed(seconds / 3600, decimals: 1) + language.pick(" h", " 時間")
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// A confidence such as `95 %` or `98.75 %`: as many decimals as keep it from being shown as 100 %.
  static func confidence(_ share: Double) -> String {
    let shown = share * 100
    let exact = (0...2).first { decimals in
      (shown - (Double(fixed(shown, decimals: decimals)) ?? 0)).magnitude < 1e-9
    }
    var decimals = exact ?? 2
    while decimals < 14, share < 1, Double(fixed(shown, decimals: decimals)) == 100 {
      decimals += 1
    }
    return fixed(shown, decimals: decimals) + " %"
  }

  /// A number with its ordinal ending, such as `95th` or `99.9th`.
  static func ordinal(_ number: String) -> String {
    let isTeen = ["11", "12", "13"].contains { number.hasSuffix($0) }
    let endings: [Character: String] = ["1": "st", "2": "nd", "3": "rd"]
    let isPlain = !number.contains(".") && !isTeen
    return number + (isPlain ? number.last.flatMap { endings[$0] } ?? "th" : "th")
  }

  /// A share in percent, such as `95 %`.
  static func percent(_ share: Double) -> String { bound(share, .share, .en) }
}

extension MeasureUnit {
  /// Shares are shown in percent.
  var shownScale: Double { self == .share ? 100 : 1 }

  /// What stands behind a number of this unit.
  func sign(_ language: Language, _ currency: String? = nil) -> String {
    switch self {
    case .share: "%"
    case .seconds: language.pick("s", "秒")
    case .erlangs: "Erl"
    case .calls, .customers, .messages, .callbacks, .tickets, .people, .agents, .number: ""
    case .money: currency == "JPY" ? language.pick("JPY", "円") : currency ?? ""
    case .hours: language.pick("h", "時間")
    }
  }

  /// More decimals than these mean nothing to a planner.
  func mostDecimals(_ currency: String?) -> Int {
    switch self {
    case .share, .seconds: 3
    case .money: currency == "JPY" ? 0 : 2
    default: 6
    }
  }

  fileprivate func usualDecimals(_ value: Double, _ currency: String?) -> Int {
    switch self {
    case .share: 1
    case .seconds, .hours, .agents, .calls, .customers, .messages, .callbacks, .tickets, .people:
      isWhole(value) ? 0 : 1
    case .erlangs, .number: 2
    case .money: mostDecimals(currency)
    }
  }

  /// Sums and means of whole numbers may miss them by a rounding error.
  private func isWhole(_ value: Double) -> Bool {
    (value - value.rounded()).magnitude <= 1e-9 * max(1, value.magnitude)
  }
}
