import ContactCenterModel
import Probability

/// The load and the agents that a scenario plans, by interval, in Erlangs.
struct PlannedWork {
  /// Call types and groups that share work, directly or through others.
  struct Pool {
    var types: [CallTypeID]
    var groups: [Int]
  }

  let pools: [Pool]
  /// Erlangs and agents, averaged over the intervals.
  let totalLoad: Double
  let totalStaff: Double
  /// Offered load by type and interval.
  private let loads: [[Double]]
  /// Agents as planned by group and interval.
  private let staff: [[Double]]

  init(_ scenario: Scenario) {
    let intervals = 0..<scenario.horizon.intervals
    let edges = scenario.horizon.edges
    loads = Self.loads(scenario)
    staff = scenario.groups.map { group in
      intervals.map { Self.average(group.staffing, from: edges[$0], to: edges[$0 + 1]) }
    }
    pools = Self.pools(scenario)
    let count = Double(intervals.count)
    totalLoad = loads.reduce(0) { $0 + $1.reduce(0, +) } / count
    totalStaff = staff.reduce(0) { $0 + $1.reduce(0, +) } / count
  }

  func load(_ types: [CallTypeID], interval: Int) -> Double {
    types.reduce(0) { $0 + loads[$1.index][interval] }
  }

  func staff(_ groups: [Int], interval: Int) -> Double {
    groups.reduce(0) { $0 + staff[$1][interval] }
  }

  private static func loads(_ scenario: Scenario) -> [[Double]] {
    let intervals = scenario.horizon.intervals
    let edges = scenario.horizon.edges
    var calls = scenario.callTypes.map { _ in Array(repeating: 0.0, count: intervals) }
    for demand in scenario.demands {
      let perSecond = rates(demand.arrivals, edges)
      for (type, share) in shares(demand.source) {
        for interval in 0..<intervals { calls[type.index][interval] += share * perSecond[interval] }
      }
    }
    return calls.enumerated().map { index, rates in
      rates.enumerated().map { $1 * quickest(CallTypeID(index), scenario, interval: $0) }
    }
  }

  private static func shares(_ source: DemandSource) -> [(CallTypeID, Double)] {
    switch source {
    case .callType(let type): [(type, 1)]
    case .entry(_, let shares): shares.map { ($0.type, $0.share) }
    }
  }

  private static func rates(_ arrivals: Arrivals, _ edges: [Double]) -> [Double] {
    let intervals = 0..<(edges.count - 1)
    switch arrivals {
    case .steady(let rate): return intervals.map { _ in rate }
    case .random(let profile, _):
      return intervals.map { profile.expected(in: $0) / (edges[$0 + 1] - edges[$0]) }
    case .replay(let calls):
      var counts = intervals.map { _ in 0.0 }
      for call in calls {
        let after = edges.firstIndex { $0 > call.time } ?? 0
        if after > 0 { counts[after - 1] += 1 }
      }
      return intervals.map { counts[$0] / (edges[$0 + 1] - edges[$0]) }
    }
  }

  /// Mean handling of a type in the group that is quickest, so that overload is never imagined.
  private static func quickest(
    _ type: CallTypeID, _ scenario: Scenario, interval: Int
  ) -> Double {
    let own = scenario.callTypes[type.index].handling
    let skills = scenario.groups.flatMap(\.skills).filter { $0.type == type }
    let means = skills.map { ($0.handling ?? own).mean(interval: interval) / $0.speed }
    return means.min() ?? own.mean(interval: interval)
  }

  private static func average(_ plan: StaffingPlan, from: Double, to: Double) -> Double {
    var total = 0.0
    for (index, step) in plan.steps.enumerated() {
      let next = index + 1 < plan.steps.count ? plan.steps[index + 1].from : .infinity
      total += Double(step.agents) * max(0, min(next, to) - max(step.from, from))
    }
    return total / (to - from)
  }

  private static func pools(_ scenario: Scenario) -> [Pool] {
    var pools: [Pool] = []
    for (index, group) in scenario.groups.enumerated() {
      var merged = Pool(types: [], groups: [index])
      var types = Set(group.skills.map(\.type))
      var others: [Pool] = []
      for pool in pools {
        guard !types.isDisjoint(with: pool.types) else {
          others.append(pool)
          continue
        }
        types.formUnion(pool.types)
        merged.groups = pool.groups + merged.groups
      }
      merged.types = types.sorted()
      pools = others + [merged]
    }
    return pools
  }
}
