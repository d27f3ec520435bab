public import ContactCenterModel
import Experiments

/// Measures side by side, for each interval, day, type or group.
public struct BreakdownTable: Sendable {
  /// One line of the table.
  public struct Row: Sendable {
    public let scope: Scope
    /// One estimate for each measure of the table.
    public let figures: [ReportedEstimate]
    /// Whether the row is outside opening hours and no operator is scheduled in it.
    let isUnstaffed: Bool
  }

  public let breakdown: Breakdown
  public let measures: [Measure]
  public let rows: [Row]

  /// - Parameter measures: those chosen by the planner, of which the applicable are shown; `nil` for
  ///   the usual ones.
  init(_ breakdown: Breakdown, of outcome: RunOutcome, measures chosen: [Measure]?) {
    self.breakdown = breakdown
    let wanted = chosen ?? breakdown.usualMeasures.compactMap { Measure.named($0) }
    let columns = wanted.reduce(into: [Measure]()) { columns, measure in
      if breakdown.applies(to: measure), !columns.contains(measure) { columns.append(measure) }
    }
    let places = columns.isEmpty ? [] : Self.places(breakdown, of: outcome)
    measures = places.isEmpty ? [] : columns
    rows = places.map { place in
      let figures = columns.map { measure in
        ReportedEstimate(outcome.estimate(place.address(of: measure)), in: outcome.scenario)
      }
      return Row(
        scope: figures[0].scope, figures: figures, isUnstaffed: outcome.isUnstaffed(place))
    }
  }

  /// What the rows are about, types or groups first, their days and intervals in order of time.
  private static func places(_ breakdown: Breakdown, of outcome: RunOutcome) -> [Place] {
    let scenario = outcome.scenario
    var places = [Place()]
    if breakdown.hasTypes {
      places = scenario.callTypes.indices.map { Place(type: CallTypeID($0)) }
    } else if breakdown.hasGroups {
      places = scenario.groups.indices.map { Place(group: AgentGroupID($0)) }
    } else if breakdown.hasNodes {
      places = (scenario.ivr?.nodes.indices ?? 0..<0).map { Place(node: IVRNodeID($0)) }
    }
    if breakdown.hasDays {
      places = places.flatMap { place in
        (1...scenario.horizon.dayCount).map {
          Place(type: place.type, group: place.group, day: $0)
        }
      }
    }
    guard breakdown.hasIntervals else { return places }
    return places.flatMap { place in
      outcome.partsWorthShowing(place).map {
        Place(type: place.type, group: place.group, day: place.day, part: $0)
      }
    }
  }

  /// What a row of the table is about.
  fileprivate struct Place {
    var type: CallTypeID?
    var group: AgentGroupID?
    var day: Int?
    var part: PartOfDay?
    var node: IVRNodeID?

    func address(of measure: Measure) -> MeasureAddress {
      MeasureAddress(measure, type: type, group: group, day: day, interval: part, node: node)
    }

    func rows(_ layout: RecordLayout) -> Rows { layout.rows(.wholeDay, day: day, part) }
  }
}

extension RunOutcome {
  /// The planning intervals, those of a single day where it is open, and the rows before and after
  /// them if anything happened there.
  fileprivate func partsWorthShowing(_ place: BreakdownTable.Place) -> [PartOfDay] {
    let layout = RecordLayout(scenario)
    let open = place.day.flatMap { scenario.horizon.days?.hours[$0 - 1] }
    let intervals = place.day == nil ? 0..<scenario.horizon.intervals : open ?? 0..<0
    let isBusy = { (part: PartOfDay) in
      var place = place
      place.part = part
      return !layout.countsOnlyIntervals && records.contains { $0.isBusy(place) }
    }
    return (isBusy(.before) ? [.before] : []) + intervals.map { .interval($0 + 1) }
      + (isBusy(.after) ? [.after] : [])
  }

  /// Whether a place is outside opening hours and has no operators scheduled.
  fileprivate func isUnstaffed(_ place: BreakdownTable.Place) -> Bool {
    switch place.part {
    case .before, .after: return !records.contains { $0.sum(.staffed, place) > 0 }
    case .interval: return false
    case nil: return place.day.map { scenario.horizon.days?.hours[$0 - 1] == nil } ?? false
    }
  }
}

extension ReplicationRecord {
  /// Whether calls arrived, or operators were busy or paid.
  fileprivate func isBusy(_ place: BreakdownTable.Place) -> Bool {
    let rows = place.rows(layout)
    if let type = place.type {
      return rows.contains {
        count(.arrived, type: type, row: $0) > 0 || count(.busyIntegral, type: type, row: $0) > 0
      }
    }
    if sum(.busy, place) > 0 || sum(.paid, place) > 0 { return true }
    guard place.group == nil else { return false }
    return rows.contains { row in
      (0..<layout.types).contains { count(.arrived, type: CallTypeID($0), row: row) > 0 }
    }
  }

  /// A count over the group of a place, or over all groups.
  fileprivate func sum(_ count: GroupCount, _ place: BreakdownTable.Place) -> Double {
    let groups = place.group.map { [$0] } ?? (0..<layout.groups).map { AgentGroupID($0) }
    let rows = place.rows(layout)
    return groups.reduce(0) { sum, group in
      rows.reduce(sum) { $0 + self.count(count, group: group, row: $1) }
    }
  }
}
