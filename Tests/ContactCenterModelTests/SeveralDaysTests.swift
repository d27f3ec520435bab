import ContactCenterModel
import Probability
import Testing

/// Days of 1,000 s that open at midnight, one after the other; a day has twelve rows.
@Suite struct SeveralDaysTests {
  private let midnight = 86_400.0

  private func center(
    _ hours: [Range<Int>?], _ atClose: ClosingRule, agents: Int = 1
  ) -> ScriptedCenter {
    var center = ScriptedCenter()
    center.hours = hours
    center.atClose = atClose
    center.groups = [
      ScriptedCenter.group(
        "team",
        steps: hours.indices.flatMap {
          [(midnight * Double($0), agents), (midnight * Double($0) + 1_000, 0)]
        })
    ]
    return center
  }

  private func open(_ days: Int) -> [Range<Int>?] { Array(repeating: 0..<10, count: days) }

  @Test func `a call carried over is answered at the next opening, before a later one`() {
    // Busy 950…1,050, when the agent goes home. The call of 960 waits until 86,400 and is served to
    // 86,500, when the call of 86,410 gets its turn.
    var center = center(open(2), .carryOver)
    center.calls = [.at(950), .at(960), .at(midnight + 10)]
    let (calls, record) = center.run()
    #expect(calls.map(\.answer) == [950, midnight, midnight + 100])
    #expect(calls[1].row == 10)
    #expect(record.at(10, .answered) == 2)
    #expect(record.at(10, .waitAnswered) == midnight - 960)
    // Nobody stays for it: 50 s of overtime are those of the first call.
    #expect(record.total(.overtime, group: 0) == 50)
    #expect(record.at(11, .waitingIntegral) == midnight - 1_000)
    #expect(record.at(13, .waitingIntegral) == 90)
  }

  @Test func `a call carried over may abandon during the night`() {
    var center = center(open(2), .carryOver)
    center.calls = [.at(950), .at(960, patience: 3_600)]
    let (calls, record) = center.run()
    #expect(calls[1].outcome == .abandoned)
    #expect(calls[1].left == 4_560)
    #expect(record.at(10, .abandoned) == 1)
  }

  @Test func `who comes out of the announcement after close is carried over too`() {
    // Announcement 30 s; agent 1 is idle at close, but goes home. Queue entry at 1,010.
    var center = center(open(2), .carryOver, agents: 2)
    center.types[0].announcement = .constant(30)
    center.calls = [.at(900), .at(980)]
    let calls = center.run().calls
    #expect(calls.map(\.answer) == [930, midnight])
    #expect(calls[1].queueEntry == 1_010)
  }

  @Test func `after the last close calls that would be carried over still wait`() {
    var center = center(open(1), .carryOver)
    center.types[0].announcement = .constant(30)
    center.calls = [.at(900), .at(930), .at(980)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .stillWaiting, .stillWaiting])
    // 960…1,000 in the queue; queue entry at 1,010 is after close already.
    #expect(calls.map(\.left) == [nil, 1_000, 1_010])
    #expect(record.at(10, .stillWaiting) == 2)
    #expect(record.total(.waitOther) == 40)
    #expect(record.durations[11] == 30)
  }

  @Test(arguments: [ClosingRule.drain, .hangUp])
  func `the other rules hold at every close`(rule: ClosingRule) {
    // On both days the second call waits 40 s until close, and 50 s more where it is served.
    var center = center(open(2), rule)
    center.calls = [.at(950), .at(960), .at(midnight + 950), .at(midnight + 960)]
    let (calls, record) = center.run()
    let outcome = rule == .drain ? CallOutcome.answered : .hungUp
    #expect(calls.map(\.outcome) == [.answered, outcome, .answered, outcome])
    for row in [11, 23] {
      #expect(record.at(row, group: 0, .overtime) == (rule == .drain ? 150 : 50))
    }
    #expect(record.at(10, .offered) == 2 && record.at(22, .offered) == 2)
  }

  @Test func `a queue that nobody serves after close goes on at the next opening`() {
    var center = center(open(2), .drain)
    center.groups[0].staffing.afterClose = 0
    center.calls = [.at(950), .at(960), .at(970)]
    #expect(center.run().calls.map(\.answer) == [950, midnight, midnight + 100])
  }

  @Test func `a shorter day closes early, and a closed day turns all calls away`() {
    // Open to 500 on the first day, closed on the second, open from 300 on the third.
    var center = center([0..<5, nil, 3..<10], .hangUp)
    center.calls = [
      .at(450), .at(460), .at(600), .at(midnight + 100), .at(2 * midnight + 299),
      .at(2 * midnight + 300),
    ]
    let (calls, record) = center.run()
    let away = CallOutcome.turnedAway
    #expect(calls.map(\.outcome) == [.answered, .hungUp, away, away, away, .answered])
    // The first call is of interval 5; then: after close, before opening of the days 2 and 3, interval 4.
    #expect(calls.map(\.row) == [5, 5, 11, 12, 24, 28])
    #expect(
      record.durations[0...11] == [0, 100, 100, 100, 100, 100, 0, 0, 0, 0, 0, midnight - 500])
    #expect(record.durations[12] == midnight)
    #expect(record.durations[13..<24].allSatisfy { $0 == 0 })
    #expect(record.durations[24] == 300)
    #expect(record.durations[25...27] == [0, 0, 0])
    // The last call ends 600 s before close; the schedule ends at close.
    #expect(record.durations[34] == 100 && record.durations[35] == 0)
  }

  @Test(arguments: ClosingRule.allCases)
  func `a center that never closes goes on over midnight`(rule: ClosingRule) {
    // Two days from 0:00 to 24:00. The call of 86,350 waits for the agent over midnight.
    var center = ScriptedCenter()
    (center.close, center.interval) = (midnight, 3_600)
    center.atClose = rule
    center.hours = Array(repeating: 0..<24, count: 2)
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (2 * midnight, 0)])]
    center.calls = [.at(midnight - 60), .at(midnight - 50), .at(midnight + 30, talk: 10)]
    let (calls, record) = center.run()
    #expect(calls.map(\.answer) == [midnight - 60, midnight + 40, midnight + 140])
    #expect(calls.map(\.row) == [24, 24, 27])
    #expect(record.total(.overtime, group: 0) == 0)
    #expect(record.durations[25] == 0 && record.durations[26] == 0)
    #expect(record.durations[27] == 3_600)
  }

  @Test func `a night shift ends halfway to the next opening`() {
    // Open 80,000…90,000; 90,000 to 166,400 is halfway at 128,200.
    var center = ScriptedCenter()
    (center.open, center.close, center.interval) = (80_000, 90_000, 1_000)
    center.hours = open(2)
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(89_000), .at(128_199), .at(128_200), .at(166_400)]
    let (calls, record) = center.run()
    #expect(calls.map(\.row) == [10, 11, 12, 13])
    #expect(record.durations[11] == 38_200 && record.durations[12] == 38_200)
  }

  @Test func `the idle order begins anew at each opening`() {
    // On the first day agent 0 serves 10…110, so that agent 1 has been idle for longer at its end. On
    // the second day agent 0 comes first again.
    var center = center(open(2), .drain, agents: 2)
    center.calls = [.at(10), .at(midnight + 10), .at(midnight + 20)]
    #expect(center.run().calls.map(\.agent) == [0, 0, 1])
  }

  @Test func `who is idle over the night begins the day like the others`() {
    // A call that the group may take after two days keeps the agents there; agent 1 has been idle for longer
    // by morning.
    var center = center(open(2), .drain, agents: 2)
    center.types.append(ScriptedCenter.type("others"))
    center.groups[0].skills.append(Skill(type: CallTypeID(1), after: 2 * midnight))
    center.calls = [.at(5, type: 1), .at(10), .at(midnight + 10)]
    let (calls, record) = center.run()
    #expect(calls.map(\.agent) == [1, 0, 0])
    #expect(record.at(11, group: 0, .overtime) == 2 * (midnight - 1_000))
    #expect(record.at(13, group: 0, .overtime) == 0)
  }

  @Test func `who can serve nothing that waits goes home at close`() {
    // A call that nobody may take waits to the end; the agents go at close.
    var center = center(open(2), .drain, agents: 2)
    center.types.append(ScriptedCenter.type("others"))
    center.calls = [.at(5, type: 1), .at(10)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.stillWaiting, .answered])
    #expect(record.at(11, group: 0, .overtime) == 0)
  }

  @Test func `overtime past midnight belongs to the day of its shift`() {
    // The first day closes at 1,000; the talk of 990 lasts until 500 s after the next midnight, which is the
    // next opening: overtime midnight − 1,000 + 500, all in the row after the first close.
    var center = center(open(2), .drain, agents: 1)
    center.calls = [.at(990, talk: midnight - 490)]
    let record = center.run().record
    #expect(record.at(11, group: 0, .overtime) == midnight - 1_000)
    #expect(record.total(.overtime, group: 0) == midnight - 1_000)
    center.groups = [
      ScriptedCenter.group("team", shifts: [Shift(line: 0, from: 0, to: 1_000, heads: 1)])
    ]
    let ofShift = center.run().record
    #expect(ofShift.at(11, group: 0, .overtime) == midnight - 1_000 + 500)
    #expect(ofShift.total(.overtime, group: 0) == midnight - 1_000 + 500)
    #expect(ofShift.total(.paid, group: 0) == midnight + 500)
  }

  /// Of two agents with shifts 0…1,000 on the first of two days, the one who takes a call at 990 talks until 500 s
  /// after the second midnight, the next opening.
  static var overtimePastMidnight: ScriptedCenter {
    let midnight = 86_400.0
    var center = SeveralDaysTests().center([0..<10, 0..<10], .drain)
    center.groups = [
      ScriptedCenter.group("team", shifts: [Shift(line: 0, from: 0, to: 1_000, heads: 1)]),
      ScriptedCenter.group(
        "others",
        shifts: [Shift(line: 0, from: midnight, to: midnight + 1_000, heads: 1)]),
    ]
    center.calls = [.at(990, talk: midnight - 490), .at(midnight + 100)]
    return center
  }

  @Test func `overtime past midnight is paid time of the day in which it is worked, too`() {
    // Paid 1,000 s and midnight − 1,000 + 500 s of overtime, all on the first day, 500 of which pass on the
    // second: there the one is at work for 500 paid s, the other for 1,000, of them 100 busy.
    let center = Self.overtimePastMidnight
    #expect(center.run().record.total(.paid, group: 0) == midnight + 500)
    #expect(center.value("utilization.productive", group: 0, day: 1) == 1)
    #expect(center.value("utilization.productive", group: 0, day: 2) == 1)
    #expect(center.value("utilization.productive", day: 2) == 1)
    #expect(center.value("utilization.paid", day: 2) == 600.0 / 1_500)
    #expect(center.value("utilization.productive") == 1)
    #expect(center.value("staff.paid", group: 0, day: 2) == 0)
  }

  @Test func `time on calls counts from the opening`() {
    // Agent 0 has 100 s of the first day; on the second day agent 0, with nothing yet, comes first.
    var center = center(open(2), .drain, agents: 2)
    center.agentChoice = .leastOccupied
    center.calls = [.at(10), .at(midnight + 10), .at(midnight + 120)]
    #expect(center.run().calls.map(\.agent) == [0, 0, 1])
  }

  @Test func `nobody takes calls before the opening of a later day, but the time is paid`() {
    // On the second day the shift begins 100 s before the opening at 86,400 + 300.
    var center = center([0..<10, 3..<10], .drain)
    center.groups = [
      ScriptedCenter.group("team", steps: [(0, 1), (1_000, 0), (midnight + 200, 1)])
    ]
    center.calls = [.at(midnight + 250), .at(midnight + 310)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.turnedAway, .answered])
    #expect(record.at(12, group: 0, .paid) == 100)
    #expect(record.at(12, group: 0, .staffed) == 0)
    #expect(record.at(12, group: 0, .present) == 0)
    #expect(record.at(16, group: 0, .present) == 100)
  }

  @Test func `who stays over the night goes on, and the idle begin the day like the others`() {
    // The call of 990 lasts over the night until 86,450: agent 0 is busy at the opening, agent 1 comes.
    var center = center(open(2), .drain, agents: 2)
    center.calls = [.at(990, talk: midnight - 940), .at(midnight + 10), .at(midnight + 120)]
    let (calls, record) = center.run()
    #expect(calls.map(\.agent) == [0, 1, 0])
    #expect(record.at(11, group: 0, .overtime) == midnight - 1_000)
    #expect(record.at(13, group: 0, .overtime) == 0)
    #expect(record.at(13, group: 0, .present) == 200)
  }
}
