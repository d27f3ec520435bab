import ContactCenterModel

/// The agent-hours of a scenario's opening hours, as planned and in whole agents.
struct PlannedStaff: Sendable {
  /// Agent-hours before rounding.
  var planned = 0.0
  /// Agent-hours in whole agents.
  var whole = 0.0

  /// ∫ agents dt over the opening hours, or over the window of a steady state.
  init(of scenario: Scenario) {
    let edges = scenario.horizon.edges
    let openings =
      scenario.horizon.days?.openings.map { ($0.open, $0.close) } ?? [(edges[0], edges[1])]
    for group in scenario.groups {
      for (open, close) in openings { add(group.staffing, from: open, to: close) }
    }
  }

  /// The agent-hours between two times.
  init(of scenario: Scenario, from start: Double, to end: Double) {
    for group in scenario.groups { add(group.staffing, from: start, to: end) }
  }

  /// Whether rounding moved the total by at least a hundredth of an hour.
  var differs: Bool { (planned - whole).magnitude >= 0.01 }

  private mutating func add(_ plan: StaffingPlan, from start: Double, to end: Double) {
    for (index, step) in plan.steps.enumerated() {
      let next = index + 1 < plan.steps.count ? plan.steps[index + 1].from : end
      let hours = max(0, min(next, end) - max(step.from, start)) / 3600
      planned += step.planned * hours
      whole += (plan.rounding == .chance ? step.planned : Double(step.agents)) * hours
    }
  }
}
