import ContactCenterModel
import Probability
import Testing

/// What the first opening, at 500, finds there. Talks last 100 s.
@Suite struct BacklogTests {
  private func center(_ backlog: Backlog, agents: Int = 1) -> ScriptedCenter {
    var center = ScriptedCenter.team(agents)
    center.open = 500
    center.backlog = [backlog]
    center.groups = [ScriptedCenter.group("team", steps: [(500, agents)])]
    return center
  }

  private func calls(_ number: Int, waited: Double) -> Backlog {
    Backlog(type: CallTypeID(0), calls: number, waited: waited)
  }

  @Test func `calls that have waited are answered first, and count before the opening`() {
    // Two have waited since 380, one comes at 500: answered at 500, 600 and 700, after 120, 220 and 200 s.
    var center = center(calls(2, waited: 120))
    center.calls = [.at(500)]
    let (calls, record) = center.run()
    #expect(calls.map(\.answer) == [700, 500, 600])
    #expect(calls.map(\.arrival) == [500, 380, 380])
    #expect(calls.map(\.source) == [0, 1, 1] && calls.map(\.number) == [1, 1, 2])
    #expect(calls.map(\.row) == [1, 0, 0])
    for count in [TypeCount.arrived, .reachedQueue, .offered, .delayed, .answered] {
      #expect(record.at(0, count) == 2)
    }
    #expect(record.at(0, .waitAnswered) == 340)
    #expect(record.at(0, .answeredWithin) == 0)
    // The time before the opening is a row of its own, in which the two wait.
    #expect(record.durations[0] == 120)
    #expect((0...3).map { record.at($0, .waitingIntegral) } == [240, 200, 100, 0])
    #expect(record.total(.inUse) == 240 + 300 + 300)
  }

  @Test func `who has waited hangs up when patience ends, counted from the entry`() {
    // Patience of 150 s since 380: the second goes at 530.
    var center = center(calls(2, waited: 120))
    center.types[0].patience = ByInterval(.constant(150))
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .abandoned])
    #expect(calls[1].left == 530)
    #expect(record.at(0, .waitAbandoned) == 150)
  }

  @Test func `who calls again with the same patience has that of the wait before the opening`() {
    // Nobody is there: all hang up and call again once, a second later.
    var center = center(calls(50, waited: 120), agents: 0)
    center.close = 3_000
    center.types[0].patience = ByInterval(.uniform(low: 0, high: 200))
    center.types[0].again = Again(attempts: 2, samePatience: true)
    center.types[0].again?[.abandoned] = Repeat(probability: 1, delay: .constant(1))
    let calls = center.run().calls
    let waits = Dictionary(grouping: calls, by: \.number).mapValues { attempts in
      attempts.map { $0.left! - $0.queueEntry! }
    }
    #expect(waits.count == 50)
    for (number, waits) in waits {
      #expect(waits.count == 2 && abs(waits[0] - waits[1]) < 1e-9, "\(number): \(waits)")
      #expect(waits[0] >= 120)
    }
  }

  @Test func `the patience that is left is that of those who are still there`() {
    // Exponential: as long again on average as at the beginning, whatever the wait.
    var center = center(calls(2_000, waited: 120), agents: 0)
    center.close = 1_500
    center.types[0].patience = ByInterval(.exponential(mean: 60))
    let left = center.run().calls.map { $0.left! - 500 }
    #expect(left.count == 2_000 && left.allSatisfy { $0 > 0 })
    // s.e. 60/√2,000 = 1.34.
    #expect(abs(mean(left) - 60) < 4.5 * 1.35)
    // Uniform to 200 s: uniform in the 80 s that are left; s.e. 80/√12/√2,000 = 0.52.
    center.types[0].patience = ByInterval(.uniform(low: 0, high: 200))
    let rest = center.run().calls.map { $0.left! - 500 }
    #expect(rest.allSatisfy { $0 > 0 && $0 <= 80 })
    #expect(abs(mean(rest) - 40) < 4.5 * 0.52)
  }

  private func mean(_ times: [Double]) -> Double { times.reduce(0, +) / Double(times.count) }

  @Test func `calls that have waited hold their lines`() {
    // Two lines are held by the two who wait; whoever comes at 550 is blocked, who comes at 650 is not.
    var center = center(calls(2, waited: 60))
    center.limitLines(to: 2)
    center.calls = [.at(550), .at(650)]
    #expect(center.run().calls.map(\.answer) == [nil, 700, 500, 600])
  }

  @Test func `rules whose moment has passed are not met, and later ones in time`() {
    // Disconnected after 100 s: not any more; after 150 s: at 530.
    for (after, outcome, end) in [(100.0, CallOutcome.answered, 600.0), (150, .disconnected, 530)] {
      var center = center(calls(2, waited: 120))
      center.types[0].queueRules = [QueueRule(after: after, action: .disconnect)]
      let second = center.run().calls[1]
      #expect(second.outcome == outcome)
      #expect(second.waitEnd == end)
    }
  }

  @Test func `a group that takes calls after a wait that has passed takes them at the opening`() {
    var center = center(calls(2, waited: 120))
    center.groups.append(
      ScriptedCenter.group(
        "second", agents: 1, skills: [Skill(type: CallTypeID(0), preference: 2, after: 60)]))
    #expect(center.run().calls.map(\.answer) == [500, 500])
  }

  @Test(
    "callbacks are due at the opening, whatever their kind",
    arguments: [0, 1, 2])
  func callbacks(kind: Int) {
    // Called at 500 and 600, behind nobody; ringing takes no time.
    var center = center(Backlog(type: CallTypeID(0), callbacks: 2))
    let book = AppointmentBook(slots: [AppointmentSlot(at: 800, capacity: 1)])
    center.offerCallbacks(
      [.virtualHold, .whenIdle(reserve: 0), .appointment(book)][kind], within: 50)
    let (calls, record) = center.run()
    #expect(calls.compactMap(\.answer) == [500, 600])
    #expect(calls.filter { $0.answer != nil }.allSatisfy { $0.channel == .callback })
    #expect(record.at(0, .arrived) == 2 && record.at(0, .turnedAway) == 2)
    #expect(record.at(0, .callbackOffered) == 2 && record.at(0, .callbackAccepted) == 2)
    #expect(record.at(0, .callbackServed) == 2 && record.at(0, .callbackServedClosed) == 2)
    // The promise of 50 s from the opening is kept to the first.
    #expect(record.at(0, .callbackDue) == 2 && record.at(0, .callbackKept) == 1)
    #expect(record.at(0, .callbackDelay) == 100)
    #expect(record.endings == [.calledBack: 1, .promiseBroken: 1])
  }

  @Test func `callbacks of a backlog count neither above nor below in an answer rate`() {
    // Both calls are answered, and eight callbacks served besides: 2 of 2.
    var center = center(Backlog(type: CallTypeID(0), callbacks: 8), agents: 9)
    center.offerCallbacks(.virtualHold)
    center.types[0].queueRules = []
    center.calls = [.at(700), .at(800)]
    #expect(center.run().record.total(.callbackServed) == 8)
    #expect(center.value("answerRate.withCallbacks") == 1)
  }

  @Test func `calls that have waited hear no announcement`() {
    var center = center(calls(2, waited: 120))
    center.types[0].announcement = .constant(10)
    center.calls = [.at(600)]
    #expect(center.run().record.at(0, .fromBacklog) == 2)
    #expect(center.value("announcement.mean") == 10)
  }

  @Test func `tickets are worked on from the opening on`() {
    // At 500 and 600, before the call of 650 is answered at 700.
    var center = center(Backlog(type: CallTypeID(0), tickets: 2))
    center.calls = [.at(650)]
    let (calls, record) = center.run()
    #expect(calls.compactMap(\.answer).sorted() == [500, 600, 700])
    #expect(record.at(0, .ticketsCreated) == 2 && record.at(0, .ticketsWorked) == 2)
    #expect(record.at(0, .ticketDelay) == 100)
    #expect(record.at(0, .arrived) == 2 && record.at(0, .turnedAway) == 2)
    #expect(record.endings == [.servedLate: 3])
  }

  @Test
  func
    `of several days only the first opening finds it, and where the first day is closed the next`()
  {
    var center = center(calls(1, waited: 60))
    center.hours = [nil, 0..<5, 0..<5]
    let (calls, record) = center.run()
    #expect(calls.map(\.answer) == [86_900])
    #expect(record.at(record.layout.row(.before, day: 1), .arrived) == 1)
    #expect(record.total(.arrived) == 1)
  }

  @Test func `a backlog changes no other customer`() {
    var center = center(calls(0, waited: 0), agents: 3)
    center.types[0].handling.talk = ByInterval(.exponential(mean: 100))
    center.types[0].patience = ByInterval(.exponential(mean: 60))
    center.calls = (0..<5).map { .at(500 + Double($0) * 100) }
    center.backlog = []
    let without = center.run().calls
    center.backlog = [Backlog(type: CallTypeID(0), calls: 2, waited: 30, tickets: 1)]
    let with = center.run().calls.filter { $0.source == 0 }
    #expect(without.map(\.arrival) == with.map(\.arrival))
    for (one, other) in zip(without, with) {
      guard let end = one.talkEnd, let otherEnd = other.talkEnd else { continue }
      #expect(abs((end - one.answer!) - (otherEnd - other.answer!)) < 1e-9)
    }
  }
}
