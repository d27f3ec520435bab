public import ContactCenterModel

/// The name of a stretch of time that counts are kept by.
public enum RowName: Sendable, Hashable {
  /// Before opening, or the warm-up.
  case before
  /// A planning interval, in seconds after midnight.
  case interval(from: Double, to: Double)
  /// The window of a steady state.
  case window
  /// After close.
  case after

  /// The name of a row of `RecordLayout`.
  public init(row: Int, horizon: Horizon) {
    let edges = horizon.edges
    if row == 0 {
      self = .before
    } else if row >= edges.count {
      self = .after
    } else if case .steadyState = horizon {
      self = .window
    } else {
      self = .interval(from: edges[row - 1], to: edges[row])
    }
  }

  /// The name in files, the same in every language: `before`, `09:00`, `window` or `after`.
  public var key: String {
    switch self {
    case .before: "before"
    case .interval(let start, _): NumberText.clock(start)
    case .window: "window"
    case .after: "after"
    }
  }

  /// The name in tables, such as `09:00-09:30`.
  public func text(_ language: Language) -> String {
    switch self {
    case .before: language.pick("before opening", "開業前")
    case .interval(let start, let end): NumberText.clock(start) + "-" + NumberText.clock(end)
    case .window: language.pick("window", "観測期間")
    case .after: language.pick("after close", "終業後")
    }
  }
}
