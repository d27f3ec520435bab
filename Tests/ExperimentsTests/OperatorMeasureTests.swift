import ContactCenterModel
import Experiments
import Statistics
import Testing

/// What work does to operators, on counts worked out by hand.
@Suite struct OperatorMeasureTests {
  private let center = InventedCenter()

  /// Team: occupancies 0.5, 0.7 and 0.9; partner: 0.3.
  private func occupancies(_ record: inout ReplicationRecord) {
    let last = record.layout.row(.after)
    record.set(.agents, row: last, 3)
    record.set(.occupancySum, row: last, 2.1)
    record.set(.occupancySquares, row: last, 0.25 + 0.49 + 0.81)
    record.set(.occupancyHighest, row: last, 0.9)
    record.set(.occupancyLowest, row: last, 0.5)
    record.set(.agents, group: 1, row: last, 1)
    record.set(.occupancySum, group: 1, row: last, 0.3)
    record.set(.occupancySquares, group: 1, row: last, 0.09)
    record.set(.occupancyHighest, group: 1, row: last, 0.3)
    record.set(.occupancyLowest, group: 1, row: last, 0.3)
  }

  @Test(
    "occupancy is told of the single operators",
    arguments: [
      // Team: √(1.55/3 − 0.49) = 0.163299; all four: √(1.64/4 − 0.36) = 0.223607.
      ("occupancy.agents.mean", 0.6, 0.7), ("occupancy.agents.spread", 0.2236067977, 0.1632993162),
      ("occupancy.agents.highest", 0.9, 0.9), ("occupancy.agents.lowest", 0.3, 0.5),
    ] as [(String, Double, Double)])
  func occupancy(id: String, total: Double, team: Double) throws {
    let all = try #require(center.value(id) { self.occupancies(&$0) })
    #expect(abs(all - total) < 1e-9)
    let group = try #require(center.value(id, group: 0) { self.occupancies(&$0) })
    #expect(abs(group - team) < 1e-9)
  }

  @Test func `days on which nobody worked are left out`() throws {
    let outcome = center.outcome([{ self.occupancies(&$0) }, { _ in }, { self.occupancies(&$0) }])
    let highest = try #require(outcome.estimate(.of("occupancy.agents.highest")).estimate)
    #expect(highest.value == 0.9)
    #expect(highest.leftOut == 1)
  }

  /// Team: a quarter of the time under stress, 2 angry contacts in 4 hours, 10 paid hours; partner:
  /// nothing of that, 30 paid hours.
  private func strain(_ record: inout ReplicationRecord) {
    record.set(.present, row: 1, 10_800)
    record.set(.present, row: 2, 3_600)
    record.set(.stressed, row: 1, 3_600)
    record.set(.angry, row: 2, 2)
    record.set(.paid, row: 1, 28_800)
    record.set(.paid, row: 2, 7_200)
    record.set(.present, group: 1, row: 1, 14_400)
    record.set(.paid, group: 1, row: 1, 108_000)
  }

  @Test func `stress is a share of the time at work, anger a number an hour`() {
    #expect(close(center.value("stress", group: 0) { self.strain(&$0) }, 0.25))
    #expect(close(center.value("stress") { self.strain(&$0) }, 0.125))
    #expect(close(center.value("angryContacts", group: 0) { self.strain(&$0) }, 0.5))
    #expect(close(center.value("angryContacts") { self.strain(&$0) }, 0.25))
  }

  @Test func `leaving grows with stress and anger, and groups weigh by their hours`() {
    // Team: 0.04 · (1 + 1 · 0.25 + 0.5 · 0.5) = 0.06; partner: 0.04; (10 · 0.06 + 30 · 0.04)/40 = 0.045.
    var center = center
    center.partnerWage = 1_000
    #expect(close(center.value("attrition.monthly", group: 0) { self.strain(&$0) }, 0.06))
    #expect(close(center.value("attrition.monthly", group: 1) { self.strain(&$0) }, 0.04))
    #expect(close(center.value("attrition.monthly") { self.strain(&$0) }, 0.045))
  }

  @Test func `no more than everybody leaves`() {
    var center = center
    center.strain?.attrition?.monthly = 0.9
    #expect(center.value("attrition.monthly", group: 0) { self.strain(&$0) } == 1)
    // 10 h of a month of 160 h, 400,000 each.
    #expect(close(center.value("cost.attrition", group: 0) { self.strain(&$0) }, 25_000))
  }

  @Test func `without a threshold of stress there is nothing to measure`() {
    var center = center
    center.strain = nil
    for id in ["stress", "angryContacts", "attrition.monthly"] {
      #expect(center.value(id) { self.strain(&$0) } == nil)
    }
  }
}
