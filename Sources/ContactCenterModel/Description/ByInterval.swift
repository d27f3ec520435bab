/// A value that is the same all day, or differs by the planning interval.
public struct ByInterval<Value: Sendable>: Sendable {
  /// One value for the whole day, or one for each interval.
  public let values: [Value]

  /// The same value in every interval.
  public init(_ value: Value) { values = [value] }

  /// One value for each interval; the list must not be empty.
  public init(list: [Value]) {
    precondition(!list.isEmpty, "a list by interval needs at least one value")
    values = list
  }

  /// Whether every interval has the same value.
  public var isConstant: Bool { values.count == 1 }

  /// The value of an interval, counted from 0; outside the list the nearest interval's value.
  public subscript(interval: Int) -> Value {
    values[min(max(interval, 0), values.count - 1)]
  }
}
