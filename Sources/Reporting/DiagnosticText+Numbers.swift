import ScenarioFormat

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Numbers and lists as diagnostics show them, the same in every language.
enum DiagnosticNumbers {
  /// Four significant digits, without trailing zeros.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) > 1e-6, abs(value) < 1e15 else {
      return value == 0 ? "0" : "\(value)"
    }
    let magnitude = Int(floor(log10(abs(value))))
    let digits = max(0, 3 - magnitude)
    let factor = pow(10, Double(digits))
    let rounded = (value * factor).rounded() / factor
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }

  /// As many digits as it takes to see that a sum is not 100 %.
  static func percent(_ share: Double) -> String {
    let rounded = (min(max(share, -1e6), 1e6) * 1e8).rounded() / 1e6
    return (rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)") + " %"
  }

  /// Hours with two decimals at most.
  static func hours(_ hours: Double) -> String {
    let rounded = (hours * 100).rounded() / 100
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }

  /// `9:05` from seconds after midnight.
  static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    let two: (Int) -> String = { $0 < 10 ? "0\($0)" : "\($0)" }
    let text = "\(whole / 3600):\(two(whole / 60 % 60))"
    return whole % 60 == 0 ? text : "\(text):\(two(whole % 60))"
  }

  /// The first few of some clock times.
  static func clocks(_ times: [Double]) -> String {
    let shown = times.prefix(5).map(clock).joined(separator: ", ")
    return times.count > 5 ? "\(shown), … (\(times.count))" : shown
  }

  /// The first few of some names.
  static func names(_ names: [String]) -> String {
    let shown = names.prefix(40).joined(separator: ", ")
    return names.count > 40 ? "\(shown), …" : shown
  }

  /// `mean + cv, mean + shape` from the sets of keys by which a distribution can be given.
  static func sets(_ sets: [[String]]) -> [String] { sets.map { $0.joined(separator: " + ") } }
}
