import ContactCenterModel
import Probability
import Testing

/// Customers who call again.
@Suite struct AgainTests {
  /// One agent, who talks 0…100 with the first caller.
  private func center(_ again: Again) -> ScriptedCenter {
    var center = ScriptedCenter.team(1, again: again)
    center.calls = [.at(0), .at(10)]
    return center
  }

  /// Nobody ever answers.
  private func emptyCenter(_ again: Again) -> ScriptedCenter {
    var center = center(again)
    center.groups = [ScriptedCenter.group("nobody", agents: 0)]
    center.calls = [.at(10)]
    return center
  }

  @Test func `a blocked customer tries until the attempts are used up`() {
    var center = center(.certain([.blocked: 20], attempts: 3))
    center.limitLines(to: 1)
    let (calls, record) = center.run()
    #expect(calls.dropFirst().map(\.arrival) == [10, 30, 50])
    #expect(calls.dropFirst().map(\.attempt) == [1, 2, 3])
    #expect(record.total(.arrived) == 4)
    #expect(record.total(.blocked) == 3)
    #expect(record.total(.blockedFresh) == 1)
    #expect(record.total(.attempts) == 4)
    #expect(record.total(.repeatBlocked) == 2)
    #expect(record.endings == [.servedAtOnce: 1, .lostBlocked: 1])
  }

  @Test func `on one line with a redial every 15 s, 24 of 38 needs are met in two hours`() {
    // All call at 0 and every 15 s from then on; talks of 300 s begin at 0, 300, … 6,900, for the line is
    // free when they call again: 24 of 38, that is 63 %. The last is met at attempt 6,900/15 + 1 = 461.
    // Were 255 attempts all, nobody could come after 3,810: 13 of 38, 34 %.
    var center = center(.certain([.blocked: 15]))
    center.close = 7_200
    center.limitLines(to: 1)
    center.calls = Array(repeating: .at(0, talk: 300), count: 38)
    let (calls, record) = center.run()
    #expect(calls.compactMap(\.answer).sorted() == (0..<24).map { Double($0) * 300 })
    #expect(calls.filter { $0.answer != nil }.map(\.attempt).max() == 461)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 23, .lostTurnedAway: 14])
  }

  @Test func `who calls again at once ends at attempt 255, and the record says so`() {
    // Turned away before opening; without any delay nothing would ever change.
    var again = Again()
    again[.turnedAway] = Repeat(probability: 1)
    var center = center(again)
    center.open = 500
    center.calls = [.at(10)]
    let record = center.run().record
    #expect(record.total(.attempts) == 255)
    #expect(record.repeatsCut == 1)
    #expect(record.endings == [.lostTurnedAway: 1])
  }

  @Test func `who accepts callbacks and calls in at once ends so, too`() {
    // The only agent talks 0…100. From 10 on the customer accepts, calls in and accepts again, until the
    // callback of attempt 255 is waited for: called at 100.
    var center = center(Again())
    center.offerCallbacks(.virtualHold)
    center.callback?.callsIn = Repeat(probability: 1)
    let record = center.run().record
    #expect(record.total(.attempts) == 1 + 255)
    #expect(record.repeatsCut == 1)
    #expect(record.total(.callbackServed) == 1)
  }

  @Test func `a customer who finds a line at a later attempt is served late`() {
    // Blocked at 10 and 60, answered at 110, the interval of that attempt's arrival.
    var center = center(.certain([.blocked: 50]))
    center.limitLines(to: 1)
    let (calls, record) = center.run()
    #expect(calls.map(\.answer) == [0, nil, nil, 110])
    #expect(record.at(1, .answered) == 1)
    #expect(record.at(2, .answered) == 1)
    #expect(record.at(1, .servedLate) == 1)
    #expect(record.total(.answeredWithin) == 2)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1])
  }

  @Test(arguments: [(20.0, 130.0), (80, 110)])
  func `who would call outside opening hours waits for the opening`(
    time: Double, back: Double
  ) {
    // Open from 100, a delay of 30 s: from 20 it would end at 50, so it counts from the opening.
    var again = Again.certain([.turnedAway: 30])
    again[.turnedAway]?.waitsForOpening = true
    var center = center(again)
    center.open = 100
    center.calls = [.at(time)]
    let (calls, record) = center.run()
    #expect(calls.map(\.arrival) == [time, back])
    #expect(calls[1].answer == back)
    #expect(record.total(.repeatTurnedAway) == 1)
  }

  @Test func `who writes instead of calling again makes a ticket and no attempt`() {
    // The only agent talks 0…100; the caller of 10 hangs up at 40 and writes at 70, which is worked on
    // for 100 s from 100 on, without a line.
    var again = Again.certain([.abandoned: 30])
    again[.abandoned]?.isWritten = true
    var center = center(again)
    center.calls = [.at(0), .at(10, patience: 30)]
    let (calls, record) = center.run()
    #expect(calls.map(\.channel) == [.call, .call, .ticket])
    #expect(calls.map(\.answer) == [0, nil, 100])
    #expect(record.total(.arrived) == 2)
    #expect(record.total(.ticketDelay) == 30)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1])
  }

  @Test func `who does not wait for the opening is turned away again`() {
    var center = center(.certain([.turnedAway: 30], attempts: 2))
    center.open = 100
    center.calls = [.at(20)]
    let (calls, record) = center.run()
    #expect(calls.map(\.arrival) == [20, 50])
    #expect(record.endings == [.lostTurnedAway: 1])
  }

  @Test func `who would call again when nobody opens any more is still open`() {
    var again = Again.certain([.turnedAway: 30])
    again[.turnedAway]?.waitsForOpening = true
    var center = center(again)
    center.calls = [.at(1_010)]
    #expect(center.run().record.endings == [.stillOpen: 1])
  }

  @Test func `another attempt may be of another type, and the need stays what it was`() {
    var again = Again.certain([.abandoned: 60])
    again[.abandoned]?.type = CallTypeID(1)
    var center = ScriptedCenter.pair(1)
    center.types[0].again = again
    center.calls = [.at(0), .at(10, patience: 40)]
    let (calls, record) = center.run()
    #expect(calls[2].type == CallTypeID(1))
    #expect(calls[2].answer == 110)
    #expect(record.total(.arrived, type: 1) == 1)
    #expect(record.total(.repeatAbandoned, type: 1) == 1)
    #expect(record.total(.servedLate, type: 0) == 1)
    #expect(record.total(.servedLate, type: 1) == 0)
  }

  private func waits(_ center: ScriptedCenter) -> [Double] {
    center.run().calls.map { $0.left! - $0.arrival }
  }

  @Test func `a later attempt has the first patience times the factor, once for each attempt`() {
    var again = Again.certain([.abandoned: 10], attempts: 3)
    again.samePatience = true
    again.patienceFactor = 0.5
    var center = emptyCenter(again)
    center.types[0].patience = ByInterval(.exponential(mean: 40))
    let drawn = waits(center)
    #expect(drawn.count == 3)
    #expect(abs(drawn[1] - drawn[0] / 2) < 1e-9)
    #expect(abs(drawn[2] - drawn[0] / 4) < 1e-9)
    // A patience from the list is the first patience as well.
    center.calls = [.at(10, patience: 40)]
    #expect(waits(center) == [40, 20, 10])
    center.types[0].patience = nil
    #expect(waits(center) == [40, 20, 10])
  }

  @Test func `where patience is drawn anew, each attempt has another`() {
    var center = emptyCenter(.certain([.abandoned: 10], attempts: 3))
    center.types[0].patience = ByInterval(.exponential(mean: 40))
    #expect(Set(waits(center)).count == 3)
    center.types[0].patience = ByInterval(.constant(40))
    center.types[0].again?.patienceFactor = 0.5
    #expect(waits(center) == [40, 20, 10])
  }

  private func talks(_ center: ScriptedCenter) -> [Double] {
    center.run().calls.map { $0.talkEnd! - $0.answer! }
  }

  @Test func `a second service takes as long as the first, or another time, times the factor`()
    throws
  {
    var again = Again.certain([.unresolved: 10], attempts: 2)
    again.handlingFactor = 0.5
    again.sameHandling = true
    var center = center(again)
    center.types[0].resolved = 0
    center.types[0].handling.talk = ByInterval(.exponential(mean: 100))
    center.calls = [.at(0)]
    let same = talks(center)
    #expect(abs(same[1] - same[0] / 2) < 1e-9)
    center.types[0].again?.sameHandling = false
    let other = talks(center)
    #expect(other[0] == same[0])
    #expect(abs(other[1] - other[0] / 2) > 1e-3)
    // So it is with a customer who comes by chance.
    center.types[0].again?.sameHandling = true
    let profile = try RateProfile(edges: [0, 100], expected: [1])
    center.calls = []
    center.moreDemands = [
      Demand(
        source: .callType(CallTypeID(0)), arrivals: .random(profile: profile, pattern: .fixedCounts)
      )
    ]
    let random = talks(center)
    #expect(random.count == 2 && abs(random[1] - random[0] / 2) < 1e-9)
    center.moreDemands = []
    // A talk from the list is the first talk as well.
    center.calls = [.at(0, talk: 80)]
    #expect(talks(center) == [80, 40])
  }

  @Test func `a service that does not meet the need is followed by another attempt or none`() {
    // Served 0…100 in vain; calls again at 150 and is served 150…250 in vain.
    var center = center(.certain([.unresolved: 50], attempts: 2))
    center.types[0].resolved = 0
    center.calls = [.at(0)]
    let (calls, record) = center.run()
    #expect(calls.map(\.answer) == [0, 150])
    #expect(record.total(.repeatUnresolved) == 1)
    #expect(record.total(.answered) == 2)
    #expect(record.endings == [.unresolved: 1])
    center.types[0].again = nil
    #expect(center.run().record.total(.answered) == 1)
    #expect(center.run().record.endings == [.unresolved: 1])
  }

  @Test func `a service meets the need with its probability`() {
    // With a half, some of twenty needs are met at the first service and some are not.
    var center = ScriptedCenter.team(20)
    center.types[0].resolved = 0.5
    center.calls = (0..<20).map { .at(Double($0)) }
    let endings = center.run().record.endings
    #expect(endings[.servedAtOnce, default: 0] > 0)
    #expect(endings[.unresolved, default: 0] > 0)
    #expect(endings.values.reduce(0, +) == 20)
  }

  @Test(arguments: [(90.0, 1.0), (89, 0)])
  func `a customer's wait for an operator counts from the first queue entry`(
    within: Double, counted: Double
  ) {
    // Came at 10, gone at 30, called again at 60 and was answered at 100.
    var center = center(.certain([.abandoned: 30]))
    center.types[0].contactWithin = within
    center.calls = [.at(0), .at(10, patience: 20)]
    center.types[0].again?.patienceFactor = 1
    let (calls, record) = center.run()
    #expect(calls[2].answer == 100)
    #expect(record.total(.contactedWithin) == 1 + counted)
  }

  @Test func `who hung up within τ may wait again while the place is remembered`() {
    // τ = 50. Came at 70, gone at 80, back at 85. At 100 the agent would have answered the first place
    // after 30 s, and answers the second attempt after 15 s.
    var center = center(.certain([.abandoned: 5]))
    center.types[0].serviceLevel.within = 50
    center.calls = [.at(0), .at(70, patience: 10)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .abandoned, .answered])
    #expect(calls[2].arrival == 85)
    #expect(calls[2].answer == 100)
    #expect(record.total(.virtualWithin) == 3)
    #expect(record.total(.abandonedWithin) == 1)
    #expect(record.total(.waitingIntegral) == 25)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1])
  }

  @Test func `who is disconnected at close calls again`() {
    var center = center(.certain([.disconnected: 10], attempts: 2))
    center.atClose = .hangUp
    center.calls = [.at(950), .at(960)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .hungUp, .turnedAway])
    #expect(calls[2].arrival == 1_010)
    #expect(record.endings == [.servedAtOnce: 1, .lostTurnedAway: 1])
  }
}
