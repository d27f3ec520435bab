/// A value that is the same all day, differs by the planning interval, or by the day and the interval.
public struct ByInterval<Value> {
  /// One value in all; one for each interval; or those of each day, one day after the other.
  public let values: [Value]
  /// How many values a day has: 1 where they do not differ by the interval.
  public let intervals: Int

  /// The same value in every interval.
  public init(_ value: Value) { self.init(list: [value]) }

  /// One value for each interval, the same on all days; the list must not be empty.
  public init(list: [Value]) {
    precondition(!list.isEmpty, "a list by interval needs at least one value")
    values = list
    intervals = list.count
  }

  /// One list for each day, all of the same length, which is not 0.
  public init(days: [[Value]]) {
    let intervals = days.first?.count ?? 0
    precondition(
      intervals > 0 && days.allSatisfy { $0.count == intervals }, "days have equal lists of values")
    values = days.flatMap(\.self)
    self.intervals = intervals
  }

  /// Whether the value is the same at all times.
  public var isConstant: Bool { values.count == 1 }

  /// Whether days have values of their own.
  public var differsByDay: Bool { values.count > intervals }

  /// The value of an interval of a day, both counted from 0; outside the lists the nearest interval's or
  /// day's value.
  public subscript(interval: Int, day day: Int) -> Value {
    let days = values.count / intervals
    return values[
      min(max(day, 0), days - 1) * intervals + min(max(interval, 0), intervals - 1)]
  }

  /// The values of a day, one for each interval, or one for all.
  public func values(of day: Int) -> ArraySlice<Value> {
    let start = differsByDay ? day * intervals : 0
    return values[start..<start + intervals]
  }

  /// The same arrangement of other values.
  public func map<Other>(_ change: (Value) throws -> Other) rethrows -> ByInterval<Other> {
    ByInterval<Other>(values: try values.map(change), intervals: intervals)
  }

  init(values: [Value], intervals: Int) {
    self.values = values
    self.intervals = intervals
  }
}

extension ByInterval: Sendable where Value: Sendable {}
