import ContactCenterModel
import Probability
import Statistics
import Testing

/// Every call is accounted for, in every type and row, whatever the center is like.
@Suite struct AccountLawTests {
  private func forEachCell(
    _ number: Int, _ body: (ReplicationRecord, CallTypeID, Int) -> Void
  ) {
    let simulator = Simulator(RandomScenario.make(number))
    for replication in 0..<3 {
      let record = simulator.run(replication: replication, seed: 5)
      for type in 0..<record.layout.types {
        for row in 0..<record.layout.rows { body(record, CallTypeID(type), row) }
      }
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `what arrives is turned away, blocked, in the announcement or comes to the queue`(
    number: Int
  ) {
    forEachCell(number) { record, type, row in
      let n = { (count: TypeCount) in record.count(count, type: type, row: row) }
      #expect(n(.arrived) == n(.turnedAway) + n(.blocked) + n(.stillAnnounced) + n(.reachedQueue))
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `what comes to the queue is refused, balks or is offered`(number: Int) {
    forEachCell(number) { record, type, row in
      let n = { (count: TypeCount) in record.count(count, type: type, row: row) }
      #expect(n(.reachedQueue) == n(.queueFull) + n(.balked) + n(.offered))
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `what is offered is answered, abandons, is disconnected or still waits`(number: Int) {
    forEachCell(number) { record, type, row in
      let n = { (count: TypeCount) in record.count(count, type: type, row: row) }
      #expect(n(.offered) == n(.answered) + n(.abandoned) + n(.hungUp) + n(.stillWaiting))
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `parts are not more than their wholes`(number: Int) {
    forEachCell(number) { record, type, row in
      let n = { (count: TypeCount) in record.count(count, type: type, row: row) }
      #expect(n(.answeredWithin) <= n(.answered))
      #expect(n(.abandonedWithin) <= n(.abandoned))
      #expect(n(.shortAbandoned) <= n(.abandoned))
      #expect(n(.answeredWithin) <= n(.virtualWithin))
      #expect(n(.virtualWithin) <= n(.answeredWithin) + n(.abandonedWithin))
      #expect(n(.delayed) <= n(.offered))
      #expect(n(.offered) - n(.delayed) <= n(.answeredWithin) + n(.hungUp))
      #expect(n(.blockedWork) <= n(.offeredWork) * (1 + 1e-12))
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `calls are turned away outside the hours and only there`(number: Int) {
    forEachCell(number) { record, type, row in
      let isOutside =
        !record.layout.countsOnlyIntervals && !record.layout.intervalRows.contains(row)
      let turnedAway = record.count(.turnedAway, type: type, row: row)
      #expect(turnedAway == (isOutside ? record.count(.arrived, type: type, row: row) : 0))
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `histograms hold every wait`(number: Int) {
    forEachCell(number) { record, type, row in
      let cell = type.index * record.layout.rows + row
      let answered = record.count(.answered, type: type, row: row)
      let abandoned = record.count(.abandoned, type: type, row: row)
      #expect(Double(record.answeredWaits[cell].count) == answered)
      #expect(Double(record.abandonedWaits[cell].count) == abandoned)
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `groups and types answer the same calls`(number: Int) {
    let record = Simulator(RandomScenario.make(number)).run(replication: 0, seed: 5)
    let pairs: [(TypeCount, GroupCount)] = [
      (.answered, .answered), (.answeredWithin, .answeredWithin), (.waitAnswered, .waitAnswered),
      (.talkTime, .talkTime), (.wrapUpTime, .wrapUpTime), (.busyIntegral, .busy),
    ]
    for row in 0..<record.layout.rows {
      for (ofType, ofGroup) in pairs {
        let types = (0..<record.layout.types).reduce(0) {
          $0 + record.count(ofType, type: CallTypeID($1), row: row)
        }
        let groups = (0..<record.layout.groups).reduce(0) {
          $0 + record.count(ofGroup, group: AgentGroupID($1), row: row)
        }
        #expect(abs(types - groups) <= 1e-9 * max(1, types))
      }
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `the busy are present, and what is worked is paid`(number: Int) {
    let record = Simulator(RandomScenario.make(number)).run(replication: 0, seed: 5)
    for group in 0..<record.layout.groups {
      for row in 0..<record.layout.rows {
        let n = { record.count($0, group: AgentGroupID(group), row: row) }
        let slack = 1e-6
        #expect(n(.busy) <= n(.present) + slack)
        #expect(n(.overtime) <= n(.present) + slack)
        #expect(n(.present) <= n(.staffed) + n(.overtime) + slack)
        // Before opening nobody answers, but shifts that have begun are paid.
        guard row > record.layout.before else { continue }
        #expect(abs(n(.paid) - n(.staffed) - n(.overtime)) <= slack)
      }
    }
  }
}
