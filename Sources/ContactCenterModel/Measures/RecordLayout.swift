/// The shape of a replication's counts: call types, groups and line pools by rows of time.
///
/// Each day has `rowsPerDay` rows: the first lies before opening (or is the warm-up), the next
/// `intervals` are the planning intervals, the same by the clock on every day, and the last lies after
/// close. Where a day is open in a part of the intervals only, the rows of the others last 0 s, and a
/// closed day is all in its first row. The intervals of a steady state are the slices of its window.
public struct RecordLayout: Sendable, Hashable {
  public let types: Int
  public let groups: Int
  /// Pools of lines, and one more for the types whose lines never run out.
  public let pools: Int
  public let days: Int
  public let intervals: Int
  /// Whether only the intervals count in totals, as in the window of a steady state.
  public let countsOnlyIntervals: Bool

  /// The rows of a day: before, the intervals, after.
  public let rowsPerDay: Int
  /// All rows.
  public let rows: Int

  public init(_ scenario: Scenario) {
    types = scenario.callTypes.count
    groups = scenario.groups.count
    pools = scenario.linePools.count + 1
    days = scenario.horizon.dayCount
    intervals = scenario.horizon.slices
    countsOnlyIntervals = scenario.horizon.days == nil
    rowsPerDay = intervals + 2
    rows = days * rowsPerDay
  }

  /// The number of a group and a type together.
  @inline(__always)
  func pair(group: Int, type: Int) -> Int { group &* types &+ type }

  /// The row of a part of a day; days are numbered from 0 here.
  public func row(_ part: PartOfDay, day: Int = 0) -> Int { day * rowsPerDay + position(part) }

  /// The day of a row, from 0.
  public func day(of row: Int) -> Int { row / rowsPerDay }

  /// The part of its day that a row is.
  public func part(of row: Int) -> PartOfDay {
    switch row % rowsPerDay {
    case 0: .before
    case intervals + 1: .after
    case let interval: .interval(interval)
    }
  }

  /// The planning interval, from 0, that a row is or is nearest to; 0 in a steady state.
  func nearestInterval(to row: Int) -> Int {
    countsOnlyIntervals ? 0 : min(max(row % rowsPerDay - 1, 0), intervals - 1)
  }

  /// The last row of the window of a steady state; 0 where there are days.
  var lastOfWindow: Int { countsOnlyIntervals ? intervals : 0 }

  /// Whether a row is a planning interval.
  public func isInterval(_ row: Int) -> Bool { 1...intervals ~= row % rowsPerDay }

  /// The rows of the planning intervals of all days.
  public var intervalRows: Rows { rows(.openingHours) }
  /// The rows that a total adds up.
  public var totalRows: Rows { rows(.wholeDay) }

  /// The rows that a day (from 1), a part of the day, or, without the part, a measure's span covers.
  package func rows(_ span: MeasureSpan, day: Int? = nil, _ part: PartOfDay? = nil) -> Rows {
    let days = day.map { $0 - 1..<$0 } ?? 0..<self.days
    let ofEachDay: ClosedRange<Int>
    if let part {
      ofEachDay = position(part)...position(part)
    } else if countsOnlyIntervals || span == .openingHours {
      ofEachDay = 1...intervals
    } else {
      ofEachDay = 0...intervals + 1
    }
    return Rows(days: days, ofEachDay: ofEachDay, rowsPerDay: rowsPerDay)
  }

  private func position(_ part: PartOfDay) -> Int {
    switch part {
    case .before: 0
    case .interval(let number): number
    case .after: intervals + 1
    }
  }
}

/// The same rows of each of some days.
public struct Rows: RandomAccessCollection, Sendable, Hashable {
  let days: Range<Int>
  let ofEachDay: ClosedRange<Int>
  let rowsPerDay: Int

  public var startIndex: Int { 0 }
  public var endIndex: Int { days.count * ofEachDay.count }

  public subscript(position: Int) -> Int {
    let (day, row) = position.quotientAndRemainder(dividingBy: ofEachDay.count)
    return (days.lowerBound + day) * rowsPerDay + ofEachDay.lowerBound + row
  }
}
