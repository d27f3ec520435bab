/// What an axis gives at a place from 0 to 1 on it.
enum SweepChoice {
  case range(SweepRange)
  /// Values with equal shares of the axis.
  case list([String])

  init(_ axis: SweepAxis) {
    if axis.parts.count == 1, case .range(let range) = axis.parts[0] {
      self = .range(range)
    } else {
      self = .list(axis.values ?? [])
    }
  }

  func value(at place: Double) -> String {
    switch self {
    case .range(let range): range.value(at: place)
    case .list(let values): values[min(values.count - 1, Int(place * Double(values.count)))]
    }
  }
}
