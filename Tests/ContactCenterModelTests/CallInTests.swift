import ContactCenterModel
import Probability
import Testing

/// A customer with an open callback who calls in.
@Suite struct CallInTests {
  /// One agent, busy until 100; the call of 10 accepts a callback, for which the telephone rings for 30 s
  /// from 100 on.
  private func run(
    callsInAfter delay: Double, dialling: Dialling
  ) -> (calls: [CallRecord], record: ReplicationRecord) {
    var center = ScriptedCenter()
    center.types[0].queueRules = [QueueRule(action: .callback)]
    center.types[0].again = Again()
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(10)]
    let callback = CallbackPolicy(
      isOffered: [true], accepted: [AcceptanceStep(probability: 1)],
      kind: .whenIdle(reserve: 0), dialling: dialling,
      attempts: CallbackAttempts(ring: .constant(30)),
      callsIn: Repeat(probability: 1, delay: .constant(delay)))
    return Simulator(center.scenario.changed(callback: callback)).traced(replication: 0, seed: 1)
  }

  @Test(arguments: Dialling.allCases)
  func `who calls in before being called is no longer called back`(dialling: Dialling) {
    // Calls in at 60, still finds the agent busy and accepts another callback in place of the first.
    let (_, record) = run(callsInAfter: 50, dialling: dialling)
    #expect(record.total(CustomerCount.callbackCancelled) == 1)
    #expect(record.total(CustomerCount.callbackServed) == 1)
    #expect(record.total(CustomerCount.callbackDials) == 1)
  }

  @Test(arguments: Dialling.allCases)
  func `nobody calls in while the own telephone rings`(dialling: Dialling) {
    // Would call in at 120, but the telephone has rung since 100 and is answered at 130.
    let (calls, record) = run(callsInAfter: 110, dialling: dialling)
    #expect(record.total(CustomerCount.attempts) == 2)
    #expect(record.total(CustomerCount.callbackServed) == 1)
    #expect(record.total(CustomerCount.callbackCancelled) == 0)
    #expect(calls.filter { $0.channel == .callback }.map(\.answer) == [130])
  }
}
