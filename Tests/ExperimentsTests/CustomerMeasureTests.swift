import ContactCenterModel
import Experiments
import Statistics
import Testing

/// How needs end, on counts worked out by hand.
@Suite struct CustomerMeasureTests {
  private let center = InventedCenter()

  /// 200 needs: 80 + 25 + 12 + 3 met by operators, 20 contained, 10 unresolved, 1 … 7 lost by cause (28), 22 open.
  private func fill(_ record: inout ReplicationRecord) {
    record.set(.servedAtOnce, 80)
    record.set(.servedLate, 25)
    record.set(.calledBack, 12)
    record.set(.promiseBroken, 3)
    record.set(.contained, 20)
    record.set(.unresolved, 10)
    let causes: [CustomerCount] = [
      .lostBlocked, .lostAbandoned, .lostTurnedAway, .lostDisconnected, .lostIVR, .lostSMS,
      .lostCallback,
    ]
    for (index, cause) in causes.enumerated() { record.set(cause, Double(index + 1)) }
    record.set(.stillOpen, 22)
    record.set(.attempts, 260)
    record.set(.contactedWithin, 150)
  }

  @Test(
    "needs end in one way each",
    arguments: [
      ("customers.needs", 200.0), ("customers.served", 120), ("customers.served.calledBack", 12),
      ("customers.served.promiseBroken", 3), ("customers.contained", 20),
      ("customers.unresolved", 10), ("customers.lost", 28), ("customers.lost.blocked", 1),
      ("customers.lost.abandoned", 2), ("customers.lost.turnedAway", 3),
      ("customers.lost.disconnected", 4), ("customers.lost.ivr", 5), ("customers.lost.sms", 6),
      ("customers.lost.callback", 7), ("customers.open", 22), ("customers.unmet", 38),
    ] as [(String, Double)])
  func numbers(id: String, value: Double) {
    #expect(center.value(id) { self.fill(&$0) } == value)
  }

  @Test(
    "shares are of all needs",
    arguments: [
      ("customers.served.share", 0.6), ("customers.contained.share", 0.1),
      ("customers.unresolved.share", 0.05), ("customers.lost.share", 0.14),
      ("customers.open.share", 0.11), ("attempts.perNeed", 1.3), ("need.answeredWithin", 0.75),
    ] as [(String, Double)])
  func shares(id: String, value: Double) {
    #expect(close(center.value(id) { self.fill(&$0) }, value))
  }

  @Test func `the shares of the endings sum to 1`() {
    let ids = ["served", "contained", "unresolved", "lost", "open"]
    let sum = ids.compactMap { center.value("customers.\($0).share") { self.fill(&$0) } }
      .reduce(0, +)
    #expect(close(sum, 1))
  }

  @Test func `where nobody calls twice, needs end as calls do`() {
    // 100 calls, 90 within τ, 4 abandoned.
    var run = InventedRun(within: [90])
    run.days[0].abandoned = 4
    let outcome = run.outcome
    let value = { outcome.estimate(.of($0)).estimate?.value }
    #expect(value("customers.needs") == 100)
    #expect(value("customers.served") == 96)
    #expect(value("customers.lost") == 4)
    #expect(value("calls.fresh") == 100)
    #expect(value("attempts.perNeed") == 1)
    #expect(value("need.answeredWithin") == 0.9)
  }

  @Test func `few customers have an interval of Poisson's law`() throws {
    // Nobody lost after an SMS or in the IVR in four days: −ln(0.025)/4 = 0.92222.
    let outcome = center.outcome(Array(repeating: { $0.set(.servedAtOnce, 5) }, count: 4))
    let lost = try #require(outcome.estimate(.of("customers.lost.ivr")).estimate?.interval)
    #expect(abs(lost.upperBound - 0.9222199) < 1e-6)
    // There is no SMS.
    #expect(outcome.estimate(.of("customers.lost.sms")).estimate?.interval == 0...0)
  }
}
