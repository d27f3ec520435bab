import ContactCenterModel
import Experiments
import Statistics
import Testing

/// Money and loyalty, on counts worked out by hand.
@Suite struct MoneyMeasureTests {
  private let center = InventedCenter()

  private func fill(_ record: inout ReplicationRecord) {
    // 10 paid hours, of them 1 overtime; a quarter of 4 hours under stress, 2 angry contacts.
    record.set(.paid, row: 1, 28_800)
    record.set(.paid, row: 2, 7_200)
    record.set(.overtime, row: 2, 3_600)
    record.set(.present, row: 1, 14_400)
    record.set(.stressed, row: 1, 3_600)
    record.set(.angry, row: 1, 2)
    record.set(.answered, group: 1, 10)
    record.set(.callbacks, group: 1, 3)
    record.set(.tickets, group: 1, 2)
    // 7,200 s of lines, 1,200 s of them for callbacks, of these 200 s of ringing in 10 dials.
    record.set(.inUse, 7_200)
    record.set(.outboundIntegral, 1_200)
    record.set(.connectedIntegral, 1_000)
    record.set(.callbackDials, 10)
    record.set(.ivrEntered, 100)
    record.set(.smsCost, 250)
    // 50 needs of each type: 4 lost and 1 unresolved, and 2 lost.
    record.set(.servedAtOnce, 45)
    record.set(.lostAbandoned, 4)
    record.set(.unresolved, 1)
    record.set(.servedLate, type: 1, 48)
    record.set(.lostIVR, type: 1, 2)
  }

  /// What each cost comes to.
  private static let costs: [(String, Double)] = [
    // 10 h · 2,000 + 1 h · 2,000 · 0.25.
    ("cost.staff", 20_500),
    // 6,000 s · 0.05; 1,000 s · 0.1 and 10 · 2.
    ("cost.telephone", 300), ("cost.outbound", 120),
    // 100 · 3.
    ("cost.ivr", 300), ("cost.sms", 250),
    // 15 · 500.
    ("cost.outsourced", 7_500),
    // 0.04 · (1 + 0.25 + 0.25) · 9 h of a month of 20 days of 8 h · 400,000.
    ("cost.attrition", 1_350),
    // 5 · 3,000 + 2 · 1,000.
    ("lostSales", 17_000),
  ]

  @Test("each cost is its count times its price", arguments: costs)
  func items(id: String, value: Double) {
    #expect(close(center.value(id) { self.fill(&$0) }, value))
  }

  @Test func `the items add up to the total`() {
    let sum = Self.costs.reduce(0) { $0 + $1.1 }
    #expect(sum == 47_320)
    #expect(close(center.value("cost.total") { self.fill(&$0) }, 47_320))
    #expect(close(center.value("cost.perNeed") { self.fill(&$0) }, 473.2))
  }

  @Test func `costs are told of types, groups and intervals where they are known`() {
    #expect(close(center.value("lostSales", type: 1) { self.fill(&$0) }, 2_000))
    #expect(close(center.value("cost.outsourced", group: 0) { self.fill(&$0) }, 0))
    #expect(close(center.value("cost.staff", group: 0, row: 2) { self.fill(&$0) }, 4_500))
    let total = Measure.named("cost.total")!
    #expect(!total.appliesToTypes && !total.appliesToGroups && !total.appliesToIntervals)
    #expect(!Measure.named("cost.attrition")!.appliesToIntervals)
    #expect(!Measure.named("cost.telephone")!.appliesToTypes)
  }

  @Test func `money has the interval of a mean over days`() throws {
    // 100 and 300: mean 200, s = 141.42, s/√2 = 100, t₁ = 12.7062; money is not below 0.
    let outcome = center.outcome([{ $0.set(.smsCost, 100) }, { $0.set(.smsCost, 300) }])
    let estimate = try #require(outcome.estimate(.of("cost.sms")).estimate)
    #expect(estimate.value == 200)
    let interval = try #require(estimate.interval)
    #expect(interval.lowerBound == 0)
    #expect(abs(interval.upperBound - 1_470.62) < 0.01)
  }

  @Test func `the hours of several days add up`() {
    var center = center
    center.days = 3
    // 10 h on each of three days, of months of 160 h, at 4 % a month: 0.04 · 30/160 · 400,000.
    let found = center.value("cost.attrition") {
      for day in 0..<3 { $0.set(.paid, row: 4 * day + 1, 36_000) }
    }
    #expect(close(found, 3_000))
  }

  @Test(
    "ten operators present 2, 8 or 24 hours a day are 2.5, 10 and 30 people",
    arguments: [(2.0, 2.5), (8, 10), (24, 30)])
  func people(hours: Double, people: Double) {
    // 4 % of them leave in a month, a 20th of which is the day: people · 0.04 / 20 · 400,000. The hours
    // are those of the staff whether the center is open for two hours or for all of them.
    let found = center.value("cost.attrition") { $0.set(.paid, row: 1, 10 * hours * 3_600) }
    #expect(close(found, people * 800))
  }

  @Test func `a longer week makes the same hours those of fewer people`() {
    // 10 h of months of 20 days of 10 h instead of 8 h.
    var center = center
    center.strain?.attrition?.hoursPerWeek = 50
    #expect(close(center.value("cost.attrition") { $0.set(.paid, row: 1, 36_000) }, 800))
  }

  @Test func `a client does not pay when an outsourcer's people leave`() {
    // 10 h of the partner, under stress all the time: nothing while it is paid by the call alone. With a
    // wage they are the center's own: 0.04 · 2 · 10/160 · 400,000.
    let fill = { (record: inout ReplicationRecord) in
      record.set(.paid, group: 1, row: 1, 36_000)
      record.set(.present, group: 1, row: 1, 36_000)
      record.set(.stressed, group: 1, row: 1, 36_000)
    }
    #expect(center.value("cost.attrition", fill) == 0)
    #expect(center.value("attrition.monthly", fill) == nil)
    var own = center
    own.partnerWage = 1_000
    #expect(close(own.value("cost.attrition", fill), 2_000))
    #expect(close(own.value("attrition.monthly", fill), 0.08))
  }

  @Test func `without a currency there is no money, but there are lost sales`() {
    var center = center
    center.currency = nil
    #expect(center.value("cost.total") { self.fill(&$0) } == nil)
    #expect(center.value("repurchase.value") { self.fill(&$0) } == nil)
    #expect(center.value("customers.unmet") { self.fill(&$0) } == 7)
  }

  @Test(
    "what customers do follows from how their needs ended",
    arguments: [
      // 40 · 0.9 + 15 · 0.8 + 20 · 0.6 + 5 · 0.4 + 5 · 0.8 + 10 · 0.2 + 5 · 0.1 = 68.5 of 100 are satisfied.
      ("customers.satisfied", 68.5), ("customers.dissatisfied", 31.5),
      // Dissatisfied: 0.05 · (0.5 · 0.7 + 0.5 · 0.2) + 0.95 · 0.1 = 0.1175; 68.5 · 0.8 + 31.5 · 0.1175.
      ("repurchase", 0.5850125), ("repurchase.value", 58_501.25), ("wordOfMouth", 315),
      ("wordOfMouth.good", 274),
    ] as [(String, Double)])
  func loyalty(id: String, value: Double) {
    let found = center.value(id) {
      $0.set(.servedAtOnce, 40)
      $0.set(.calledBack, 15)
      $0.set(.servedLate, 20)
      $0.set(.promiseBroken, 5)
      $0.set(.contained, 5)
      $0.set(.unresolved, 10)
      $0.set(.lostSMS, 5)
      $0.set(.stillOpen, 5)
    }
    #expect(close(found, value))
  }
}
