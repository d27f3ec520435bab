import ContactCenterModel
import Probability
import Testing

/// What wears operators out: a stressful load in an interval of 100 s is above 90 %.
@Suite struct StrainTests {
  private func center(agents: Int = 2) -> ScriptedCenter {
    var center = ScriptedCenter.team(agents)
    center.strain = OperatorStrain(stressOccupancy: 0.9, angryWait: 50, angryAttempt: 2)
    return center
  }

  @Test func `the occupancy of each agent over the day`() {
    // One busy 200 s of 1,000, the other 0.
    var center = center()
    center.calls = [.at(0, talk: 200)]
    let record = center.run().record
    #expect(record.total(.agents, group: 0) == 2)
    #expect(record.total(.occupancySum, group: 0) == 0.2)
    #expect(abs(record.total(.occupancySquares, group: 0) - 0.04) < 1e-12)
    #expect(record.total(.occupancyHighest, group: 0) == 0.2)
    #expect(record.total(.occupancyLowest, group: 0) == 0)
  }

  @Test func `occupancy is of the time at work`() {
    // At work 0…400, busy for 100 of them.
    var center = center()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (400, 0)])]
    center.calls = [.at(0)]
    #expect(center.run().record.total(.occupancySum, group: 0) == 0.25)
  }

  @Test func `an agent is under stress for the intervals above the threshold`() {
    // Busy 95 s of the first interval, exactly 90 s of the second, all of the third and the half of the
    // fourth; the other agent is idle all day.
    var center = center()
    center.calls = [.at(0, talk: 95), .at(100, talk: 90)]
    let record = center.run().record
    #expect(record.at(1, group: 0, .stressed) == 100)
    #expect(record.total(.stressed, group: 0) == 100)
    center.calls = [.at(150, talk: 200)]
    let longer = center.run().record
    #expect((1...4).map { longer.at($0, group: 0, .stressed) } == [0, 0, 100, 0])
  }

  @Test func `stress is of the time at work in the interval`() {
    // Comes at 150 and is busy for all of the 50 s that are left.
    var center = center()
    center.groups = [ScriptedCenter.group("team", steps: [(150, 1)])]
    center.calls = [.at(150, talk: 50)]
    #expect(center.run().record.at(2, group: 0, .stressed) == 50)
  }

  @Test func `who waited too long is angry when answered`() {
    // Answered at 100 after 90 s and at 200 after exactly 50 s.
    var center = center(agents: 1)
    center.calls = [.at(0), .at(10), .at(150)]
    let record = center.run().record
    #expect(record.at(2, group: 0, .angry) == 1)
    #expect(record.total(.angry, group: 0) == 1)
  }

  @Test func `who had to call again is angry, in the interval of the contact`() {
    // Blocked at 10, answered at 210 without a wait.
    var center = center(agents: 1)
    center.limitLines(to: 1)
    center.types[0].again = .certain([.blocked: 200])
    center.calls = [.at(0), .at(10)]
    let record = center.run().record
    #expect(record.at(3, group: 0, .angry) == 1)
    #expect(record.total(.angry, group: 0) == 1)
  }

  @Test(arguments: [(90.0, 0.0), (89, 1)])
  func `who is called back after the promised time is angry`(within: Double, angry: Double) {
    // Accepted at 10, called at 100.
    var center = center(agents: 1)
    center.offerCallbacks(.virtualHold, within: within)
    center.calls = [.at(0), .at(10)]
    #expect(center.run().record.total(.angry, group: 0) == angry)
  }

  @Test func `the ringing of a callback and a ticket load the agent`() {
    // Busy 0…100 and ringing in vain 100…200: under stress in both intervals.
    var center = center(agents: 1)
    center.offerCallbacks(
      .virtualHold, attempts: CallbackAttempts(ringOut: 100, reached: [0]))
    center.calls = [.at(0), .at(10)]
    #expect(center.run().record.total(.stressed, group: 0) == 200)
    // A message, and from 100 to 200 the work on it.
    center.types[0].queueRules = [
      QueueRule(action: .message(accepted: 1, length: .constant(20)))
    ]
    #expect(center.run().record.total(.stressed, group: 0) == 200)
  }
}
