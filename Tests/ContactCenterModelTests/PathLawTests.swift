import ContactCenterModel
import Probability
import Testing

/// Laws of the single path: Little's, and that the trace and the counts tell the same story.
@Suite struct PathLawTests {
  private func close(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))
  }

  private func paths(_ number: Int) -> [(calls: [CallRecord], record: ReplicationRecord)] {
    let simulator = Simulator(RandomScenario.make(number))
    return (0..<2).map { simulator.traced(replication: $0, seed: 9) }
  }

  @Test(arguments: RandomScenario.numbers)
  func `the time spent waiting is the sum of the waits`(number: Int) {
    guard case .day = RandomScenario.make(number).horizon else { return }
    for (_, record) in paths(number) {
      for type in 0..<record.layout.types {
        let waits =
          record.total(.waitAnswered, type: type) + record.total(.waitAbandoned, type: type)
          + record.total(.waitOther, type: type)
        #expect(close(record.total(.waitingIntegral, type: type), waits))
      }
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `the time agents are busy is the sum of the handling times`(number: Int) {
    guard case .day = RandomScenario.make(number).horizon else { return }
    for (_, record) in paths(number) {
      for type in 0..<record.layout.types {
        let handling = record.total(.talkTime, type: type) + record.total(.wrapUpTime, type: type)
        #expect(close(record.total(.busyIntegral, type: type), handling))
      }
      for group in 0..<record.layout.groups {
        let handling =
          record.total(.talkTime, group: group) + record.total(.wrapUpTime, group: group)
        #expect(close(record.total(.busy, group: group), handling))
      }
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `the time lines are held is announcement, wait and talk`(number: Int) {
    let scenario = RandomScenario.make(number)
    guard case .day = scenario.horizon else { return }
    for (_, record) in paths(number) {
      for pool in 0..<record.layout.pools {
        let held = scenario.callTypes.indices.filter {
          (scenario.callTypes[$0].linePool?.index ?? scenario.linePools.count) == pool
        }.reduce(0) { sum, type in
          sum + record.total(.announcementTime, type: type)
            + record.total(.waitingIntegral, type: type) + record.total(.talkTime, type: type)
        }
        #expect(close(record.total(.inUse, pool: pool), held))
      }
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `each call is told once and as it is counted`(number: Int) {
    for (calls, record) in paths(number) {
      #expect(Set(calls.map { [$0.source, $0.number] }).count == calls.count)
      for type in 0..<record.layout.types {
        for row in 0..<record.layout.rows {
          let mine = calls.filter { $0.type.index == type && $0.row == row }
          let n = { (count: TypeCount) in record.count(count, type: CallTypeID(type), row: row) }
          let told = { (outcome: CallOutcome) in Double(mine.count { $0.outcome == outcome }) }
          #expect(Double(mine.count) == n(.arrived))
          #expect(told(.answered) == n(.answered))
          #expect(told(.abandoned) == n(.abandoned))
          #expect(told(.blocked) == n(.blocked))
          #expect(told(.queueFull) == n(.queueFull))
          #expect(told(.balked) == n(.balked))
          #expect(told(.turnedAway) == n(.turnedAway))
          #expect(told(.hungUp) == n(.hungUp))
          #expect(told(.stillWaiting) == n(.stillWaiting))
          #expect(told(.stillAnnounced) == n(.stillAnnounced))
        }
      }
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `the times of a call ascend`(number: Int) {
    for (calls, _) in paths(number) {
      for call in calls {
        let times = [
          call.arrival, call.queueEntry, call.answer, call.talkEnd, call.wrapUpEnd, call.left,
        ].compactMap { $0 }
        #expect(times == times.sorted())
        #expect((call.outcome == .answered) == (call.answer != nil && call.agent != nil))
        #expect((call.outcome == .answered) == (call.left == nil))
      }
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `integrals of each row are what the lives of the calls say`(number: Int) {
    let scenario = RandomScenario.make(number)
    for (calls, record) in paths(number) {
      for row in record.layout.intervalRows {
        let edges = scenario.horizon.edges
        let span = edges[row - 1]...edges[row]
        for type in 0..<record.layout.types {
          let mine = calls.filter { $0.type.index == type }
          let waiting = mine.reduce(0) { $0 + span.overlap($1.queueEntry, $1.waitEnd) }
          let busy = mine.reduce(0) { $0 + span.overlap($1.answer, $1.wrapUpEnd) }
          let n = { (count: TypeCount) in record.count(count, type: CallTypeID(type), row: row) }
          #expect(abs(n(.waitingIntegral) - waiting) < 1e-6)
          #expect(abs(n(.busyIntegral) - busy) < 1e-6)
        }
      }
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `no agent handles two calls at a time`(number: Int) {
    for (calls, _) in paths(number) {
      let answered = calls.filter { $0.answer != nil }
      for (_, mine) in Dictionary(grouping: answered, by: \.answeredBy) {
        let times = mine.map { ($0.answer ?? 0, $0.wrapUpEnd ?? 0) }.sorted { $0 < $1 }
        for (one, next) in zip(times, times.dropFirst()) { #expect(one.1 <= next.0) }
      }
    }
  }
}

extension ClosedRange<Double> {
  /// How much of the time between two moments lies in this range; nothing where one is missing.
  func overlap(_ from: Double?, _ to: Double?) -> Double {
    guard let from, let to else { return 0 }
    return Swift.max(0, Swift.min(to, upperBound) - Swift.max(from, lowerBound))
  }
}
