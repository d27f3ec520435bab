#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What may be shown to a person, by the customs of terminals.
enum Terminal {
  /// Whether progress may be shown: standard error is a terminal that can move its cursor.
  static var showsProgress: Bool {
    StandardStream.error.isTerminal && !isDumb && variable("CI") == nil
  }

  /// Whether a stream may be coloured.
  static func isColored(_ stream: StandardStream, wanted: ColorChoice) -> Bool {
    switch wanted {
    case .always: true
    case .never: false
    case .auto: stream.isTerminal && !isDumb && variable("NO_COLOR") == nil
    }
  }

  private static var isDumb: Bool { variable("TERM") == "dumb" }

  /// A variable of the environment that is set and not empty.
  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// When results are coloured.
enum ColorChoice: String, CaseIterable {
  case auto, always, never
}
