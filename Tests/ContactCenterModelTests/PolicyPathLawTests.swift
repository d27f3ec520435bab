import ContactCenterModel
import Probability
import Testing

/// Laws of the single path with every policy on.
@Suite struct PolicyPathLawTests {
  private func close(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))
  }

  private func paths(_ number: Int) -> [(calls: [CallRecord], record: ReplicationRecord)] {
    let simulator = Simulator(RandomPolicyScenario.make(number))
    return (0..<2).map { simulator.traced(replication: $0, seed: 9) }
  }

  private static let days = RandomPolicyScenario.numbers.filter {
    if case .days = RandomPolicyScenario.make($0).horizon { true } else { false }
  }

  @Test(arguments: days)
  func `the time spent waiting is the sum of the waits`(number: Int) {
    for (_, record) in paths(number) {
      for type in 0..<record.layout.types {
        let waits =
          record.total(.waitAnswered, type: type) + record.total(.waitAbandoned, type: type)
          + record.total(.waitOther, type: type)
        #expect(close(record.total(.waitingIntegral, type: type), waits))
      }
    }
  }

  @Test(arguments: days)
  func `the time spent in the IVR is the time of its calls`(number: Int) {
    for (_, record) in paths(number) {
      let (inside, heard) = (0..<record.layout.types).reduce((0, 0)) { sum, type in
        (
          sum.0 + record.total(.announcedIntegral, type: type),
          sum.1 + record.total(.announcementTime, type: type)
            + record.total(CustomerCount.ivrTime, type: type)
        )
      }
      #expect(close(inside, heard))
    }
  }

  @Test(arguments: days)
  func `the time agents are busy with calls is the time of their handling`(number: Int) {
    // What is left when ringing, callbacks and tickets are taken out of the time busy.
    for (calls, record) in paths(number) {
      let handling = calls.filter { $0.channel == .call }.reduce(0) {
        $0 + ($1.wrapUpEnd ?? 0) - ($1.answer ?? 0)
      }
      let busy = (0..<record.layout.types).reduce(0) { sum, type in
        sum + record.total(.busyIntegral, type: type)
          - record.total(CustomerCount.callbackWorkIntegral, type: type)
          - record.total(CustomerCount.ticketWorkIntegral, type: type)
      }
      #expect(close(handling, busy))
    }
  }

  @Test(arguments: days)
  func `the time on tickets is the time of those worked on`(number: Int) {
    for (calls, record) in paths(number) {
      let work = calls.filter { $0.channel == .ticket }.reduce(0) {
        $0 + ($1.wrapUpEnd ?? 0) - ($1.answer ?? 0)
      }
      let busy = (0..<record.layout.types).reduce(0) {
        $0 + record.total(CustomerCount.ticketWorkIntegral, type: $1)
      }
      #expect(close(work, busy))
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `groups are busy as long as types keep them so`(number: Int) {
    for (_, record) in paths(number) {
      for row in 0..<record.layout.rows {
        let types = (0..<record.layout.types).reduce(0) {
          $0 + record.count(.busyIntegral, type: CallTypeID($1), row: row)
        }
        let groups = (0..<record.layout.groups).reduce(0) {
          $0 + record.count(.busy, group: AgentGroupID($1), row: row)
        }
        #expect(close(types, groups))
      }
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `no level is ever below nothing, and the busy are present`(number: Int) {
    for (_, record) in paths(number) {
      for row in 0..<record.layout.rows {
        for pool in 0..<record.layout.pools {
          #expect(record.count(.inUse, pool: pool, row: row) >= -1e-6)
        }
        for group in 0..<record.layout.groups {
          let n = { (count: GroupCount) in
            record.count(count, group: AgentGroupID(group), row: row)
          }
          #expect(n(.busy) >= 0 && n(.busy) <= n(.present) + 1e-6)
          #expect(n(.overtime) >= -1e-6)
          // Overtime past midnight stands in the row of its shift, and presence in that of the time.
          guard record.layout.days == 1 else { continue }
          #expect(n(.overtime) <= n(.present) + 1e-6)
          #expect(n(.present) <= n(.staffed) + n(.overtime) + 1e-6)
        }
      }
      for group in 0..<record.layout.groups {
        let n = { (count: GroupCount) in record.total(count, group: group) }
        #expect(n(.overtime) <= n(.present) + 1e-6)
        #expect(n(.present) <= n(.staffed) + n(.overtime) + 1e-6)
      }
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `each attempt is told once and as it is counted`(number: Int) {
    for (told, record) in paths(number) {
      let calls = told.filter { $0.channel == .call }
      #expect(Set(calls.map { [$0.source, $0.number, $0.attempt] }).count == calls.count)
      for type in 0..<record.layout.types {
        for row in 0..<record.layout.rows {
          let mine = calls.filter { $0.type.index == type && $0.row == row }
          expect(mine, areCountedIn: record, type: CallTypeID(type), row: row)
        }
      }
    }
  }

  private func expect(
    _ calls: [CallRecord], areCountedIn record: ReplicationRecord, type: CallTypeID, row: Int
  ) {
    let told = { (outcomes: CallOutcome...) in
      Double(calls.count { outcomes.contains($0.outcome) })
    }
    let n = { (count: TypeCount) in record.count(count, type: type, row: row) }
    let left = { (count: CustomerCount) in record.count(count, type: type, row: row) }
    #expect(told(.answered) == n(.answered))
    #expect(told(.abandoned) == n(.abandoned))
    #expect(told(.blocked) == n(.blocked))
    #expect(told(.queueFull) == n(.queueFull))
    #expect(told(.balked) == n(.balked))
    #expect(told(.turnedAway) == n(.turnedAway))
    #expect(told(.hungUp, .disconnected) == n(.hungUp))
    #expect(told(.stillWaiting) == n(.stillWaiting))
    #expect(told(.stillAnnounced) == n(.stillAnnounced))
    #expect(told(.leftMessage) == left(.leftMessage))
    #expect(told(.leftForSMS) == left(.leftForSMS))
    #expect(told(.leftForCallback) == left(.leftForCallback))
    #expect(told(.leftIVRForSMS) == left(.ivrSMS))
    #expect(told(.leftIVRForCallback) == left(.ivrCallback))
    #expect(told(.selfServed) == left(.ivrSelfServed))
    #expect(told(.hungUpInIVR) == left(.ivrHungUp))
    #expect(told(.endedByIVR) == left(.ivrDisconnected))
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `a customer's attempts follow one another`(number: Int) {
    for (told, _) in paths(number) {
      let calls = told.filter { $0.channel == .call }
      for (_, mine) in Dictionary(grouping: calls, by: { [$0.source, $0.number] }) {
        let attempts = mine.sorted { $0.attempt < $1.attempt }
        #expect(attempts.map(\.attempt) == Array(1...attempts.count))
        for (one, next) in zip(attempts, attempts.dropFirst()) {
          #expect((one.talkEnd ?? one.left ?? .infinity) <= next.arrival)
        }
      }
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `the times of a contact ascend`(number: Int) {
    for (told, _) in paths(number) {
      for call in told {
        let times = [call.queueEntry, call.answer, call.talkEnd, call.wrapUpEnd].compactMap { $0 }
        #expect(times == times.sorted())
        #expect((call.outcome == .answered) == (call.answer != nil))
      }
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `nobody comes to a queue before arriving`(number: Int) {
    for (told, _) in paths(number) {
      let early = told.filter { call in call.queueEntry.map { $0 < call.arrival } ?? false }
      let first = early.first.map { "\($0)" } ?? ""
      #expect(early.isEmpty, "\(early.count) records, such as \(first)")
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `no agent handles two contacts at a time`(number: Int) {
    for (told, _) in paths(number) {
      let contacts = told.filter { $0.answer != nil && $0.agent != nil }
      for (_, mine) in Dictionary(grouping: contacts, by: \.answeredBy) {
        let times = mine.map { ($0.answer ?? 0, $0.wrapUpEnd ?? 0) }.sorted { $0 < $1 }
        for (one, next) in zip(times, times.dropFirst()) { #expect(one.1 <= next.0 + 1e-9) }
      }
    }
  }
}
