import ContactCenterModel
import Probability

/// The load that a scenario's demand brings by interval, and the staff that meets it, worked out from
/// means: nothing is simulated.
struct OfferedLoad: Sendable {
  /// The open planning intervals of all days.
  let intervals: [OpenInterval]
  /// Σ calls · mean handling / length, by interval.
  private(set) var erlangs: [Double]
  /// Mean productive agents, whole, by interval.
  let staff: [Double]
  /// Expected calls, by call type.
  private(set) var callsByType: [Double]
  /// Expected seconds of handling, by call type.
  private(set) var workByType: [Double]
  /// Seconds of opening, or of the window.
  let duration: Double

  init(of scenario: Scenario) {
    intervals = scenario.horizon.openIntervals
    erlangs = Array(repeating: 0, count: intervals.count)
    staff = intervals.map {
      PlannedStaff(of: scenario, from: $0.from, to: $0.to).whole * 3600 / $0.length
    }
    callsByType = Array(repeating: 0, count: scenario.callTypes.count)
    workByType = callsByType
    duration = scenario.horizon.openDuration
    for demand in scenario.demands { add(demand, of: scenario) }
  }

  /// Expected calls in all.
  var calls: Double { callsByType.reduce(0, +) }
  /// The mean load in Erlangs.
  var mean: Double { workByType.reduce(0, +) / duration }
  /// Mean productive agents.
  var meanStaff: Double {
    let hours = zip(staff, intervals).map { $0 * $1.length }
    return hours.reduce(0, +) / duration
  }
  /// The interval of the highest load; `nil` where they do not differ.
  var busiest: Int? {
    guard let most = erlangs.max(), most > (erlangs.min() ?? 0) else { return nil }
    return erlangs.firstIndex(of: most)
  }

  private mutating func add(_ demand: Demand, of scenario: Scenario) {
    switch demand.arrivals {
    case .random(let days, _):
      let ofDay = Dictionary(grouping: days, by: \.day)
      for (index, open) in intervals.enumerated() {
        let calls = (ofDay[open.day] ?? []).reduce(0) { $0 + $1.expected(in: open) }
        add(calls, of: demand.source, at: index, scenario)
      }
    case .steady(let rate):
      for (index, open) in intervals.enumerated() {
        add(rate * open.length, of: demand.source, at: index, scenario)
      }
    case .replay(let calls): add(calls, of: demand.source, scenario)
    }
  }

  private mutating func add(
    _ calls: Double, of source: DemandSource, at index: Int, _ scenario: Scenario
  ) {
    switch source {
    case .callType(let type): add(calls, of: type, at: index, scenario)
    case .entry(_, let shares):
      for part in shares { add(calls * part.share, of: part.type, at: index, scenario) }
    }
  }

  private mutating func add(
    _ calls: Double, of type: CallTypeID, at index: Int, _ scenario: Scenario, work: Double? = nil
  ) {
    let open = intervals[index]
    let work = work ?? scenario.callTypes[type.index].handling.mean(interval: open.interval)
    callsByType[type.index] += calls
    workByType[type.index] += calls * work
    erlangs[index] += calls * work / open.length
  }

  private mutating func add(
    _ calls: [ReplayedCall], of source: DemandSource, _ scenario: Scenario
  ) {
    for call in calls {
      let found = intervals.firstIndex { $0.from <= call.time && call.time < $0.to }
      guard let index = found else { continue }
      for part in shares(of: call, source) {
        let handling = scenario.callTypes[part.type.index].handling
        let work = handling.mean(of: call, interval: intervals[index].interval)
        add(part.share, of: part.type, at: index, scenario, work: work)
      }
    }
  }

  /// What a replayed call may want: its own type, or what its source is shared among.
  private func shares(of call: ReplayedCall, _ source: DemandSource) -> [DemandShare] {
    if let type = call.type { return [DemandShare(type: type, share: 1)] }
    switch source {
    case .callType(let type): return [DemandShare(type: type, share: 1)]
    case .entry(_, let shares): return shares
    }
  }
}

extension Handling {
  /// The mean handling time of a replayed call: what the list tells of it, and the means of the rest.
  fileprivate func mean(of call: ReplayedCall, interval: Int) -> Double {
    (call.talk ?? talk[interval].mean) + (call.wrapUp ?? wrapUp?[interval].mean ?? 0)
  }
}
