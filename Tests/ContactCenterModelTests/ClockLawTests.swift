import ContactCenterModel
import Probability
import Testing

/// Every wait for a moment has its own clock: how the day is cut into intervals changes nothing.
@Suite struct ClockLawTests {
  @Test(arguments: RandomFairCenter.numbers)
  func `the length of planning intervals changes nothing that happens`(number: Int) {
    for center in [RandomFairCenter.makePlain(number), RandomFairCenter.make(number)] {
      guard let scenario = center.replayed() else { continue }
      let told = scenario.told()
      for parts in [2, 3] {
        #expect(firstDifference(told, scenario.cut(into: parts).told()) == nil)
      }
    }
  }

  /// The agent of the first group talks 0…1,000; the second group may take calls after 60 s.
  private func overflow(_ interval: Double) -> ScriptedCenter {
    var center = ScriptedCenter()
    center.interval = interval
    center.groups = [
      ScriptedCenter.group("first", agents: 1),
      ScriptedCenter.group(
        "second", agents: 1, skills: [Skill(type: CallTypeID(0), preference: 2, after: 60)]),
    ]
    center.calls = [.at(0, talk: 1_000), .at(10)]
    return center
  }

  @Test(arguments: [100.0, 250, 500])
  func `a ticket is worked on when a group may take it`(interval: Double) {
    // The message is left at 10…20; the second group may work on it from 80 on.
    var center = overflow(interval)
    center.types[0].queueRules = [
      QueueRule(action: .message(accepted: 1, length: .constant(10)))
    ]
    center.tickets = TicketPolicy()
    #expect(center.run().calls.filter { $0.channel == .ticket }.map(\.answer) == [80])
  }

  @Test(arguments: [100.0, 250, 500])
  func `a callback for idle agents is made when a group may take it`(interval: Double) {
    // Accepted at 10; the second group may call from 70 on.
    var center = overflow(interval)
    center.offerCallbacks(.whenIdle(reserve: 0))
    #expect(center.run().calls.filter { $0.channel == .callback }.map(\.answer) == [70])
  }

  @Test(arguments: [CallbackKind.virtualHold, .whenIdle(reserve: 0)])
  func `agents stay for a callback that they may make after close only`(kind: CallbackKind) {
    // Close at 1,000. Accepted at 970; the second group may call from 1,030 on; the first talks 100…1,500.
    var center = overflow(100)
    center.offerCallbacks(kind)
    center.calls = [.at(100, talk: 1_400), .at(970)]
    let (calls, record) = center.run()
    #expect(calls.filter { $0.channel == .callback }.map(\.answer) == [1_030])
    #expect(record.total(.callbackPending) == 0)
  }

  @Test(arguments: [Comparison.above, .atLeast])
  func `a group opens when the wait of the head of the line crosses a bound`(
    comparison: Comparison
  ) {
    // The caller of 10 has waited 30 s at 40; that of 20, then first, at 50 while the reserve talks until
    // 140: it is taken then. Above 30 s is the next moment that the clock can show.
    var center = overflow(500)
    center.predictor = .headOfLine
    center.groups[1].skills = [
      Skill(type: CallTypeID(0), preference: 2, condition: .compare(.expectedWait, comparison, 30))
    ]
    center.calls.append(.at(20))
    let first = comparison == .atLeast ? 40 : 40.0.nextUp
    #expect(center.run().calls.map(\.answer) == [0, first, first + 100])
  }
}

extension Scenario {
  /// The same center with the calls of a replication as lists, which depend on no interval; `nil` for a
  /// steady state, which has none.
  func replayed() -> Scenario? {
    guard horizon.days != nil else { return nil }
    var calls: [[ReplayedCall]] = demands.map { _ in [] }
    var first: [CallRecord] = []
    _ = Simulator(self).run(replication: 0, seed: 5) { call in
      // What the backlog brings has no source of demand.
      let isFresh = call.attempt == 1 && call.channel == .call
      if isFresh, demands.indices.contains(call.source) { first.append(call) }
    }
    for call in first.sorted(by: { ($0.arrival, $0.number) < ($1.arrival, $1.number) }) {
      calls[call.source].append(ReplayedCall(time: call.arrival))
    }
    return changed(
      demands: demands.indices.map { index in
        var demand = demands[index]
        if case .replay = demand.arrivals { return demand }
        demand.arrivals = .replay(calls[index])
        return demand
      })
  }

  /// The same days with each planning interval cut into equal parts, in which the plan is the same.
  func cut(into parts: Int) -> Scenario {
    guard let days = horizon.days else { return self }
    let day = PlanningDay(
      open: days.day.open, close: days.day.close, interval: days.day.interval / Double(parts),
      atClose: days.day.atClose)
    let hours = days.hours.map { $0.map { $0.lowerBound * parts..<$0.upperBound * parts } }
    return changed(
      horizon: .days(PlanningDays(day, hours: hours, firstWeekday: days.firstWeekday)),
      types: callTypes.map { type in
        var type = type
        type.handling = type.handling.cut(days.day.intervals, parts)
        type.patience = type.patience?.cut(days.day.intervals, parts)
        return type
      },
      groups: groups.map { group in
        var group = group
        for index in group.skills.indices {
          group.skills[index].handling =
            group.skills[index].handling?.cut(days.day.intervals, parts)
        }
        return group
      },
      linePools: linePools.map {
        LinePool(name: $0.name, lines: $0.lines.cut(days.day.intervals, parts))
      })
  }
}

extension ByInterval {
  fileprivate func cut(_ intervals: Int, _ parts: Int) -> ByInterval {
    isConstant ? self : ByInterval(list: (0..<intervals * parts).map { self[$0 / parts, day: 0] })
  }
}

extension Handling {
  fileprivate func cut(_ intervals: Int, _ parts: Int) -> Handling {
    Handling(talk: talk.cut(intervals, parts), wrapUp: wrapUp?.cut(intervals, parts))
  }
}
