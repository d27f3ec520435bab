import ContactCenterModel
import Probability

/// The calls that come to operators and their work, by type and interval, in means.
struct PlannedDemand {
  /// `[type][interval]`.
  private(set) var calls: [[Double]]
  /// Seconds of handling, `[type][interval]`.
  private(set) var work: [[Double]]

  init(_ scenario: Scenario, _ intervals: [OpenInterval], _ groupsOfType: [[Int]]) {
    let flow = PlannedFlow(scenario)
    let plain = scenario.callTypes.map { _ in Array(repeating: 0.0, count: intervals.count) }
    (calls, work) = (plain, plain)
    var fresh = plain
    for demand in scenario.demands {
      add(demand, scenario, intervals, flow, &fresh)
    }
    for (type, row) in fresh.enumerated() {
      for (other, share) in flow.reached[type] {
        for index in row.indices { calls[other][index] += share * row[index] }
      }
    }
    for type in calls.indices {
      let handling = Self.quickest(type, scenario, groupsOfType[type])
      for (index, open) in intervals.enumerated() where calls[type][index] > 0 {
        work[type][index] += calls[type][index] * handling(open)
      }
    }
  }

  /// The mean handling of a type in the group that is quickest.
  private static func quickest(
    _ type: Int, _ scenario: Scenario, _ groups: [Int]
  ) -> (OpenInterval) -> Double {
    let own = scenario.callTypes[type].handling
    let skills = groups.flatMap { group in
      scenario.groups[group].skills.filter { $0.type.index == type }
    }
    return { open in
      let means = skills.map {
        ($0.handling ?? own).mean(interval: open.interval, day: open.day) / $0.speed
      }
      return means.min() ?? own.mean(interval: open.interval, day: open.day)
    }
  }

  private mutating func add(
    _ demand: Demand, _ scenario: Scenario, _ intervals: [OpenInterval], _ flow: PlannedFlow,
    _ fresh: inout [[Double]]
  ) {
    switch demand.arrivals {
    case .steady(let rate):
      for (index, open) in intervals.enumerated() {
        add(rate * open.length, of: demand.source.shares, at: index, &fresh)
      }
    case .random(let days, _):
      let ofDay = Dictionary(grouping: days, by: \.day)
      for (index, open) in intervals.enumerated() {
        let calls = (ofDay[open.day] ?? []).reduce(0) { $0 + $1.expected(in: open) }
        add(calls, of: demand.source.shares, at: index, &fresh)
      }
    case .replay(let calls):
      for call in calls { add(call, demand.source, scenario, intervals, flow, &fresh) }
    }
  }

  private func add(
    _ calls: Double, of shares: [DemandShare], at index: Int, _ fresh: inout [[Double]]
  ) {
    for part in shares { fresh[part.type.index][index] += calls * part.share }
  }

  /// A replayed call has the times that the list gives, as far as it comes to its own type.
  private mutating func add(
    _ call: ReplayedCall, _ source: DemandSource, _ scenario: Scenario,
    _ intervals: [OpenInterval], _ flow: PlannedFlow, _ fresh: inout [[Double]]
  ) {
    guard let index = Self.index(of: call.time, in: intervals) else { return }
    let open = intervals[index]
    let shares = call.type.map { [DemandShare(type: $0, share: 1)] } ?? source.shares
    add(1, of: shares, at: index, &fresh)
    for part in shares {
      let handling = scenario.callTypes[part.type.index].handling
      let talk = handling.talk[open.interval, day: open.day].mean
      let wrapUp = handling.wrapUp?[open.interval, day: open.day].mean ?? 0
      let beyond = (call.talk ?? talk) + (call.wrapUp ?? wrapUp) - talk - wrapUp
      work[part.type.index][index] += beyond * part.share * flow.direct[part.type.index]
    }
  }

  /// The interval that holds a time, by bisection.
  private static func index(of time: Double, in intervals: [OpenInterval]) -> Int? {
    var (low, high) = (0, intervals.count)
    while low < high {
      let middle = (low + high) / 2
      if intervals[middle].to <= time { low = middle + 1 } else { high = middle }
    }
    return low < intervals.count && intervals[low].from <= time ? low : nil
  }
}

extension DemandSource {
  /// What its calls want.
  fileprivate var shares: [DemandShare] {
    switch self {
    case .callType(let type): [DemandShare(type: type, share: 1)]
    case .entry(_, let shares): shares
    }
  }
}
