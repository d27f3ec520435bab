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

  /// The name of a part of the day.
  public init(_ part: PartOfDay, horizon: Horizon) {
    let edges = horizon.edges
    switch part {
    case .before: self = .before
    case .after: self = .after
    case .interval where horizon.days == nil: self = .window
    case .interval(let number): self = .interval(from: edges[number - 1], to: edges[number])
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
