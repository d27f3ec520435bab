import ContactCenterModel
import Probability
import Testing

/// A policy that is switched on leaves every number of every customer as it was.
@Suite struct PolicyRandomNumberTests {
  /// The first attempt of each customer, and the customer's first service, on whatever channel.
  private struct Customer {
    var first: CallRecord
    var service: CallRecord?
  }

  private func customers(_ scenario: Scenario) -> [Int: Customer] {
    let told = Simulator(scenario).traced(replication: 0, seed: 1).calls
    return Dictionary(grouping: told, by: \.number).compactMapValues { mine in
      mine.first { $0.attempt == 1 && $0.channel == .call }.map { first in
        Customer(
          first: first,
          service: mine.filter { $0.answer != nil }.min { ($0.answer ?? 0) < ($1.answer ?? 0) })
      }
    }
  }

  /// Expects both centers to see the same customers, who differ only in what happens to them.
  private func expectSameCustomers(_ plain: Scenario, _ changed: Scenario) {
    let (one, other) = (customers(plain), customers(changed))
    #expect(one.count == other.count && one.count > 200)
    var compared = (handling: 0, patience: 0)
    for (number, customer) in one {
      guard let twin = other[number] else {
        Issue.record("customer \(number) is missing")
        continue
      }
      #expect(customer.first.arrival == twin.first.arrival)
      if let (mine, theirs) = pair(customer.service?.talk, twin.service?.talk) {
        compared.handling += 1
        #expect(abs(mine - theirs) < 1e-9)
      }
      if let (mine, theirs) = pair(customer.service?.wrapUp, twin.service?.wrapUp) {
        #expect(abs(mine - theirs) < 1e-9)
      }
      if let (mine, theirs) = pair(customer.first.lostPatience, twin.first.lostPatience) {
        compared.patience += 1
        #expect(abs(mine - theirs) < 1e-9)
      }
    }
    #expect(compared.handling > 50 && compared.patience > 5, "\(compared)")
  }

  private func pair(_ one: Double?, _ other: Double?) -> (Double, Double)? {
    guard let one, let other else { return nil }
    return (one, other)
  }

  /// A center too small for its calls, so that every policy finds work.
  private var plain: Scenario { ManyNeeds.plain(agents: 5) }

  @Test func `a callback changes no other number of a customer`() {
    for kind in [CallbackKind.virtualHold, .whenIdle(reserve: 1)] {
      expectSameCustomers(
        plain,
        plain.changed(callback: ManyNeeds.callback(accepted: 0.4, kind: kind)).changingTypes {
          $0.queueRules = [QueueRule(after: 15, action: .callback)]
        })
    }
  }

  @Test func `a message changes no other number of a customer`() {
    expectSameCustomers(
      plain,
      plain.changed(sms: ManyNeeds.channel(accepted: 0.3)).changingTypes {
        $0.queueRules = [QueueRule(action: .sms(SMSMessageID(0)))]
      })
  }

  @Test func `an IVR changes no other number of a customer`() {
    expectSameCustomers(plain, plain.changed(ivr: ManyNeeds.ivr))
  }

  @Test func `customers who call again change no other number`() {
    expectSameCustomers(
      plain,
      plain.changingTypes {
        $0.again = ManyNeeds.again([.abandoned, .unresolved])
        $0.resolved = 0.7
      })
  }

  @Test func `messages left in the queue change no other number of a customer`() {
    expectSameCustomers(
      plain,
      plain.changed(tickets: TicketPolicy()).changingTypes {
        $0.queueRules = [
          QueueRule(after: 20, action: .message(accepted: 0.4, length: .exponential(mean: 30)))
        ]
      })
  }

  /// When the customers of a center without agents make which attempts, if each fails at once.
  private func attempts(
    after cause: AgainCause, _ change: (Scenario) -> Scenario = { $0 }
  ) -> [[Double]] {
    let scenario = change(
      ManyNeeds.plain(agents: 0).changingTypes {
        $0.again = ManyNeeds.again([cause], probability: 0.6)
      })
    return Simulator(scenario).traced(replication: 0, seed: 1).calls.map {
      [Double($0.number), Double($0.attempt), $0.arrival]
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  @Test func `when a customer calls again does not depend on why`() {
    let blocked = attempts(after: .blocked) {
      $0.changed(linePools: [LinePool(name: "none", lines: ByInterval(0))])
        .changingTypes { $0.linePool = LinePoolID(0) }
    }
    let abandoned = attempts(after: .abandoned) {
      $0.changingTypes { $0.patience = ByInterval(.constant(0)) }
    }
    let balked = attempts(after: .abandoned) {
      $0.changingTypes { $0.balking = [BalkingStep(probability: 1)] }
    }
    let disconnected = attempts(after: .disconnected) {
      $0.changingTypes { $0.queueRules = [QueueRule(action: .disconnect)] }
    }
    let inIVR = attempts(after: .ivr) {
      $0.changed(ivr: IVR(nodes: [IVRNode(name: "closed", step: .go(.hangUp))]))
    }
    // Of 320 customers 0.6 make a second attempt, and so on up to four.
    #expect(blocked.count > 500)
    #expect(blocked == abandoned)
    #expect(blocked == balked)
    #expect(blocked == disconnected)
    #expect(blocked == inIVR)
  }

  /// The customers who leave for a callback, or for a message, at the first attempt.
  private func leavers(_ scenario: Scenario, for outcome: CallOutcome) -> Set<Int> {
    let told = Simulator(scenario).traced(replication: 0, seed: 1).calls
    return Set(told.filter { $0.attempt == 1 && $0.outcome == outcome }.map(\.number))
  }

  @Test func `a message offered first changes nobody's mind about a callback`() {
    // Nobody is there, so every caller gets every offer until one is taken.
    let callback = ManyNeeds.plain(agents: 0).changed(callback: ManyNeeds.callback(accepted: 0.4))
      .changingTypes { $0.queueRules = [QueueRule(action: .callback)] }
    let both = callback.changed(sms: ManyNeeds.channel(accepted: 0.3)).changingTypes {
      $0.queueRules = [
        QueueRule(action: .sms(SMSMessageID(0))), QueueRule(action: .callback),
      ]
    }
    let accepted = leavers(callback, for: .leftForCallback)
    let texted = leavers(both, for: .leftForSMS)
    #expect(accepted.count > 80 && texted.count > 60)
    #expect(leavers(both, for: .leftForCallback) == accepted.subtracting(texted))
  }

  @Test func `who takes a message does not depend on being offered a callback before`() {
    let message = ManyNeeds.plain(agents: 0).changed(sms: ManyNeeds.channel(accepted: 0.3))
      .changingTypes { $0.queueRules = [QueueRule(action: .sms(SMSMessageID(0)))] }
    let both = message.changed(callback: ManyNeeds.callback(accepted: 0.4)).changingTypes {
      $0.queueRules = [
        QueueRule(action: .callback), QueueRule(action: .sms(SMSMessageID(0))),
      ]
    }
    let texted = leavers(message, for: .leftForSMS)
    let called = leavers(both, for: .leftForCallback)
    #expect(leavers(both, for: .leftForSMS) == texted.subtracting(called))
  }
}

extension CallRecord {
  /// Seconds of talk.
  fileprivate var talk: Double? {
    guard let answer, let talkEnd else { return nil }
    return talkEnd - answer
  }

  /// Seconds of after-call work.
  fileprivate var wrapUp: Double? {
    guard let talkEnd, let wrapUpEnd else { return nil }
    return wrapUpEnd - talkEnd
  }

  /// Seconds after which a caller hung up in the queue.
  fileprivate var lostPatience: Double? {
    guard outcome == .abandoned, let left, let queueEntry else { return nil }
    return left - queueEntry
  }
}
