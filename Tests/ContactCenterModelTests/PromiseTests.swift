import ContactCenterModel
import Experiments
import Probability
import Statistics
import Testing

/// Callbacks made as promised and broken promises, as ways in which needs end.
@Suite struct PromiseTests {
  /// The agent talks 0…100; the caller of 10 is called back at 100.
  private func center(within: Double) -> ScriptedCenter {
    var center = ScriptedCenter.team(1)
    center.offerCallbacks(.virtualHold, within: within)
    center.calls = [.at(0), .at(10)]
    return center
  }

  @Test func `a callback made as promised is not served late`() {
    let record = center(within: 90).run().record
    #expect(record.endings == [.servedAtOnce: 1, .calledBack: 1])
    #expect(center(within: 90).value("customers.served.calledBack") == 1)
    #expect(center(within: 90).value("customers.served") == 2)
  }

  @Test
  func `more customers are satisfied by promises that are kept than by waits that end in vain`() {
    // Without an offer the caller of 10 hangs up at 40 and is lost.
    let loyalty = Loyalty(satisfied: [
      .servedAtOnce: 0.9, .calledBack: 0.8, .promiseBroken: 0.2, .lost: 0.3,
    ])
    func satisfied(_ center: ScriptedCenter) -> Double {
      let scenario = center.scenario.changed(loyalty: loyalty)
      let outcome = RunOutcome(
        scenario: scenario, plan: RunPlan(replications: 1),
        records: [Simulator(scenario).run(replication: 0, seed: 1)])
      let measure = MeasureAddress(Measure.named("customers.satisfied")!)
      return outcome.estimate(measure).estimate?.value ?? -1
    }
    var without = center(within: 90)
    without.types[0].queueRules = []
    without.types[0].patience = ByInterval(.constant(30))
    #expect(abs(satisfied(center(within: 90)) - 1.7) < 1e-12)
    #expect(abs(satisfied(without) - 1.2) < 1e-12)
    #expect(abs(satisfied(center(within: 80)) - 1.1) < 1e-12)
  }

  @Test func `a late callback breaks its promise`() {
    let record = center(within: 80).run().record
    #expect(record.endings == [.servedAtOnce: 1, .promiseBroken: 1])
    #expect(center(within: 80).value("customers.served.promiseBroken") == 1)
    #expect(center(within: 80).value("customers.served") == 2)
  }

  @Test func `a promise that expired stays broken when the customer calls again`() {
    // Expired at 1,000 with the agent busy; the customer calls the next morning and is answered at once.
    var center = center(within: 3_600)
    center.hours = [0..<10, 0..<10]
    center.callback?.atClose = .expire
    center.types[0].again = .certain([.callbackMissed: 86_000])
    center.calls = [.at(950), .at(960)]
    #expect(center.run().record.endings == [.servedAtOnce: 1, .promiseBroken: 1])
  }

  @Test func `attempts are those of callbacks that were dialled`() {
    // Three accepted while the agent talks until 950: the first is tried twice in vain, 950…970 and
    // 980…1,000, and the others expire at 1,000 untried.
    var center = center(within: 3_600)
    center.callback?.atClose = .expire
    center.callback?.attempts = CallbackAttempts(
      most: 2, gap: .constant(10), ringOut: 20, reached: [0])
    center.calls = [.at(850), .at(860), .at(870), .at(880)]
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (955, 0)])]
    let record = center.run().record
    #expect(record.total(.callbackAccepted) == 3)
    #expect(record.total(.callbackDialled) == 1)
    #expect(center.value("callback.attempts") == record.total(.callbackDials))
  }

  @Test(arguments: [(95.0, 1.0), (94, 0)])
  func `who answers by the promised time is reached in time`(within: Double, share: Double) {
    // Dialled at 100, answered at 105, 95 s after acceptance: the promise is kept in both.
    var center = center(within: within)
    center.callback?.attempts = CallbackAttempts(ring: .constant(5))
    #expect(center.value("callback.promiseKept") == 1)
    #expect(center.value("callback.reachedInTime") == share)
  }

  @Test func `a ticket of a caller turned away may come in time`() {
    // Turned away before opening at 100; the message of 50 is opened at 70 and answered with a ticket, on
    // which the agent works from 100 on.
    var center = ScriptedCenter.team(1)
    center.open = 100
    center.types[0].contactWithin = 60
    center.sms = SMSChannel(
      messages: [.scripted()],
      missedCall: MissedCallSMS(
        message: SMSMessageID(0), after: [.turnedAway], leadsTo: .ticket))
    center.tickets = TicketPolicy()
    center.calls = [.at(20)]
    let (calls, record) = center.run()
    #expect(calls.last?.channel == .ticket)
    #expect(record.total(.ticketsWorked) == 1)
    #expect(center.value("need.answeredWithin") == 1)
  }
}
