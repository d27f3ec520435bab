package import ContactCenterModel
import Probability

/// The work and the agents that a scenario plans, by interval and worked out from means: nothing is
/// simulated.
///
/// Calls count where they come to an operator: behind the IVR, and again for needs that were not met. Their
/// mean handling time is that of the group that is quickest, so that overload is never imagined.
package struct PlannedWork: Sendable {
  /// The open planning intervals of all days.
  package let intervals: [OpenInterval]
  /// Calls that come to operators, by call type.
  package let callsByType: [Double]
  /// Seconds of handling, by call type.
  package let workByType: [Double]
  /// Erlangs, by interval.
  package let erlangs: [Double]
  /// Agents, by interval.
  package let staff: [Double]
  /// Seconds of opening, or of the window.
  package let duration: Double
  /// Calls and groups that share work, directly or through others.
  let pools: [WorkPool]
  /// Erlangs by type and interval.
  private let loads: [[Double]]
  /// Agents by group and interval.
  private let staffByGroup: [[Double]]
  /// The groups that handle a type.
  let groupsOfType: [[Int]]

  package init(_ scenario: Scenario) {
    let intervals = scenario.horizon.openIntervals
    let groupsOfType = Self.groups(scenario)
    let demand = PlannedDemand(scenario, intervals, groupsOfType)
    let staffByGroup = scenario.groups.map { $0.staffing.average(intervals) }
    self.intervals = intervals
    self.groupsOfType = groupsOfType
    self.staffByGroup = staffByGroup
    duration = scenario.horizon.openDuration
    callsByType = demand.calls.map { $0.reduce(0, +) }
    workByType = demand.work.map { $0.reduce(0, +) }
    loads = demand.work.map { zip($0, intervals).map { $0 / $1.length } }
    erlangs = Self.sum(loads, intervals.count)
    staff = Self.sum(staffByGroup, intervals.count)
    pools = WorkPool.all(scenario)
  }

  /// Calls that come to operators, in all.
  package var calls: Double { callsByType.reduce(0, +) }
  /// The mean load in Erlangs.
  package var meanLoad: Double { workByType.reduce(0, +) / duration }
  /// Mean agents.
  package var meanStaff: Double {
    zip(staff, intervals).reduce(0) { $0 + $1.0 * $1.1.length } / duration
  }
  /// The interval of the highest load; `nil` where they do not differ.
  package var busiest: Int? {
    guard let most = erlangs.max(), most > (erlangs.min() ?? 0) else { return nil }
    return erlangs.firstIndex(of: most)
  }

  /// The load of types in one of `intervals`.
  func load(_ types: [CallTypeID], at index: Int) -> Double {
    types.reduce(0) { $0 + loads[$1.index][index] }
  }

  /// The agents of groups in one of `intervals`.
  func staff(_ groups: [Int], at index: Int) -> Double {
    groups.reduce(0) { $0 + staffByGroup[$1][index] }
  }

  private static func groups(_ scenario: Scenario) -> [[Int]] {
    var groups = scenario.callTypes.map { _ in [Int]() }
    for (index, group) in scenario.groups.enumerated() {
      for skill in group.skills where groups[skill.type.index].last != index {
        groups[skill.type.index].append(index)
      }
    }
    return groups
  }

  private static func sum(_ lists: [[Double]], _ count: Int) -> [Double] {
    var sums = Array(repeating: 0.0, count: count)
    for list in lists { for index in list.indices { sums[index] += list[index] } }
    return sums
  }
}

extension StaffingPlan {
  /// Mean agents in each of some stretches of time in ascending order: whole ones, or as planned where
  /// chance rounds them.
  fileprivate func average(_ intervals: [OpenInterval]) -> [Double] {
    var first = 0
    return intervals.map { open in
      while first + 1 < steps.count, steps[first + 1].from <= open.from { first += 1 }
      var total = 0.0
      var index = first
      while index < steps.count, steps[index].from < open.to {
        let next = index + 1 < steps.count ? steps[index + 1].from : .infinity
        let agents = rounding == .chance ? steps[index].planned : Double(steps[index].agents)
        total += agents * max(0, min(next, open.to) - max(steps[index].from, open.from))
        index += 1
      }
      return total / open.length
    }
  }
}
