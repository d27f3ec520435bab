import DiscreteEvents

/// The day's plan: rows of time, staffing, opening and close.
extension Engine {
  /// The first moment that counts: opening, or the first paid minute or replayed call before it.
  static func start(of scenario: Scenario, firstArrival: Double) -> Double {
    let open = scenario.horizon.edges[0]
    guard case .day = scenario.horizon else { return 0 }
    let paid = scenario.groups.flatMap(\.staffing.steps).filter { $0.paid > 0 }.map(\.from).min()
    return min(open, paid ?? open, firstArrival)
  }

  /// A steady-state run gives the calls of its window as long again as it has lasted.
  static func lastMoment(of scenario: Scenario) -> Double? {
    guard case .steadyState(let steady) = scenario.horizon else { return nil }
    return 2 * (steady.warmUp + steady.length)
  }

  /// Puts all that is known beforehand into the calendar.
  mutating func scheduleDay() {
    for (index, edge) in plan.edges.enumerated() {
      scheduleChange(.edge, at: edge, index: index + 1)
    }
    for (step, change) in staffingChanges.enumerated() {
      scheduleChange(.staffing, at: change.time, index: step)
    }
    if case .day(let day) = plan.scenario.horizon {
      scheduleChange(.close, at: day.close, index: 0)
    }
    for pool in plan.scenario.linePools.indices {
      ledger.inService(Double(lines.inService(pool)), pool: pool, at: now)
    }
  }

  private mutating func scheduleChange(_ what: Happening, at time: Double, index: Int) {
    let order = what.order(number: UInt64(index))
    calendar.schedule(Event(time: max(time, now), order: order, index: UInt32(index)))
  }

  /// A row of time ends and the next begins, with its lines.
  mutating func cross(into next: Int) {
    endRowOfWatch(row)
    ledger.close(row: row, at: now)
    row = next
    guard plan.layout.intervalRows.contains(next) else { return }
    for (pool, description) in plan.scenario.linePools.enumerated() {
      let wanted = description.lines[next - 1]
      ledger.inService(Double(wanted - lines.inService(pool)), pool: pool, at: now)
      lines.setInService(wanted, pool: pool)
    }
  }
}
