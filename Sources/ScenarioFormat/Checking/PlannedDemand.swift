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
    let quickest = scenario.callTypes.indices.map {
      QuickestService($0, scenario, groupsOfType[$0])
    }
    let plain = scenario.callTypes.map { _ in Array(repeating: 0.0, count: intervals.count) }
    (calls, work) = (plain, plain)
    var fresh = plain
    for demand in scenario.demands {
      add(demand, intervals, flow, quickest, &fresh)
    }
    for (type, row) in fresh.enumerated() {
      for (other, share) in flow.reached[type] {
        for index in row.indices { calls[other][index] += share * row[index] }
      }
      for (other, share) in flow.tickets[type] {
        for (index, open) in intervals.enumerated() where row[index] > 0 {
          work[other][index] += share * row[index] * quickest[other].ticket(open)
        }
      }
    }
    for type in calls.indices {
      for (index, open) in intervals.enumerated() where calls[type][index] > 0 {
        work[type][index] += calls[type][index] * quickest[type].mean(open)
      }
    }
  }

  private mutating func add(
    _ demand: Demand, _ intervals: [OpenInterval], _ flow: PlannedFlow,
    _ quickest: [QuickestService], _ fresh: inout [[Double]]
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
      for call in calls { add(call, demand.source, intervals, flow, quickest, &fresh) }
    }
  }

  private func add(
    _ calls: Double, of shares: [DemandShare], at index: Int, _ fresh: inout [[Double]]
  ) {
    for part in shares { fresh[part.type.index][index] += calls * part.share }
  }

  /// A replayed call has the times that the list gives, as far as it comes to its own type.
  private mutating func add(
    _ call: ReplayedCall, _ source: DemandSource, _ intervals: [OpenInterval],
    _ flow: PlannedFlow, _ quickest: [QuickestService], _ fresh: inout [[Double]]
  ) {
    guard let index = Self.index(of: call.time, in: intervals) else { return }
    let shares = call.type.map { [DemandShare(type: $0, share: 1)] } ?? source.shares
    add(1, of: shares, at: index, &fresh)
    for part in shares {
      let type = part.type.index
      let beyond =
        quickest[type].time(of: call, intervals[index]) - quickest[type].mean(intervals[index])
      work[type][index] += beyond * part.share * flow.direct[type]
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

/// The times of a type in the group that is quickest.
private struct QuickestService {
  private let ways: [(handling: Handling, speed: Double)]
  private let tickets: Handling?

  init(_ type: Int, _ scenario: Scenario, _ groups: [Int]) {
    let own = scenario.callTypes[type].handling
    let skills = groups.flatMap { group in
      scenario.groups[group].skills.filter { $0.type.index == type }
    }
    ways = skills.isEmpty ? [(own, 1)] : skills.map { ($0.handling ?? own, $0.speed) }
    tickets = scenario.tickets?.handling
  }

  /// Mean handling in seconds.
  func mean(_ open: OpenInterval) -> Double {
    ways.map { $0.handling.mean(interval: open.interval, day: open.day) / $0.speed }.min() ?? 0
  }

  /// Mean time on a ticket in seconds.
  func ticket(_ open: OpenInterval) -> Double {
    guard let tickets else { return mean(open) }
    let time = tickets.mean(interval: open.interval, day: open.day)
    return ways.map { time / $0.speed }.min() ?? time
  }

  /// Handling of a replayed call: what the list tells of it, and the means of the rest.
  func time(of call: ReplayedCall, _ open: OpenInterval) -> Double {
    ways.map { way in
      let talk = call.talk ?? way.handling.talk[open.interval, day: open.day].mean
      let wrapUp = call.wrapUp ?? way.handling.wrapUp?[open.interval, day: open.day].mean ?? 0
      return (talk + wrapUp) / way.speed
    }.min() ?? 0
  }
}
