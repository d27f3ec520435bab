import ContactCenterModel
import Experiments
import Probability
import Testing

/// Replays Monday 4 January 1999 of an anonymous bank, where its records are at hand.
///
/// Would catch a call lost or counted twice, talk that is not the record's, waits that do not add up to
/// the queue, and a zero talk time that stops the clock.
@Suite(.enabled(if: BankDay.file != nil, "the bank's records are not beside the package"))
struct BankDayTests {
  /// Talk of those who hung up in the bank, if an agent is quicker here.
  private static let talkOfOthers = 180.0

  private func day() throws -> BankDay { try #require(BankDay("990104", of: BankDay.file ?? "")) }

  @Test func `the day has the calls of the records`() throws {
    // 1,834 lines: 12 PHANTOM, 66 HANG without q_start, 282 − 66 HANG in the queue, 1,540 AGENT.
    let day = try day()
    #expect(day.calls.count { $0.talk != nil } == 1_540)
    #expect(day.calls.count { $0.patience != nil } == 216)
    #expect(day.calls.count { $0.talk == 0 } == 69)
  }

  @Test(arguments: [4, 10, 30])
  func `no call is lost, and all talk is the record's`(agents: Int) throws {
    let day = try day()
    let simulator = Simulator(scenario(of: day, agents: agents))
    var told: [CallRecord] = []
    let record = simulator.run(replication: 0, seed: 1) { told.append($0) }
    #expect(told.count == day.calls.count)
    #expect(told.allSatisfy { $0.outcome == .answered || $0.outcome == .abandoned })
    for (index, name) in day.types.enumerated() {
      let calls = day.calls.filter { $0.type == name }
      let type = CallTypeID(index)
      checkAccounts(of: type, record, arrived: calls.count)
      checkLittle(of: type, record, told.filter { $0.type == type })
    }
    checkTalk(day, told, record)
  }

  @Test func `few agents lose many, many lose none`() throws {
    let day = try day()
    let abandoned = [4, 10, 60].map { agents in
      let record = Simulator(scenario(of: day, agents: agents)).run(replication: 0, seed: 1)
      return total(.abandoned, record, types: day.types.count)
    }
    #expect(abandoned[0] > 100)
    #expect(abandoned[0] > abandoned[1])
    #expect(abandoned[2] == 0)
  }

  /// A = O = S + L: nobody is turned away, blocked or left waiting.
  private func checkAccounts(of type: CallTypeID, _ record: ReplicationRecord, arrived: Int) {
    #expect(sum(.arrived, type, record) == Double(arrived))
    #expect(sum(.offered, type, record) == Double(arrived))
    #expect(sum(.answered, type, record) + sum(.abandoned, type, record) == Double(arrived))
  }

  /// ∫ waiting = Σ waits and ∫ busy = Σ talk, on a path that starts and ends empty.
  private func checkLittle(
    of type: CallTypeID, _ record: ReplicationRecord, _ told: [CallRecord]
  ) {
    let waits = told.reduce(0) { $0 + (($1.answer ?? $1.left ?? 0) - ($1.queueEntry ?? 0)) }
    let counted = sum(.waitAnswered, type, record) + sum(.waitAbandoned, type, record)
    #expect(abs(counted - waits) < 1e-6)
    #expect(abs(sum(.waitingIntegral, type, record) - waits) < 1e-6)
    #expect(abs(sum(.busyIntegral, type, record) - sum(.talkTime, type, record)) < 1e-6)
  }

  /// Everybody whom the bank answered is answered here and talks as long.
  private func checkTalk(_ day: BankDay, _ told: [CallRecord], _ record: ReplicationRecord) {
    let answered = told.filter { $0.outcome == .answered }
    let others = answered.count { day.calls[$0.number - 1].talk == nil }
    #expect(answered.count - others == 1_540)
    let talk = day.calls.reduce(0) { $0 + ($1.talk ?? 0) } + Double(others) * Self.talkOfOthers
    #expect(abs(total(.talkTime, record, types: day.types.count) - talk) < 1e-6)
    let changed = answered.count { call in
      let said = (call.talkEnd ?? 0) - (call.answer ?? 0)
      return abs(said - (day.calls[call.number - 1].talk ?? Self.talkOfOthers)) > 1e-6
    }
    #expect(changed == 0)
  }

  private func sum(_ count: TypeCount, _ type: CallTypeID, _ record: ReplicationRecord) -> Double {
    (0..<record.layout.rows).reduce(0) { $0 + record.count(count, type: type, row: $1) }
  }

  private func total(_ count: TypeCount, _ record: ReplicationRecord, types: Int) -> Double {
    (0..<types).reduce(0) { $0 + sum(count, CallTypeID($1), record) }
  }

  /// All types for all agents, in two groups that rank the types in turn.
  private func scenario(of day: BankDay, agents: Int) -> Scenario {
    let types = day.types
    let hours = PlanningDay(open: 0, close: 86_400, interval: 1_800)
    let calls = day.calls.map { call in
      ReplayedCall(
        time: call.time, type: types.firstIndex(of: call.type).map { CallTypeID($0) },
        talk: call.talk, patience: call.patience)
    }
    // From 7 to midnight in full, a quarter at night.
    let staff = (0..<hours.intervals).map { $0 < 14 ? max(1, agents / 4) : agents / 2 }
    return Scenario(
      name: "bank", horizon: .day(hours),
      callTypes: types.map {
        CallType(
          name: $0, handling: Handling(talk: ByInterval(.constant(Self.talkOfOthers))))
      },
      demands: [Demand(source: .callType(CallTypeID(0)), arrivals: .replay(calls))],
      groups: (0..<2).map { group in
        AgentGroup(
          name: "group \(group)",
          skills: types.indices.map {
            Skill(type: CallTypeID($0), preference: 1 + ($0 + group) % 2)
          },
          staffing: StaffingPlan(agents: staff, edges: hours.edges))
      })
  }
}
