/// A row of time begins and the one before it ends.
struct RowChange {
  var time: Double
  /// The row that begins.
  var row: Int

  /// The changes of a horizon in order; rows that last no time are left out.
  static func all(of horizon: Horizon, _ layout: RecordLayout) -> [Self] {
    let days: PlanningDays
    switch horizon {
    case .days(let planned): days = planned
    case .steadyState(let steady):
      return steady.edges.enumerated().map { Self(time: $1, row: $0 + 1) }
    }
    let all = (0..<days.count).flatMap { changes(on: $0, of: days, layout) }
    return all.indices.filter { $0 + 1 == all.count || all[$0].time < all[$0 + 1].time }
      .map { all[$0] }
  }

  private static func changes(
    on day: Int, of days: PlanningDays, _ layout: RecordLayout
  ) -> [Self] {
    var changes: [Self] = []
    if day > 0 {
      changes.append(Self(time: days.boundary(after: day - 1), row: layout.row(.before, day: day)))
    }
    guard let hours = days.hours[day] else { return changes }
    let edges = days.edges(of: day)
    for interval in hours {
      changes.append(
        Self(time: edges[interval], row: layout.row(.interval(interval + 1), day: day)))
    }
    changes.append(Self(time: edges[hours.upperBound], row: layout.row(.after, day: day)))
    return changes
  }
}
