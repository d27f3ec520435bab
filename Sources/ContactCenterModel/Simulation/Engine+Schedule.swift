import DiscreteEvents

/// The days' plan: rows of time, staffing, opening and close.
extension Engine {
  /// The first moment that counts: opening, or the first paid minute, replayed call or wait of the backlog
  /// before it.
  static func start(of scenario: Scenario, firstArrival: Double) -> Double {
    let open = scenario.horizon.edges[0]
    guard scenario.horizon.days != nil else { return 0 }
    let paid = scenario.groups.flatMap(\.staffing.steps).filter { $0.paid > 0 }.map(\.from).min()
    let waited = scenario.backlog.filter { $0.calls > 0 }.map(\.waited).max() ?? 0
    let queued = (scenario.horizon.days?.openings[0].open ?? open) - waited
    let shifts = scenario.groups.flatMap(\.staffing.shifts).map(\.from).min()
    return min(open, paid ?? open, shifts ?? open, firstArrival, queued)
  }

  /// A steady-state run gives the calls of its window as long again as it has lasted.
  static func lastMoment(of scenario: Scenario) -> Double? {
    guard case .steadyState(let steady) = scenario.horizon else { return nil }
    return 2 * (steady.start + steady.length)
  }

  /// Puts all that is known beforehand into the calendar.
  mutating func scheduleDay() {
    for change in plan.rowChanges {
      scheduleChange(.edge, at: change.time, index: change.row)
    }
    for (step, time) in staffing.times.enumerated() {
      scheduleChange(.staffing, at: time, index: step)
    }
    for (index, opening) in plan.openings.enumerated() {
      scheduleChange(.close, at: opening.close, index: index)
    }
    for pool in plan.scenario.linePools.indices {
      ledger.inService(Double(lines.inService(pool)), pool: pool, at: now)
    }
  }

  mutating func scheduleChange(_ what: Happening, at time: Double, index: Int) {
    let order = what.order(number: UInt64(index))
    calendar.schedule(Event(time: max(time, now), order: order, index: UInt32(index)))
  }

  /// A row of time ends and the next begins, with its lines; with the first one of an opening, the
  /// center opens.
  mutating func cross(into next: Int) {
    endRowOfWatch(row)
    ledger.close(row: row, at: now)
    if plan.layout.day(of: next) > plan.layout.day(of: row) {
      ledger.begin(day: plan.layout.day(of: next), at: now)
    }
    row = next
    isRunningOut = plan.layout.countsOnlyIntervals && next == plan.layout.rows - 1
    let part = plan.layout.part(of: next)
    if part == .after { return }
    if part != .before, !isOpen { open() }
    for (pool, description) in plan.scenario.linePools.enumerated() {
      let wanted = plan.value(description.lines, row: next)
      let before = lines.inServiceOrHeld(pool)
      lines.setInService(wanted, pool: pool)
      ledger.inService(Double(lines.inServiceOrHeld(pool) - before), pool: pool, at: now)
    }
  }
}
