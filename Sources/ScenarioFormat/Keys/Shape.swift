/// What may stand at a place of a scenario file.
///
/// One table of shapes refuses unknown keys, reads values, checks `--set` and gives the JSON Schema.
indirect enum Shape: Hashable, Sendable {
  case scalar(ScalarKind)
  case list(Shape)
  /// A mapping with a fixed set of keys.
  case mapping(MappingName)
  /// A mapping from names that the planner chooses to values of one shape.
  case names(Shape)
  /// A mapping from the names of a table's columns to values of one shape.
  case columns(Shape)
  /// A mapping from measures, written as addresses, to values of one shape.
  case measures(Shape)
  /// Any of several, at most one of which is a list and at most one a mapping or names.
  case either([Shape])

  /// The shapes among which a value may choose.
  var alternatives: [Shape] {
    if case .either(let shapes) = self { shapes } else { [self] }
  }

  var expectations: [Expectation] {
    alternatives.map { shape in
      switch shape {
      case .scalar(let kind): kind.expectation
      case .list: .list
      case .mapping: .mapping
      case .names, .columns: .names
      case .measures: .measures
      case .either: preconditionFailure("alternatives are not nested")
      }
    }
  }

  /// The kinds of single values that may stand here.
  var scalars: [ScalarKind] {
    alternatives.compactMap { if case .scalar(let kind) = $0 { kind } else { nil } }
  }

  var element: Shape? {
    alternatives.lazy.compactMap { if case .list(let shape) = $0 { shape } else { nil } }.first
  }

  var named: Shape? {
    alternatives.lazy.compactMap { shape in
      switch shape {
      case .names(let value), .measures(let value), .columns(let value): value
      default: nil
      }
    }.first
  }

  /// Whether the keys of a mapping here are names of the scenario, rather than measures or columns.
  var isOfNames: Bool {
    alternatives.contains { if case .names = $0 { true } else { false } }
  }

  var mapping: MappingName? {
    alternatives.lazy.compactMap { if case .mapping(let name) = $0 { name } else { nil } }.first
  }

  static let text = Shape.scalar(.text)
  static let name = Shape.scalar(.name)
  static let duration = Shape.scalar(.duration(.nonnegative))
  static let positiveDuration = Shape.scalar(.duration(.positive))
  static let share = Shape.scalar(.share(.between(0, 1)))
  static let factor = Shape.scalar(.factor(.between(0, 1000)))
  /// A multiplier on times.
  static let timeFactor = Shape.scalar(.factor(.between(0.001, 1000)))
  static let count = Shape.scalar(.wholeNumber(.nonnegative))
  /// Agents, and no more than any center has.
  static let heads = Shape.scalar(.number(.between(0, 100_000)))
  static let wholeHeads = Shape.scalar(.wholeNumber(.between(0, 100_000)))
  static let backlogCount = Shape.scalar(.wholeNumber(.between(0, 100_000)))
  static let number = Shape.scalar(.number(.nonnegative))
  static let timeOfDay = Shape.scalar(.timeOfDay)

  static let yesNo = Shape.scalar(.yesNo)
  static let condition = Shape.scalar(.condition)
  /// A distribution of a time, or a time alone, which may be 0.
  static let time = Shape.either([.duration, .mapping(.law)])
  /// How customers call again, or only how many.
  static let repeatRule = Shape.either([.share, .mapping(.repeatRule)])
  /// One share for all call types, or shares by call type.
  static let sharesByType = Shape.either([.share, .names(.share)])

  static func choice(_ choices: [String]) -> Shape { .scalar(.choice(choices)) }
  /// One value, a list with one for each interval, or such a list for each day.
  static func byInterval(_ shape: Shape) -> Shape { .either([shape, listByInterval([shape])]) }
  /// A list with a value for each interval, or with such a list for each day.
  static func listByInterval(_ shapes: [Shape]) -> Shape {
    .list(.either(shapes + [.list(shapes.count == 1 ? shapes[0] : .either(shapes))]))
  }
}
