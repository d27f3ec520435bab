import ContactCenterModel
import Experiments
import Statistics
import Testing

/// IVR, SMS, callbacks, tickets and predictions, on counts worked out by hand.
@Suite struct ChannelMeasureTests {
  private let center = InventedCenter()

  private func ivr(_ record: inout ReplicationRecord) {
    record.set(.ivrEntered, 200)
    record.set(.ivrTime, 9_000)
    record.set(.ivrEnded, 110)
    record.set(.ivrSelfServed, 60)
    record.set(.ivrSMS, 20)
    record.set(.ivrCallback, 10)
    record.set(.ivrHungUp, 16)
    record.set(.ivrDisconnected, 4)
    record.set(.ivrReturned, 12)
    record.set(.ivrOptedOut, 30)
    record.set(.transferredIn, 7)
    record.set(.transferredOut, 9)
    record.set(.entered, node: 0, 200)
    record.set(.entered, node: 1, 80)
    record.set(.hungUp, node: 1, 8)
    record.set(.optedOut, node: 1, 4)
    record.set(.ended, node: 1, 60)
    record.set(.time, node: 1, 4_000)
  }

  @Test(
    "a hang-up in the IVR is no containment, and who comes back was not contained",
    arguments: [
      ("ivr.entered", 200.0), ("containment.gross", 0.4), ("containment.net", 0.34),
      ("ivr.completed", 0.45), ("ivr.hangUps", 0.08), ("ivr.optOuts", 0.15), ("ivr.time", 45),
      ("calls.endedInIVR", 110), ("calls.transferred", 7), ("calls.transferredAway", 9),
    ] as [(String, Double)])
  func ivrTotals(id: String, value: Double) {
    #expect(close(center.value(id) { self.ivr(&$0) }, value))
  }

  @Test(
    "a node has its own figures",
    arguments: [
      ("ivr.entered", 80.0), ("ivr.completed", 0.75), ("ivr.hangUps", 0.1), ("ivr.optOuts", 0.05),
      ("ivr.time", 50),
    ] as [(String, Double)])
  func ivrNodes(id: String, value: Double) {
    #expect(close(center.value(id, node: 1) { self.ivr(&$0) }, value))
  }

  @Test(
    "each link of the chain of an SMS is a share of the one before",
    arguments: [
      ("sms.offered", 100.0), ("sms.accepted", 40), ("sms.sent", 50), ("sms.delivered", 48),
      ("sms.opened", 36), ("sms.visited", 30), ("sms.resolved", 27), ("sms.acceptance", 0.4),
      ("sms.delivery", 0.96),
      ("sms.opening", 0.75), ("sms.resolution", 0.9),
    ] as [(String, Double)])
  func sms(id: String, value: Double) {
    let found = center.value(id) {
      $0.set(.smsOffered, 100)
      $0.set(.smsAccepted, 40)
      $0.set(.smsSent, 50)
      $0.set(.smsDelivered, 48)
      $0.set(.smsOpened, 36)
      $0.set(.smsVisited, 30)
      $0.set(.smsResolved, 27)
    }
    #expect(close(found, value))
  }

  @Test(
    "callbacks are told from offer to service",
    arguments: [
      ("callback.offered", 160.0), ("callback.accepted", 80), ("callback.served", 60),
      ("callback.abandoned", 1), ("callback.givenUp", 10), ("callback.expired", 2),
      ("callback.cancelled", 3), ("callback.pending", 4), ("callback.reached", 61),
      ("callback.uptake", 0.5), ("callback.servedShare", 0.75), ("callback.promiseKept", 0.9),
      ("callback.reachedInTime", 0.8), ("callback.delay", 1_500), ("callback.attempts", 1.6),
      ("callback.failedAttempts", 59),
      ("callback.work", 2.5), ("callback.outstanding", 6),
    ] as [(String, Double)])
  func callbacks(id: String, value: Double) {
    let found = center.value(id) {
      let counts: [(CustomerCount, Double)] = [
        (.callbackOffered, 160), (.callbackAccepted, 80), (.callbackServed, 60),
        (.callbackAbandoned, 1), (.callbackGivenUp, 10), (.callbackExpired, 2),
        (.callbackCancelled, 3), (.callbackPending, 4), (.callbackReached, 61), (.callbackDue, 70),
        (.callbackKept, 63), (.callbackReachedInTime, 56), (.callbackDialled, 75),
        (.callbackDials, 120), (.callbackFailed, 59),
        (.callbackDelay, 90_000), (.callbackWorkIntegral, 9_000),
        // Over two hours of opening.
        (.outstandingIntegral, 43_200),
      ]
      for (count, value) in counts { $0.set(count, value) }
    }
    #expect(close(found, value))
  }

  @Test(
    "tickets are told from creation to work",
    arguments: [
      ("tickets.created", 20.0), ("tickets.worked", 16), ("tickets.pending", 4),
      ("tickets.delay", 600), ("tickets.work", 0.5),
    ] as [(String, Double)])
  func tickets(id: String, value: Double) {
    let found = center.value(id) {
      $0.set(.ticketsCreated, 20)
      $0.set(.ticketsWorked, 16)
      $0.set(.ticketsPending, 4)
      $0.set(.ticketDelay, 9_600)
      $0.set(.ticketWorkIntegral, 1_800)
    }
    #expect(close(found, value))
  }

  @Test(
    "each prediction has its own errors",
    arguments: [
      (
        "queueLength", CustomerCount.errorQueueLength, CustomerCount.missQueueLength,
        .keptQueueLength
      ),
      (
        "queueLengthWithAbandonment", .errorQueueLengthWithAbandonment,
        .missQueueLengthWithAbandonment, .keptQueueLengthWithAbandonment
      ),
      ("headOfLine", .errorHeadOfLine, .missHeadOfLine, .keptHeadOfLine),
      ("lastWait", .errorLastWait, .missLastWait, .keptLastWait),
    ] as [(String, CustomerCount, CustomerCount, CustomerCount)])
  func predictions(
    name: String, error: CustomerCount, miss: CustomerCount, kept: CustomerCount
  ) {
    let fill: (inout ReplicationRecord) -> Void = {
      $0.set(.predictedAnswered, 40)
      $0.set(.predictedCensored, 10)
      $0.set(error, -200)
      $0.set(miss, 600)
      $0.set(kept, 18)
    }
    #expect(close(center.value("expectedWait.\(name).bias", fill), -5))
    #expect(close(center.value("expectedWait.\(name).meanAbsoluteError", fill), 15))
    #expect(close(center.value("expectedWait.\(name).coverage", fill), 0.45))
    #expect(close(center.value("expectedWait.censored", fill), 0.2))
  }

  @Test func `a bias has an interval on both sides of 0`() throws {
    let outcome = center.outcome([
      {
        $0.set(.predictedAnswered, 10); $0.set(.errorHeadOfLine, 20)
      },
      {
        $0.set(.predictedAnswered, 10); $0.set(.errorHeadOfLine, -30)
      },
    ])
    let bias = try #require(outcome.estimate(.of("expectedWait.headOfLine.bias")).estimate)
    #expect(bias.value == -0.5)
    // se² = 2/1 · (25² + 25²) / 20² = 6.25; t₁ = 12.7062.
    let interval = try #require(bias.interval)
    #expect(abs(interval.lowerBound - (-0.5 - 31.7655)) < 1e-3)
    #expect(abs(interval.upperBound - (-0.5 + 31.7655)) < 1e-3)
  }
}
