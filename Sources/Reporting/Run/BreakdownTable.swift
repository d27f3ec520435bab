public import ContactCenterModel
import Experiments

/// Measures side by side, for each interval, type or group.
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

  /// What the rows are about, types or groups first and their intervals in order of time.
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
    guard breakdown.hasIntervals else { return places }
    return places.flatMap { place in
      outcome.rowsWorthShowing(place).map { Place(type: place.type, group: place.group, row: $0) }
    }
  }

  /// What a row of the table is about.
  fileprivate struct Place {
    var type: CallTypeID?
    var group: AgentGroupID?
    var row: Int?
    var node: IVRNodeID?

    func address(of measure: Measure) -> MeasureAddress {
      MeasureAddress(measure, type: type, group: group, row: row, node: node)
    }
  }
}

extension RunOutcome {
  /// The planning intervals, and the rows before and after them if anything happened there.
  fileprivate func rowsWorthShowing(_ place: BreakdownTable.Place) -> [Int] {
    let layout = RecordLayout(scenario)
    let outer = [layout.before, layout.after].filter { row in
      !layout.countsOnlyIntervals && records.contains { $0.isBusy(place, row: row) }
    }
    return (outer + Array(layout.intervalRows)).sorted()
  }

  /// Whether a place is outside opening hours and has no operators scheduled.
  fileprivate func isUnstaffed(_ place: BreakdownTable.Place) -> Bool {
    guard let row = place.row, !RecordLayout(scenario).intervalRows.contains(row) else {
      return false
    }
    return !records.contains { $0.sum(.staffed, place, row: row) > 0 }
  }
}

extension ReplicationRecord {
  /// Whether calls arrived or operators were busy.
  fileprivate func isBusy(_ place: BreakdownTable.Place, row: Int) -> Bool {
    if let type = place.type {
      return count(.arrived, type: type, row: row) > 0
        || count(.busyIntegral, type: type, row: row) > 0
    }
    return sum(.busy, place, row: row) > 0
      || place.group == nil
        && (0..<layout.types).contains { count(.arrived, type: CallTypeID($0), row: row) > 0 }
  }

  /// A count over the group of a place, or over all groups.
  fileprivate func sum(_ count: GroupCount, _ place: BreakdownTable.Place, row: Int) -> Double {
    let groups = place.group.map { [$0] } ?? (0..<layout.groups).map { AgentGroupID($0) }
    return groups.reduce(0) { $0 + self.count(count, group: $1, row: row) }
  }
}
