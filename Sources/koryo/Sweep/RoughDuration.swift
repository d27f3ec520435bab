import Reporting

/// A length of time in one unit, as it is guessed.
enum RoughDuration {
  /// Such as `40 s`, `12 min` or `3 h`.
  static func text(_ seconds: Double, _ language: Language) -> String {
    switch seconds {
    case ..<100: NumberText.fixed(seconds, decimals: 0) + language.pick(" s", "秒")
    case ..<6000: NumberText.fixed(seconds / 60, decimals: 0) + language.pick(" min", "分")
    default: NumberText.fixed(seconds / 3600, decimals: 0) + language.pick(" h", "時間")
    }
  }
}
