/// What a check found of one thing, and of everything together.
public enum Finding: String, Sendable, CaseIterable {
  case pass
  /// Better than the baseline by more than the margin: passes, and calls for a new baseline.
  case improved
  case undecided
  /// A target is missed.
  case missed = "targetMissed"
  /// Worse than the baseline, or not what the same program must give.
  case regression
  /// A file does not exist.
  case missing = "noSuchFile"
  /// A baseline or a scenario cannot be used.
  case invalid
  case interrupted

  /// The gravest of several: what stopped the check, then what failed for certain, then what could
  /// not be decided; a pass where there is nothing.
  static func gravest(_ findings: some Sequence<Finding>) -> Finding {
    findings.max { $0.gravity < $1.gravity } ?? .pass
  }

  private var gravity: Int {
    switch self {
    case .pass: 0
    case .improved: 1
    case .undecided: 2
    case .missed: 3
    case .regression: 4
    case .missing: 5
    case .invalid: 6
    case .interrupted: 7
    }
  }

  /// The finding in a word or two.
  public func text(_ language: Language) -> String {
    switch self {
    case .pass: language.pick("pass", "合格")
    case .improved: language.pick("improved", "改善")
    case .undecided: language.pick("undecided", "判定できず")
    case .missed: language.pick("target missed", "目標未達")
    case .regression: language.pick("regression", "悪化")
    case .missing: language.pick("no such file", "ファイルなし")
    case .invalid: language.pick("invalid", "誤りあり")
    case .interrupted: language.pick("interrupted", "中断")
    }
  }

  var emphasis: Emphasis {
    switch self {
    case .pass, .improved: .good
    case .undecided: .doubtful
    case .missed, .regression, .missing, .invalid, .interrupted: .bad
    }
  }
}
