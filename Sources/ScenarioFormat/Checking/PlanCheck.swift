package import ContactCenterModel
import Probability

/// Looks for what can be simulated but is probably not meant.
struct PlanCheck {
  let scenario: Scenario
  let decoding: Decoding
  private let decoder: ScenarioDecoder
  let work: PlannedWork

  init(_ scenario: Scenario, _ decoder: ScenarioDecoder) {
    self.scenario = scenario
    self.decoder = decoder
    decoding = decoder.decoding
    work = PlannedWork(scenario)
  }

  /// Reports every warning, each once at its key.
  func warn() {
    warnOfWarmUp()
    warnOfTypes()
    warnOfGroups()
    warnOfShifts()
    warnOfReplays()
    if !warnOfRates() { warnOfOverload() }
    warnOfEmptyIntervals()
    warnOfChannels()
  }

  private func path(_ type: CallTypeID) -> String {
    "callTypes.\(scenario.callTypes[type.index].name)"
  }

  private var types: [CallTypeID] { scenario.callTypes.indices.map { CallTypeID($0) } }

  private func warnOfTypes() {
    let wanted = scenario.reachedTypes
    for type in types {
      let handling = scenario.callTypes[type.index].handling
      if !wanted.contains(type) { decoding.warn(.unusedType, path: path(type)) }
      if wanted.contains(type),
        handling.wrapUp == nil && decoding.locations["\(path(type)).handling"] != nil
      {
        decoding.warn(.noWrapUp, path: "\(path(type)).handling")
      }
      guard let day = scenario.horizon.days?.day, wanted.contains(type) else { continue }
      let mean = handling.means.max() ?? 0
      if mean > day.interval / 2 {
        decoding.warn(
          .longHandling(mean: mean, interval: day.interval), path: "\(path(type)).handling")
      }
    }
  }

  /// Warns of a steady state that counts what happens while the center fills up.
  private func warnOfWarmUp() {
    guard case .steadyState(let steady) = scenario.horizon, !steady.isWarmUpAutomatic else {
      return
    }
    let handling = scenario.reachedTypes.map {
      scenario.callTypes[$0.index].handling.mean(interval: 0, day: 0)
    }
    guard let longest = handling.max(), steady.start < longest else { return }
    let key = "steadyState.warmUp"
    decoding.warn(
      .shortWarmUp(handling: longest),
      path: decoding.locations[key] == nil ? "steadyState" : key)
  }

  private func warnOfGroups() {
    let wanted = scenario.reachedTypes
    for group in scenario.groups where !group.skills.contains(where: { wanted.contains($0.type) }) {
      decoding.warn(.groupWithoutWork, path: "agents.\(group.name)")
    }
  }

  /// Warns of shifts that are paid while the center is closed.
  private func warnOfShifts() {
    guard let openings = scenario.horizon.days?.openings else { return }
    for group in scenario.groups {
      let lines = Dictionary(grouping: group.staffing.shifts, by: \.line)
      for (_, shifts) in lines.sorted(by: { $0.key < $1.key }) {
        let meets = shifts.contains { shift in
          openings.contains { shift.from < $0.close && $0.open < shift.to }
        }
        if meets { continue }
        let midnight = Double(shifts[0].day) * PlanningDays.length
        decoding.warn(
          .shiftOutsideHours(from: shifts[0].from - midnight, to: shifts[0].to - midnight),
          path: "agents.\(group.name).shifts")
      }
    }
  }

  private func warnOfReplays() {
    guard scenario.horizon.days != nil else { return }
    for demand in scenario.demands {
      guard case .replay(let calls) = demand.arrivals else { continue }
      let outside = calls.count { scenario.horizon.close(at: $0.time) == nil }
      let path = "\(sourcePath(demand.source)).replay"
      if outside > 0 { decoding.warn(.callsOutsideHours(outside), path: path) }
    }
  }

  private func sourcePath(_ source: DemandSource) -> String {
    switch source {
    case .callType(let type): path(type)
    case .entry(let name, _): "entries.\(name)"
    }
  }

  /// Whether volumes look like those of hours written for shorter intervals.
  private func warnOfRates() -> Bool {
    guard scenario.horizon.days != nil, work.meanStaff > 0 else { return false }
    guard work.meanLoad > 3 * work.meanStaff else { return false }
    for demand in scenario.demands {
      let source = sourcePath(demand.source)
      let given = ["calls", "csv"].map { "\(source).\($0)" }
      guard let path = given.first(where: { decoding.locations[$0] != nil }) else { continue }
      decoding.warn(.rateMismatch(load: work.meanLoad, agents: work.meanStaff), path: path)
      return true
    }
    return false
  }

  private func warnOfOverload() {
    for pool in work.pools {
      let endless = pool.types.filter { scenario.callTypes[$0.index].waitsForever }
      guard !endless.isEmpty else { continue }
      let isSteady = scenario.horizon.days == nil
      let over = work.intervals.indices.filter {
        let load = work.load(endless, at: $0)
        let staff = work.staff(pool.groups, at: $0)
        return load > 0 && (isSteady ? load >= staff : load > staff && staff > 0)
      }
      guard let worst = over.max(by: { excess(endless, pool, $0) < excess(endless, pool, $1) })
      else { continue }
      decoding.warn(
        .overloaded(
          types: endless.map { scenario.callTypes[$0.index].name },
          load: work.load(endless, at: worst), agents: work.staff(pool.groups, at: worst),
          intervals: isSteady ? [] : clockTimes(over)),
        path: path(endless[0]))
    }
  }

  private func excess(_ types: [CallTypeID], _ pool: WorkPool, _ index: Int) -> Double {
    work.load(types, at: index) - work.staff(pool.groups, at: index)
  }

  /// When planning intervals start by the clock, of several days each time once.
  private func clockTimes(_ indices: [Int]) -> [Double] {
    Set(indices.map { scenario.horizon.edges[work.intervals[$0].interval] }).sorted()
  }

  private func warnOfEmptyIntervals() {
    let reached = scenario.reachedTypes
    for type in types where reached.contains(type) {
      let able = work.groupsOfType[type.index]
      let empty = work.intervals.indices.filter {
        work.load([type], at: $0) > 0 && work.staff(able, at: $0) == 0
      }
      guard !empty.isEmpty, !able.isEmpty else { continue }
      decoding.warn(.nobodyOnDuty(times: clockTimes(empty)), path: path(type))
    }
  }
}

extension CallType {
  /// Whether callers have no way out of the queue but an agent, and nothing keeps them out of it.
  package var waitsForever: Bool {
    patience == nil && queueRules.isEmpty && linePool == nil && waitingRoom == nil
      && balking.allSatisfy { $0.probability == 0 }
  }
}
