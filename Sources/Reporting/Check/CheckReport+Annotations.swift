import ScenarioFormat

extension CheckReport {
  /// No more annotations of a level are shown by GitHub for one step.
  static let mostAnnotations = 10

  /// Workflow commands by which GitHub shows findings at their lines: errors for what keeps the gate
  /// from passing, warnings for what may stay undecided, notices for improvements. At most ten of a
  /// level; the last sums up the rest.
  public func annotations(_ language: Language) -> [String] {
    AnnotationLevel.allCases.flatMap { level in
      let items = items.filter { AnnotationLevel($0.finding, fails: fails($0.finding)) == level }
      guard items.count > Self.mostAnnotations else {
        return items.map { annotation($0, level, language) }
      }
      let shown = items.prefix(Self.mostAnnotations - 1)
      let rest = CheckText.furtherAnnotations(items.count - shown.count).text(language)
      return shown.map { annotation($0, level, language) }
        + ["::\(level.rawValue) title=koryo check::" + Self.escaped(rest)]
    }
  }

  private func annotation(
    _ item: CheckItem, _ level: AnnotationLevel, _ language: Language
  ) -> String {
    let title = "koryo check: " + item.finding.text(language) + ", " + item.name
    return "::\(level.rawValue) file=" + Self.property(item.location.file)
      + ",line=\(item.location.line),title=" + Self.property(title) + "::"
      + Self.escaped(item.message(language))
  }

  /// A message: the percent sign and line breaks are escaped.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// A property: colons and commas end it, so they are escaped as well.
  static func property(_ text: String) -> String {
    escaped(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}

/// How loudly GitHub says something.
private enum AnnotationLevel: String, CaseIterable {
  case error, warning, notice

  /// `nil` for what simply passed.
  init?(_ finding: Finding, fails: Bool) {
    switch finding {
    case .pass: return nil
    case .improved: self = .notice
    case .undecided: self = fails ? .error : .warning
    case .missed, .regression, .missing, .invalid, .interrupted: self = .error
    }
  }
}
