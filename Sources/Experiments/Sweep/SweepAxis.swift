/// A path of the scenario that varies in a sweep, and over what.
public struct SweepAxis: Sendable, Hashable {
  /// A value, or the numbers of a range.
  public enum Part: Sendable, Hashable {
    case value(String)
    case range(SweepRange)
  }

  /// As `--set` takes it.
  public let path: String
  public let parts: [Part]

  public init(path: String, parts: [Part]) {
    self.path = path
    self.parts = parts
  }

  /// How many values the axis has; `nil` where a range has no step.
  public var count: Int? {
    parts.reduce(0) { sum, part in
      let count = if case .range(let range) = part { range.count } else { 1 as Int? }
      guard let sum, let count else { return nil }
      return sum + count
    }
  }

  /// All values in their order; `nil` where a range has no step.
  public var values: [String]? {
    var values: [String] = []
    for part in parts {
      switch part {
      case .value(let value): values.append(value)
      case .range(let range):
        guard let steps = range.values else { return nil }
        values += steps
      }
    }
    return values
  }

  /// The first range without a step.
  var rangeWithoutStep: SweepRange? {
    for case .range(let range) in parts where range.step == nil { return range }
    return nil
  }
}
