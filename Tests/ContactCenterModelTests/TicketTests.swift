import ContactCenterModel
import Probability
import Testing

/// Written requests. Two agents talk 0…100 and 0…150; the caller of 10 leaves a message of 20 s.
@Suite struct TicketTests {
  private func center(_ policy: TicketPolicy? = nil, agents: Int = 2) -> ScriptedCenter {
    var center = ScriptedCenter.pair(agents)
    center.types[0].queueRules = [
      QueueRule(action: .message(accepted: 1, length: .constant(20)))
    ]
    center.tickets = policy
    center.calls = [.at(0, type: 1), .at(0, type: 1, talk: 150), .at(10)]
    return center
  }

  @Test(arguments: [(0, 100.0), (1, 150)])
  func `a ticket is worked on when more agents than the reserve are idle`(
    reserve: Int, time: Double
  ) {
    let (calls, record) = center(TicketPolicy(reserve: reserve)).run()
    #expect(calls[3].channel == .ticket)
    #expect(calls[3].answer == time)
    #expect(calls[3].talkEnd == time + 100)
    #expect(record.total(.ticketDelay) == time - 30)
    #expect(record.total(.ticketWorkIntegral) == 100)
    #expect(record.total(.ticketsCreated) == 1)
    #expect(record.total(.ticketsWorked) == 1)
    #expect(record.total(.tickets, group: 0) == 1)
  }

  @Test func `a ticket takes its own time, by the group's speed, and no line`() {
    // 40 s and 10 s of after-call work, at double speed: 100…125. Lines: 100, 150, and 20 of a message.
    var handling = Handling(talk: ByInterval(.constant(40)))
    handling.wrapUp = ByInterval(.constant(10))
    var center = center(TicketPolicy(handling: handling))
    center.limitLines(to: 9)
    center.groups[0].skills[0].speed = 2
    let record = center.run().record
    #expect(record.total(.busy, group: 0) == 100 + 150 + 25)
    #expect(record.total(.inUse) == 100 + 150 + 20)
    #expect(record.total(.ticketWorkIntegral) == 25)
  }

  @Test func `callers come before tickets`() {
    // b of 90 waits when the first agent is free at 100; the ticket is taken at 150.
    var center = center()
    center.calls.append(.at(90, type: 1))
    let calls = center.run().calls
    #expect(calls.compactMap(\.answer) == [0, 0, 150, 100])
  }

  @Test func `a ticket left at close is pending`() {
    // The agents are busy until 1,050; nobody stays for it.
    var center = center(agents: 1)
    center.groups[0].staffing = StaffingPlan(
      steps: [StaffingStep(from: 0, agents: 1), StaffingStep(from: 1_000, agents: 0)])
    center.calls = [.at(950, type: 1), .at(960)]
    let record = center.run().record
    #expect(record.total(.ticketsPending) == 1)
    #expect(record.total(.ticketsWorked) == 0)
    #expect(record.total(.overtime, group: 0) == 50)
    #expect(record.endings == [.servedAtOnce: 1, .stillOpen: 1])
  }

  @Test func `a ticket that does not meet the need brings the customer back`() {
    // Worked on 100…200 in vain; calls at 250, served 250…350 in vain, and gives up.
    var center = center()
    center.types[0].resolved = 0
    center.types[0].again = .certain([.unresolved: 50], attempts: 2)
    let (calls, record) = center.run()
    #expect(calls[4].channel == .call)
    #expect(calls[4].answer == 250)
    #expect(record.endings == [.servedAtOnce: 2, .unresolved: 1])
  }
}
