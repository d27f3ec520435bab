import ContactCenterModel
import Testing

/// The IVR's accounts by call type, by node and as a whole.
@Suite struct IVRAccountLawTests {
  private static let numbers = RandomPolicyScenario.numbers.filter {
    RandomPolicyScenario.make($0).ivr != nil
  }

  private func records(_ number: Int) -> [ReplicationRecord] {
    let simulator = Simulator(RandomPolicyScenario.make(number))
    return (0..<3).map { simulator.run(replication: $0, seed: 6) }
  }

  private func total(_ record: ReplicationRecord, _ counts: CustomerCount...) -> Double {
    (0..<record.layout.types).reduce(0) { sum, type in
      counts.reduce(sum) { $0 + record.total($1, type: type) }
    }
  }

  private func total(_ record: ReplicationRecord, _ count: NodeCount, nodes: Int) -> Double {
    (0..<nodes).reduce(0) { sum, node in
      (0..<record.layout.rows).reduce(sum) {
        $0 + record.count(count, node: IVRNodeID(node), row: $1)
      }
    }
  }

  @Test(arguments: numbers) func `a call ends in the IVR in one way`(number: Int) {
    for record in records(number) {
      for type in 0..<record.layout.types {
        let n = { (count: CustomerCount) in record.total(count, type: type) }
        let ways =
          n(.ivrSelfServed) + n(.ivrSMS) + n(.ivrCallback) + n(.ivrHungUp) + n(.ivrDisconnected)
        #expect(n(.ivrEnded) == ways)
      }
    }
  }

  @Test(arguments: numbers) func `nodes and call types tell the same story`(number: Int) throws {
    let nodes = try #require(RandomPolicyScenario.make(number).ivr).nodes.count
    for record in records(number) {
      let n = { (count: NodeCount) in total(record, count, nodes: nodes) }
      #expect(n(.hungUp) == total(record, .ivrHungUp))
      #expect(n(.optedOut) == total(record, .ivrOptedOut))
      #expect(n(.ended) == total(record, .ivrSelfServed, .ivrSMS, .ivrCallback))
      #expect(total(record, .transferredIn) == total(record, .transferredOut))
      guard !record.layout.countsOnlyIntervals else { continue }
      #expect(abs(n(.time) - total(record, .ivrTime)) < 1e-6)
    }
  }

  @Test(arguments: numbers) func `whoever gets a line enters the IVR`(number: Int) throws {
    let ivr = try #require(RandomPolicyScenario.make(number).ivr)
    guard !ivr.answersWhenClosed else { return }
    for record in records(number) {
      for type in 0..<record.layout.types {
        let n = { (count: TypeCount) in record.total(count, type: type) }
        let entered = record.total(CustomerCount.ivrEntered, type: type)
        #expect(n(.arrived) - n(.turnedAway) - n(.blocked) == entered)
      }
    }
  }
}
