import ContactCenterModel
import Experiments
import Statistics
import Testing

/// Attempts and their ways past an operator, on counts worked out by hand.
@Suite struct AttemptMeasureTests {
  private let center = InventedCenter()

  /// Of 125 offered calls, 70 are answered and 10 abandoned within τ, 20 are answered later, 15 leave
  /// for a callback and 10 for an SMS.
  private func check(_ record: inout ReplicationRecord) {
    record.set(.offered, type: 0, 125)
    record.set(.answered, type: 0, 90)
    record.set(.answeredWithin, type: 0, 70)
    record.set(.abandoned, type: 0, 10)
    record.set(.abandonedWithin, type: 0, 10)
    record.set(.leftForCallback, 15)
    record.set(.leftForSMS, 10)
  }

  @Test(
    "callers who leave for another way count as offered, but not as live",
    arguments: [
      ("serviceLevel.offered", 70.0 / 125), ("serviceLevel.live", 0.7),
      ("serviceLevel.abandonedIgnored", 70.0 / 115),
      ("serviceLevel.abandonedPositive", 80.0 / 125), ("abandonment", 10.0 / 125),
      ("abandonment.live", 0.1),
    ] as [(String, Double)])
  func ways(id: String, value: Double) {
    #expect(close(center.value(id) { self.check(&$0) }, value))
  }

  /// Of 136 attempts, 36 are repeats, 1 to 8 by cause; 10 of the first attempts are blocked.
  private func repeats(_ record: inout ReplicationRecord) {
    record.set(.arrived, type: 0, 136)
    record.set(.answered, type: 0, 58)
    record.set(.blocked, type: 0, 24)
    record.set(.queueFull, type: 0, 10)
    record.set(.blockedFresh, 10)
    record.set(.ivrSelfServed, 15)
    record.set(.ivrSMS, 5)
    let causes: [CustomerCount] = [
      .repeatBlocked, .repeatAbandoned, .repeatTurnedAway, .repeatDisconnected, .repeatIVR,
      .repeatSMS, .repeatCallback, .repeatUnresolved,
    ]
    for (index, cause) in causes.enumerated() { record.set(cause, Double(index + 1)) }
  }

  @Test(
    "attempts are fresh or repeated, by what led to them",
    arguments: [
      ("calls.arrived", 136.0), ("calls.fresh", 100), ("calls.repeated", 36),
      ("calls.repeated.blocked", 1), ("calls.repeated.abandoned", 2),
      ("calls.repeated.turnedAway", 3), ("calls.repeated.disconnected", 4),
      ("calls.repeated.ivr", 5), ("calls.repeated.sms", 6), ("calls.repeated.callback", 7),
      ("calls.repeated.unresolved", 8), ("blocking", 34.0 / 136), ("blocking.fresh", 0.1),
    ] as [(String, Double)])
  func causes(id: String, value: Double) {
    #expect(close(center.value(id) { self.repeats(&$0) }, value))
  }

  @Test func `who is contained in the IVR needs no answer`() {
    // 58 of 136 − 15 − 5 = 116.
    #expect(close(center.value("answerRate") { self.repeats(&$0) }, 0.5))
  }

  @Test(
    "each answer rate has its own whole",
    arguments: [
      // A − T − contained − others of closed hours in the IVR and on busy lines: 200 + 8 − 18 − 30 − 40 − 10 − 2
      // = 108, of them 20 left in the queue and 4 − 3 by day in the IVR; all 18 of closed hours off 160.
      ("answerRate", 66.0 / 108), ("answerRate.acd", 0.66), ("answerRate.live", 66.0 / 87),
      ("answerRate.withCallbacks", 88.0 / 108), ("lostCalls", 14.0 / 142), ("blocking", 6.0 / 190),
      ("blocking.lines", 5.0 / 200),
    ] as [(String, Double)])
  func answers(id: String, value: Double) {
    let fill: (inout ReplicationRecord) -> Void = {
      let calls: [(TypeCount, Double)] = [
        (.arrived, 200), (.turnedAway, 30), (.blocked, 5), (.queueFull, 1), (.balked, 2),
        (.offered, 100), (.answered, 66), (.abandoned, 5), (.hungUp, 3),
      ]
      for (count, value) in calls { $0.set(count, type: 0, value) }
      let customers: [(CustomerCount, Double)] = [
        (.transferredIn, 8), (.transferredOut, 18), (.ivrSelfServed, 30), (.ivrSMS, 10),
        (.ivrCallback, 4), (.ivrCallbackClosed, 3), (.ivrEndedClosed, 10), (.ivrContainedClosed, 6),
        (.blockedClosed, 2), (.leftForCallback, 15),
        (.leftForSMS, 5), (.callbackServed, 25), (.callbackServedClosed, 3),
      ]
      for (count, value) in customers { $0.set(count, value) }
    }
    #expect(close(center.value(id, type: 0, fill), value))
  }

  @Test func `no value is cut to hide that a part exceeds its whole`() {
    #expect(
      center.value("answerRate.acd") {
        $0.set(.offered, type: 0, 100)
        $0.set(.answered, type: 0, 103)
      } == 1.03)
  }

  @Test func `counts of attempts belong to their type and row`() {
    let fill: (inout ReplicationRecord) -> Void = {
      $0.set(.leftForSMS, type: 1, row: 2, 4)
      $0.set(.leftForSMS, type: 0, row: 1, 3)
    }
    #expect(center.value("calls.leftForSMS", fill) == 7)
    #expect(center.value("calls.leftForSMS", type: 1, fill) == 4)
    #expect(center.value("calls.leftForSMS", type: 1, row: 1, fill) == 0)
    #expect(center.value("calls.leftForSMS", row: 1, fill) == 3)
  }
}
