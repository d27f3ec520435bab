import ContactCenterModel
import Probability

/// The load that a scenario's demand brings by interval, and the staff that meets it, worked out from
/// means: nothing is simulated.
struct OfferedLoad: Sendable {
  /// The planning intervals.
  let names: [RowName]
  /// Σ calls · mean handling / length, by interval.
  private(set) var erlangs: [Double]
  /// Mean productive agents, whole, by interval.
  let staff: [Double]
  /// Expected calls, by call type.
  private(set) var callsByType: [Double]
  /// Expected seconds of handling, by call type.
  private(set) var workByType: [Double]
  /// Seconds from opening to close, or of the window.
  let duration: Double

  private let edges: [Double]

  init(of scenario: Scenario) {
    let edges = scenario.horizon.edges
    self.edges = edges
    names = (1..<edges.count).map { RowName(row: $0, horizon: scenario.horizon) }
    erlangs = Array(repeating: 0, count: edges.count - 1)
    staff = zip(edges, edges.dropFirst()).map { start, end in
      PlannedStaff(of: scenario, from: start, to: end).whole * 3600 / (end - start)
    }
    callsByType = Array(repeating: 0, count: scenario.callTypes.count)
    workByType = callsByType
    duration = edges[edges.count - 1] - edges[0]
    for demand in scenario.demands { add(demand, of: scenario) }
  }

  /// Expected calls in all.
  var calls: Double { callsByType.reduce(0, +) }
  /// The mean load in Erlangs.
  var mean: Double { workByType.reduce(0, +) / duration }
  /// Mean productive agents.
  var meanStaff: Double {
    let hours = zip(staff, zip(edges, edges.dropFirst())).map { $0 * ($1.1 - $1.0) }
    return hours.reduce(0, +) / duration
  }
  /// The interval of the highest load; `nil` where they do not differ.
  var busiest: Int? {
    guard let most = erlangs.max(), most > (erlangs.min() ?? 0) else { return nil }
    return erlangs.firstIndex(of: most)
  }

  private mutating func add(_ demand: Demand, of scenario: Scenario) {
    switch demand.arrivals {
    case .random(let profile, _):
      for interval in 0..<min(profile.count, erlangs.count) {
        add(profile.expected(in: interval), of: demand.source, interval: interval, scenario)
      }
    case .steady(let rate):
      for interval in erlangs.indices {
        let calls = rate * (edges[interval + 1] - edges[interval])
        add(calls, of: demand.source, interval: interval, scenario)
      }
    case .replay(let calls): add(calls, of: demand.source, scenario)
    }
  }

  private mutating func add(
    _ calls: Double, of source: DemandSource, interval: Int, _ scenario: Scenario
  ) {
    switch source {
    case .callType(let type): add(calls, of: type, interval: interval, scenario)
    case .entry(_, let shares):
      for part in shares { add(calls * part.share, of: part.type, interval: interval, scenario) }
    }
  }

  private mutating func add(
    _ calls: Double, of type: CallTypeID, interval: Int, _ scenario: Scenario, work: Double? = nil
  ) {
    let work = work ?? scenario.callTypes[type.index].handling.mean(interval: interval)
    callsByType[type.index] += calls
    workByType[type.index] += calls * work
    erlangs[interval] += calls * work / (edges[interval + 1] - edges[interval])
  }

  private mutating func add(
    _ calls: [ReplayedCall], of source: DemandSource, _ scenario: Scenario
  ) {
    for call in calls {
      guard let after = edges.firstIndex(where: { $0 > call.time }), after > 0 else { continue }
      for part in shares(of: call, source) {
        let handling = scenario.callTypes[part.type.index].handling
        let work = handling.mean(of: call, interval: after - 1)
        add(part.share, of: part.type, interval: after - 1, scenario, work: work)
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
