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
  /// The open planning intervals of all days.
  let intervals: [OpenInterval]
  /// Erlangs and agents, averaged over the intervals.
  let totalLoad: Double
  let totalStaff: Double
  /// Offered load by type and interval.
  private let loads: [[Double]]
  /// Agents as planned by group and interval.
  private let staff: [[Double]]

  init(_ scenario: Scenario) {
    let intervals = scenario.horizon.openIntervals
    self.intervals = intervals
    loads = Self.loads(scenario, intervals)
    staff = scenario.groups.map { group in
      intervals.map { Self.average(group.staffing, from: $0.from, to: $0.to) }
    }
    pools = Self.pools(scenario)
    let count = Double(intervals.count)
    totalLoad = loads.reduce(0) { $0 + $1.reduce(0, +) } / count
    totalStaff = staff.reduce(0) { $0 + $1.reduce(0, +) } / count
  }

  /// The load of types in one of `intervals`.
  func load(_ types: [CallTypeID], at index: Int) -> Double {
    types.reduce(0) { $0 + loads[$1.index][index] }
  }

  /// The agents of groups in one of `intervals`.
  func staff(_ groups: [Int], at index: Int) -> Double {
    groups.reduce(0) { $0 + staff[$1][index] }
  }

  private static func loads(_ scenario: Scenario, _ intervals: [OpenInterval]) -> [[Double]] {
    var calls = scenario.callTypes.map { _ in Array(repeating: 0.0, count: intervals.count) }
    for demand in scenario.demands {
      let perSecond = rates(demand.arrivals, intervals)
      for (type, share) in shares(demand.source) {
        for index in intervals.indices { calls[type.index][index] += share * perSecond[index] }
      }
    }
    return calls.enumerated().map { type, rates in
      zip(rates, intervals).map {
        $0 * quickest(CallTypeID(type), scenario, interval: $1.interval)
      }
    }
  }

  private static func shares(_ source: DemandSource) -> [(CallTypeID, Double)] {
    switch source {
    case .callType(let type): [(type, 1)]
    case .entry(_, let shares): shares.map { ($0.type, $0.share) }
    }
  }

  private static func rates(_ arrivals: Arrivals, _ intervals: [OpenInterval]) -> [Double] {
    switch arrivals {
    case .steady(let rate): return intervals.map { _ in rate }
    case .random(let days, _):
      let ofDay = Dictionary(grouping: days, by: \.day)
      return intervals.map { open in
        (ofDay[open.day] ?? []).reduce(0) { $0 + $1.expected(in: open) } / open.length
      }
    case .replay(let calls):
      return intervals.map { open in
        Double(calls.count { open.from <= $0.time && $0.time < open.to }) / open.length
      }
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
      let agents = plan.rounding == .chance ? step.planned : Double(step.agents)
      total += agents * max(0, min(next, to) - max(step.from, from))
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
