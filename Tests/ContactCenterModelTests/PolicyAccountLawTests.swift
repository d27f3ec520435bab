import ContactCenterModel
import Probability
import Statistics
import Testing

/// With every policy on, calls, needs, callbacks, tickets and messages are still accounted for.
@Suite struct PolicyAccountLawTests {
  /// The counts of a type in a row.
  struct Cell {
    let record: ReplicationRecord
    let type: CallTypeID
    let row: Int

    func callAsFunction(_ counts: TypeCount...) -> Double {
      counts.reduce(0) { $0 + record.count($1, type: type, row: row) }
    }

    func callAsFunction(_ counts: CustomerCount...) -> Double {
      counts.reduce(0) { $0 + record.count($1, type: type, row: row) }
    }
  }

  private func forEachCell(_ number: Int, _ body: (Cell) -> Void) {
    for record in records(number) {
      for type in 0..<record.layout.types {
        for row in 0..<record.layout.rows {
          body(Cell(record: record, type: CallTypeID(type), row: row))
        }
      }
    }
  }

  /// Every second of the centers begins with a backlog.
  private func records(_ number: Int) -> [ReplicationRecord] {
    let plain = RandomPolicyScenario.make(number)
    let simulator = Simulator(number % 2 == 0 ? plain.withBacklog() : plain)
    return (0..<3).map { simulator.run(replication: $0, seed: 6) }
  }

  static let endings: [CustomerCount] = [
    .servedAtOnce, .servedLate, .calledBack, .promiseBroken, .contained, .unresolved, .lostBlocked,
    .lostAbandoned,
    .lostTurnedAway, .lostDisconnected, .lostIVR, .lostSMS, .lostCallback, .stillOpen,
  ]
  static let repeats: [CustomerCount] = [
    .repeatBlocked, .repeatAbandoned, .repeatTurnedAway, .repeatDisconnected, .repeatIVR,
    .repeatSMS, .repeatCallback, .repeatUnresolved,
  ]

  @Test(arguments: RandomPolicyScenario.numbers)
  func `what arrives is turned away, blocked, ends in the IVR or comes to the queue`(number: Int) {
    // A call that changes its type in the IVR comes to another type's queue than it arrived for.
    forEachCell(number) { n in
      let comes = n(.arrived) + n(.transferredIn)
      let goes = n(.turnedAway, .blocked, .stillAnnounced, .reachedQueue)
      #expect(comes == goes + n(.ivrEnded, .transferredOut))
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `what comes to the queue is refused, balks or is offered`(number: Int) {
    forEachCell(number) { n in
      #expect(n(.reachedQueue) == n(.queueFull, .balked, .offered))
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `what is offered is answered, abandons, leaves another way or still waits`(number: Int) {
    forEachCell(number) { n in
      let ends = n(.answered, .abandoned, .hungUp, .stillWaiting)
      #expect(n(.offered) == ends + n(.leftForCallback, .leftForSMS, .leftMessage))
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `every need ends in exactly one way`(number: Int) {
    forEachCell(number) { n in
      let repeats = Self.repeats.reduce(0) { $0 + n($1) }
      let endings = Self.endings.reduce(0) { $0 + n($1) }
      #expect(n(.arrived) - repeats == endings)
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `every attempt belongs to a need`(number: Int) {
    for record in records(number) {
      let types = 0..<record.layout.types
      let attempts = types.reduce(0) { $0 + record.total(CustomerCount.attempts, type: $1) }
      let arrived = types.reduce(0) { $0 + record.total(TypeCount.arrived, type: $1) }
      #expect(attempts == arrived)
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `an accepted callback is served, lost, cancelled or pending`(number: Int) {
    forEachCell(number) { n in
      let ends = n(
        .callbackServed, .callbackAbandoned, .callbackGivenUp, .callbackExpired,
        .callbackCancelled, .callbackPending)
      #expect(n(.callbackAccepted) == ends)
      #expect(n(.callbackOffered) >= n(.callbackAccepted))
      #expect(n(.callbackReached) >= n(.callbackServed))
      #expect(n(.callbackAccepted) >= n(.callbackDue))
      #expect(n(.callbackDue) >= n(.callbackKept))
      #expect(n(.callbackDue) >= n(.callbackDialled))
      #expect(n(.callbackDialled) >= n(.callbackKept))
      #expect(n(.callbackDialled) >= n(.callbackReached))
      #expect(n(.callbackReached) >= n(.callbackReachedInTime))
      #expect(n(.callbackServed) >= n(.callbackServedClosed))
      #expect(n(.callbackDelay) >= 0)
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `an attempt to call back reaches the customer or fails`(number: Int) {
    guard case .days = RandomPolicyScenario.make(number).horizon else { return }
    forEachCell(number) { n in
      #expect(n(.callbackDials) == n(.callbackReached, .callbackFailed))
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `a ticket is worked on or pending`(number: Int) {
    // A message still being spoken when a steady state ends is no ticket yet.
    let isDay = if case .days = RandomPolicyScenario.make(number).horizon { true } else { false }
    forEachCell(number) { n in
      #expect(n(.ticketsCreated) == n(.ticketsWorked, .ticketsPending))
      if isDay { #expect(n(.ticketsCreated) >= n(.leftMessage)) }
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `each step of a message is part of the step before`(number: Int) {
    forEachCell(number) { n in
      #expect(n(.smsOffered) >= n(.smsAccepted))
      #expect(n(.smsSent) >= n(.smsDelivered))
      #expect(n(.smsDelivered) >= n(.smsOpened))
      #expect(n(.smsOpened) >= n(.smsResolved))
      #expect(n(.smsAccepted) >= n(.leftForSMS))
      #expect(n(.smsCost) >= 3 * n(.smsSent))
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `parts are not more than their wholes`(number: Int) {
    forEachCell(number) { n in
      #expect(n(.answeredWithin) <= n(.answered))
      #expect(n(.abandonedWithin) <= n(.abandoned))
      #expect(n(.answeredWithin) <= n(.virtualWithin))
      #expect(n(.virtualWithin) <= n(.offered))
      #expect(n(.delayed) <= n(.offered))
      #expect(n(.ivrReturned) <= n(.ivrSelfServed, .ivrSMS))
      #expect(n(.ivrEndedClosed) <= n(.ivrCallback, .ivrHungUp, .ivrDisconnected))
      #expect(n(.ivrCallbackClosed) <= n(.ivrCallback))
      #expect(n(.ivrCallbackClosed) <= n(.ivrEndedClosed))
      #expect(n(.smsResolved) <= n(.smsVisited))
    }
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `histograms hold every wait`(number: Int) {
    forEachCell(number) { n in
      let cell = n.type.index * n.record.layout.rows + n.row
      #expect(Double(n.record.answeredWaits[cell].count) == n(.answered))
      #expect(Double(n.record.abandonedWaits[cell].count) == n(.abandoned))
    }
  }
}
