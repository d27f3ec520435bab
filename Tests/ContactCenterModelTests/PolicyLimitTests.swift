import ContactCenterModel
import Probability
import Testing

/// A policy that never comes to anything leaves every call as it was, bit by bit.
@Suite struct PolicyLimitTests {
  private func expectSameCalls(_ number: Int, _ change: (Scenario) -> Scenario) {
    let plain = RandomScenario.make(number)
    let changed = change(plain)
    #expect(changed.followsCustomers)
    for replication in 0..<3 {
      let one = Simulator(plain).run(replication: replication, seed: 8)
      let other = Simulator(changed).run(replication: replication, seed: 8)
      #expect(one.callBits == other.callBits)
    }
  }

  private func message(_ types: Int, accepted: Double) -> SMSMessage {
    SMSMessage(
      name: "page", isOffered: Array(repeating: true, count: types),
      accepted: Array(repeating: accepted, count: types),
      resolved: Array(repeating: 1, count: types))
  }

  private func callback(_ types: Int, accepted: Double) -> CallbackPolicy {
    CallbackPolicy(
      isOffered: Array(repeating: true, count: types), whenClosed: true,
      accepted: [AcceptanceStep(probability: accepted)], kind: .virtualHold)
  }

  @Test(arguments: RandomScenario.numbers)
  func `offers that nobody accepts change no call`(number: Int) {
    expectSameCalls(number) { plain in
      let types = plain.callTypes.count
      return plain.changed(
        sms: SMSChannel(messages: [message(types, accepted: 0)]),
        callback: callback(types, accepted: 0), tickets: TicketPolicy()
      ).changingTypes {
        $0.queueRules = [
          QueueRule(action: .callback), QueueRule(action: .sms(SMSMessageID(0))),
          QueueRule(action: .message(accepted: 0, length: .constant(30))),
          QueueRule(after: 10, action: .callback),
          QueueRule(after: 25, action: .sms(SMSMessageID(0))),
        ]
      }
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `customers who never call again change no call`(number: Int) {
    expectSameCalls(number) { plain in
      plain.changingTypes {
        let never = Repeat(probability: 0, delay: .exponential(mean: 60))
        $0.again = Again(repeats: AgainCause.allCases.map { _ in never })
        $0.resolved = 0.5
      }
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `an IVR that says nothing and asks nothing changes no call`(number: Int) {
    expectSameCalls(number) {
      $0.changed(ivr: IVR(nodes: [IVRNode(name: "start", step: .go(.queue(nil)))]))
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `rules that never hold change no call`(number: Int) {
    let never: [Condition] = [
      .not(.always), .any([]), .compare(.queueLength, .atLeast, 1e9),
      .compare(.expectedWait, .below, 0), .compare(.occupancy, .above, 1),
      .all([.busy, .compare(.freeAgents, .above, 0)]),
    ]
    expectSameCalls(number) { plain in
      plain.changingTypes {
        $0.queueRules = never.flatMap { condition in
          [0, 20].map { QueueRule(after: $0, condition: condition, action: .disconnect) }
        }
      }
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `skills whose condition always holds change no call`(number: Int) {
    expectSameCalls(number) { plain in
      var groups = plain.groups
      for group in groups.indices {
        for skill in groups[group].skills.indices {
          groups[group].skills[skill].condition = .compare(.queueLength, .atLeast, 0)
        }
      }
      return plain.changed(groups: groups).changingTypes { $0.contactWithin = 60 }
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `predicting waits changes no call`(number: Int) {
    expectSameCalls(number) { plain in
      plain.changed(predictor: .headOfLine, measuresPredictions: true)
        .changingTypes { $0.contactWithin = 60 }
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `where every waiting caller is called back, nobody abandons`(number: Int) {
    let plain = RandomScenario.make(number)
    let scenario = plain.changed(callback: callback(plain.callTypes.count, accepted: 1))
      .changingTypes { $0.queueRules = [QueueRule(action: .callback)] }
    for replication in 0..<3 {
      let record = Simulator(scenario).run(replication: replication, seed: 8)
      for type in 0..<record.layout.types {
        let n = { (count: TypeCount) in record.total(count, type: type) }
        #expect(n(.abandoned) == 0)
        #expect(n(.waitingIntegral) == 0)
        #expect(n(.waitAnswered) == 0)
        let accepted = record.total(CustomerCount.callbackAccepted, type: type)
        #expect(n(.delayed) == accepted + n(.hungUp))
      }
    }
  }
}
