import ContactCenterModel
import Experiments
import Probability
import Testing

/// What is left over at each close, in the row of the day that the close begins. Days of 1,000 s.
@Suite struct AtCloseTests {
  private let midnight = 86_400.0

  private func center(_ atClose: ClosingRule, days: Int = 2) -> ScriptedCenter {
    var center = ScriptedCenter.team(1)
    center.hours = Array(repeating: 0..<10, count: days)
    center.atClose = atClose
    return center
  }

  @Test func `calls carried over are counted at each close`() {
    // Busy 900…1,000…; at the first close one waits and one hears the announcement; both are answered the
    // next day, at whose close nobody waits.
    var center = center(.carryOver)
    center.types[0].announcement = .constant(30)
    center.calls = [.at(900), .at(930), .at(980)]
    #expect(center.value("calls.atClose", day: 1) == 2)
    #expect(center.value("calls.atClose", day: 2) == 0)
    #expect(center.value("calls.atClose") == 1)
    #expect(center.value("calls.stillWaiting") == 0)
    #expect(center.value("customers.atClose", day: 1) == 2)
    #expect(center.run().record.at(11, .leftAtClose) == 2)
  }

  @Test
  func `calls that still wait at the last close are among them, and those hung up on are not`() {
    var center = center(.carryOver, days: 1)
    center.calls = [.at(950), .at(960)]
    #expect(center.value("calls.atClose") == 1)
    center.atClose = .hangUp
    #expect(center.value("calls.atClose") == 0)
    center.atClose = .drain
    #expect(center.value("calls.atClose") == 1)
  }

  @Test func `where waiting calls are hung up on, those in the announcement are still there`() {
    // At 1,000 the call of 930 waits since 960, and that of 980 hears the announcement until 1,010.
    var center = center(.hangUp)
    center.types[0].announcement = .constant(30)
    center.calls = [.at(900), .at(930), .at(980)]
    #expect(center.value("calls.hungUp") == 2)
    #expect(center.value("calls.atClose", day: 1) == 1)
    #expect(center.value("customers.atClose", day: 1) == 1)
    center.measuresPredictions = true
    #expect(center.value("customers.atClose", day: 1) == 1)
  }

  @Test func `a center that never closes has one close, the last`() {
    // Round the clock for three days: of two calls before the end, one is talked to and one waits.
    var center = center(.carryOver, days: 3)
    (center.close, center.interval) = (midnight, 3_600)
    center.hours = Array(repeating: 0..<24, count: 3)
    center.calls = [.at(3 * midnight - 50), .at(3 * midnight - 40)]
    #expect(center.value("calls.atClose") == 1)
    #expect(center.value("calls.atClose", day: 1) == nil)
    #expect(center.value("calls.atClose", day: 3) == 1)
  }

  @Test func `a need that an operator meets in a callback is not open`() {
    // Accepted at 910, served 950…1,050.
    var center = center(.drain)
    center.offerCallbacks(.virtualHold)
    center.calls = [.at(850), .at(910)]
    #expect(center.run().record.total(.callbackServed) == 1)
    #expect(center.value("callback.atClose", day: 1) == 0)
    #expect(center.value("customers.atClose", day: 1) == 0)
    // Unless it may turn out not to be met.
    center.types[0].resolved = 0.5
    #expect(center.value("customers.atClose", day: 1) == 1)
  }

  @Test func `a need that an operator meets in a ticket is not open`() {
    // The message of 870 is left by 890; the agent works on it 960…1,060.
    var center = center(.drain)
    center.types[0].queueRules = [
      QueueRule(action: .message(accepted: 1, length: .constant(20)))
    ]
    center.tickets = TicketPolicy()
    center.calls = [.at(860), .at(870)]
    #expect(center.value("tickets.worked") == 1)
    #expect(center.value("tickets.atClose", day: 1) == 0)
    #expect(center.value("customers.atClose", day: 1) == 0)
  }

  @Test func `callbacks carried over are counted on the day that leaves them`() {
    // Accepted at 960 and 970, the agent being busy until 1,050; served the next morning, 0…100 and 100…200.
    var center = center(.drain)
    center.offerCallbacks(.virtualHold)
    center.callback?.atClose = .carryOver
    center.calls = [.at(950), .at(960), .at(970)]
    let record = center.run().record
    #expect(record.total(.callbackPending) == 0)
    #expect(record.total(.callbackServed) == 2)
    #expect(center.value("callback.atClose", day: 1) == 2)
    #expect(center.value("callback.atClose", day: 2) == 0)
    #expect(center.value("callback.atClose") == 1)
    #expect(center.value("customers.atClose", day: 1) == 2)
  }

  @Test func `tickets nobody has worked on are counted at each close`() {
    // The message of 960 is left by 980; the agent works on it the next morning.
    var center = center(.drain)
    center.types[0].queueRules = [
      QueueRule(action: .message(accepted: 1, length: .constant(20)))
    ]
    center.tickets = TicketPolicy()
    center.calls = [.at(950), .at(960)]
    #expect(center.value("tickets.atClose", day: 1) == 1)
    #expect(center.value("tickets.atClose", day: 2) == 0)
    #expect(center.value("tickets.pending") == 0)
    #expect(center.value("customers.atClose", day: 1) == 1)
  }

  @Test func `a closed day has no close`() {
    var center = center(.carryOver)
    center.hours = [0..<10, nil, 0..<10]
    center.calls = [.at(950), .at(960)]
    #expect(center.value("calls.atClose", day: 1) == 1)
    #expect(center.value("calls.atClose", day: 2) == nil)
    #expect(center.value("calls.atClose") == 0.5)
  }

  @Test func `customers who are followed and who are not leave the same behind`() {
    var center = center(.carryOver)
    center.types[0].announcement = .constant(30)
    center.calls = [.at(900), .at(930), .at(980)]
    let plain = center.run().record
    center.measuresPredictions = true
    let followed = center.run().record
    for row in 0..<plain.layout.rows {
      #expect(plain.at(row, .openAtClose) == followed.at(row, .openAtClose))
    }
    #expect(plain.at(11, .openAtClose) == 2)
  }
}
