import ContactCenterModel
import Probability
import Testing

/// Persons of shifts: each has the own shift and the own breaks.
@Suite struct ShiftTests {
  private func center(
    _ shifts: [Shift], shrinkage: Double = 0, afterClose: Int? = nil, calls: [ReplayedCall]
  ) -> ScriptedCenter {
    var center = ScriptedCenter()
    center.groups = [
      ScriptedCenter.group(
        "team", shifts: shifts, shrinkage: shrinkage, afterClose: afterClose)
    ]
    center.calls = calls
    return center
  }

  /// The mean number of agents in each of the first nine intervals of 100 s.
  private func agents(_ count: GroupCount, _ record: ReplicationRecord) -> [Double] {
    (1...9).map { record.at($0, group: 0, count) / 100 }
  }

  @Test func `nobody waits longer for heads that are handed over than for a number that stays`() {
    // 20 heads handed over at 5,000 under 18 Erl. Who is busy then finishes the call while the next shift is there:
    // never are fewer at work, and of callers in one line with endless patience nobody waits longer for that.
    var random = SeededGenerator(seed: 13)
    var center = ScriptedCenter()
    (center.close, center.interval) = (10_000, 500)
    center.types[0].handling = Handling(talk: ByInterval(.exponential(mean: 300)))
    var time = 0.0
    while time < 10_000 {
      center.calls.append(.at(time))
      time += Double(random.below(3_334)) / 100
    }
    func waits(_ group: AgentGroup) -> [Double] {
      center.groups = [group]
      return center.run().calls.map { $0.answer! - $0.queueEntry! }
    }
    let constant = waits(ScriptedCenter.group("team", agents: 20))
    let handedOver = waits(
      ScriptedCenter.group(
        "team",
        shifts: [
          Shift(line: 0, from: 0, to: 5_000, heads: 20),
          Shift(line: 1, from: 5_000, to: 10_000, heads: 20),
        ]))
    #expect(zip(handedOver, constant).allSatisfy { $0 <= $1 + 1e-6 })
    #expect(constant.reduce(0, +) > handedOver.reduce(0, +) + 1)
    #expect(zip(handedOver, constant).prefix(250).allSatisfy { $0 == $1 })
  }

  @Test func `who is due and busy finishes the call, and the next shift comes on time`() {
    // Person 0 works 0…400 and talks 390…690; person 1 comes at 400 and takes the call of 450 at once.
    // Overtime 290; paid 400 + 600 + 290.
    let (calls, record) = center(
      [Shift(line: 0, from: 0, to: 400, heads: 1), Shift(line: 1, from: 400, to: 1_000, heads: 1)],
      calls: [.at(390, talk: 300), .at(450)]
    ).run()
    #expect(calls.map(\.answer) == [390, 450])
    #expect(calls.map(\.agent) == [0, 1])
    #expect(record.total(.overtime, group: 0) == 290)
    #expect(record.total(.paid, group: 0) == 1_290)
    #expect(record.total(.staffed, group: 0) == 1_000)
    #expect(record.total(.present, group: 0) == 1_290)
  }

  @Test func `nobody goes in the place of who is due`() {
    // Person 0 (0…400) is busy 390…690, person 1 (0…1,000) idle at 400: stays, and answers at 450.
    let calls = center(
      [Shift(line: 0, from: 0, to: 400, heads: 1), Shift(line: 1, from: 0, to: 1_000, heads: 1)],
      calls: [.at(390, talk: 300), .at(450)]
    ).run().calls
    #expect(calls.map(\.agent) == [0, 1])
    #expect(calls[1].answer == 450)
  }

  @Test func `a break that comes due during a call begins after it and keeps its length`() {
    // Break 200…300 becomes 250…350: the call of 320 waits until then. Paid 1,000 − 100.
    let shift = Shift(
      line: 0, from: 0, to: 1_000, heads: 1, breaks: [ShiftBreak(at: 200, length: 100)])
    let (calls, record) = center([shift], calls: [.at(150), .at(320)]).run()
    #expect(calls.map(\.answer) == [150, 350])
    #expect(record.total(.paid, group: 0) == 900)
    #expect(record.total(.overtime, group: 0) == 0)
    #expect(record.total(.present, group: 0) == 900)
    #expect(record.total(.staffed, group: 0) == 900)
  }

  @Test func `a break that keeps its end ends on time, and what was worked into it is paid`() {
    // Break 200…300, busy until 250: off 250…300. Paid 1,000 − 50.
    let shift = Shift(
      line: 0, from: 0, to: 1_000, heads: 1,
      breaks: [ShiftBreak(at: 200, length: 100, keeps: .end)])
    let (calls, record) = center([shift], calls: [.at(150), .at(270)]).run()
    #expect(calls.map(\.answer) == [150, 300])
    #expect(record.total(.paid, group: 0) == 950)
    #expect(record.total(.overtime, group: 0) == 0)
  }

  @Test func `a break that keeps its end is lost when the call lasts beyond it`() {
    let shift = Shift(
      line: 0, from: 0, to: 1_000, heads: 1,
      breaks: [ShiftBreak(at: 200, length: 100, keeps: .end)])
    let (calls, record) = center([shift], calls: [.at(150, talk: 200), .at(160)]).run()
    #expect(calls.map(\.answer) == [150, 350])
    #expect(record.total(.paid, group: 0) == 1_000)
  }

  @Test func `work in a paid break is paid once`() {
    // Paid break 200…300, busy until 250, break 250…350: paid 1,000, no overtime.
    let shift = Shift(
      line: 0, from: 0, to: 1_000, heads: 1,
      breaks: [ShiftBreak(at: 200, length: 100, isPaid: true)])
    let record = center([shift], calls: [.at(150)]).run().record
    #expect(record.total(.paid, group: 0) == 1_000)
    #expect(record.total(.overtime, group: 0) == 0)
    #expect(record.total(.present, group: 0) == 900)
  }

  @Test func `breaks that fall due on each other are taken one after the other`() {
    // Breaks 200…300 and 320…340, busy until 350: off 350…450 and 450…470.
    let shift = Shift(
      line: 0, from: 0, to: 1_000, heads: 1,
      breaks: [ShiftBreak(at: 200, length: 100), ShiftBreak(at: 320, length: 20)])
    let (calls, record) = center([shift], calls: [.at(150, talk: 200), .at(360)]).run()
    #expect(calls.map(\.answer) == [150, 470])
    #expect(record.total(.paid, group: 0) == 880)
  }

  @Test func `the end of the shift ends a break that was late`() {
    // Shift 0…400, break 300…390 begins at 380, after the call: off from 380 on, paid 380.
    let shift = Shift(
      line: 0, from: 0, to: 400, heads: 1, breaks: [ShiftBreak(at: 300, length: 90)])
    let record = center([shift], calls: [.at(280)]).run().record
    #expect(record.total(.paid, group: 0) == 380)
    #expect(record.total(.present, group: 0) == 380)
    #expect(record.total(.overtime, group: 0) == 0)
  }

  @Test func `who is on a break at opening comes when it ends`() {
    // Shift 0…1,000, open from 100; break 50…150. The call of 120 waits until 150. Paid 900.
    var center = center(
      [Shift(line: 0, from: 0, to: 1_000, heads: 1, breaks: [ShiftBreak(at: 50, length: 100)])],
      calls: [.at(120)])
    center.open = 100
    let (calls, record) = center.run()
    #expect(calls[0].answer == 150)
    #expect(record.total(.paid, group: 0) == 900)
  }

  @Test func `the absent are spread over the shifts by largest remainder`() {
    // Shifts of 3 and 3, a quarter absent: 2.25 and 2.25. 0…300: round(2.25) = 2; 300…600: round(4.5) = 5, of
    // equal remainders the earlier shift has the one more; 600…900: round(2.25) = 2. All six are paid.
    let (_, record) = center(
      [Shift(line: 0, from: 0, to: 600, heads: 3), Shift(line: 1, from: 300, to: 900, heads: 3)],
      shrinkage: 0.25, calls: []
    ).run()
    #expect(agents(.staffed, record) == [2, 2, 2, 5, 5, 5, 2, 2, 2])
    #expect(agents(.present, record) == [2, 2, 2, 5, 5, 5, 2, 2, 2])
    #expect(agents(.paid, record) == [3, 3, 3, 6, 6, 6, 3, 3, 3])
    #expect(record.total(.planned, group: 0) == 2.25 * 1_200)
  }

  @Test func `fractions of heads make whole persons of the group`() {
    // 1.5 heads each: 0…300 2, 300…600 3, 600…900 2; paid alike.
    let (_, record) = center(
      [
        Shift(line: 0, from: 0, to: 600, heads: 1.5),
        Shift(line: 1, from: 300, to: 900, heads: 1.5),
      ],
      calls: []
    ).run()
    #expect(agents(.present, record) == [2, 2, 2, 3, 3, 3, 2, 2, 2])
    #expect(record.total(.paid, group: 0) == 2_100)
    #expect(record.total(.paidAsPlanned, group: 0) == 1.5 * 1_200)
    #expect(record.total(.overtime, group: 0) == 0)
  }

  @Test func `who is present at close stays as long as something waits that the group may take`() {
    // Two persons until 1,000; one busy 950…1,150, one 960…1,060: takes the call of 970 until 1,160.
    let (calls, record) = center(
      [Shift(line: 0, from: 0, to: 1_000, heads: 2)],
      calls: [.at(950, talk: 200), .at(960), .at(970)]
    ).run()
    #expect(calls.map(\.answer) == [950, 960, 1_060])
    #expect(record.total(.overtime, group: 0) == 150 + 160)
  }

  @Test func `who was due before close goes after the contact though somebody waits`() {
    // Person 0 until 900, busy 850…1,050, then goes. Person 1 busy 860…1,160, takes the call of 950 then.
    let calls = center(
      [Shift(line: 0, from: 0, to: 900, heads: 1), Shift(line: 1, from: 0, to: 1_000, heads: 1)],
      calls: [.at(850, talk: 200), .at(860, talk: 300), .at(950)]
    ).run().calls
    #expect(calls.map(\.answer) == [850, 860, 1_160])
  }

  @Test func `a number after close brings or sends persons whoever they are`() {
    // Nobody on shift after 900; three after close: the calls of 960 and 970 are answered at 1,000.
    let (calls, record) = center(
      [Shift(line: 0, from: 0, to: 900, heads: 1)], afterClose: 3,
      calls: [.at(960), .at(970)]
    ).run()
    #expect(calls.map(\.answer) == [1_000, 1_000])
    #expect(record.total(.overtime, group: 0) == 200)
  }

  @Test func `who is present at close and pauses after it stays for what waits`() {
    // Person 0 is on shift until 1,100, with a break at 1,020…1,040 that comes due while busy 950…1,150. The
    // shift has ended by then: no break, and the call of 960 is answered at 1,150.
    let shift = Shift(
      line: 0, from: 0, to: 1_100, heads: 1, breaks: [ShiftBreak(at: 1_020, length: 20)])
    let calls = center([shift], calls: [.at(950, talk: 200), .at(960)]).run().calls
    #expect(calls.map(\.answer) == [950, 1_150])
  }

  @Test func `nobody comes to work out of a break after close who was not there before`() {
    // Person 1's shift begins after close, with a break at 1,100…1,150; the call of 960 waits for person 0 until
    // 1,450.
    let calls = center(
      [
        Shift(line: 0, from: 0, to: 1_000, heads: 1),
        Shift(
          line: 1, from: 1_050, to: 1_900, heads: 1, breaks: [ShiftBreak(at: 1_100, length: 50)]),
      ], calls: [.at(950, talk: 500), .at(960)]
    ).run().calls
    #expect(calls.map(\.answer) == [950, 1_450])
  }

  @Test func `who was on a break at close comes back for what waits`() {
    // Break 980…1,050: the call of 960 waits for person 0, busy until 1,450, and is taken at 1,050.
    let calls = center(
      [
        Shift(line: 0, from: 0, to: 1_000, heads: 1),
        Shift(
          line: 1, from: 0, to: 1_900, heads: 1, breaks: [ShiftBreak(at: 900, length: 150)]),
      ], calls: [.at(850, talk: 600), .at(960)]
    ).run().calls
    #expect(calls.map(\.answer) == [850, 1_050])
  }

  @Test func `a number after close ends the break of whom it brings in, and pays for the work`() {
    // On an unpaid break 900…1,100 of a shift until 1,200; one is to stay from 1,000 on: the call of 950 is
    // answered then. Paid 900 + 100.
    let shift = Shift(
      line: 0, from: 0, to: 1_200, heads: 1, breaks: [ShiftBreak(at: 900, length: 200)])
    let (calls, record) = center([shift], afterClose: 1, calls: [.at(950)]).run()
    #expect(calls[0].answer == 1_000)
    #expect(record.total(.present, group: 0) == 1_000)
    #expect(record.total(.paid, group: 0) == 1_100)
  }

  @Test func `what is worked beyond the last day has been paid at the beginning`() {
    // The shift goes on to 1,500, and its hours from 1,000 on are paid elsewhere; busy 950…1,050 and gone then.
    let shift = Shift(line: 0, from: 0, to: 1_500, heads: 1, paidUntil: 1_000)
    let record = center([shift], calls: [.at(950)]).run().record
    #expect(record.total(.paid, group: 0) == 1_000)
    #expect(record.total(.paidElsewhere, group: 0) == 50)
    #expect(record.total(.present, group: 0) == 1_050)
    #expect(record.total(.overtime, group: 0) == 0)
    #expect(record.total(.paidAsPlanned, group: 0) == 1_000)
  }

  @Test func `a break at the start of a shift before opening is over on time`() {
    // Shift from 0, open at 300, unpaid break 0…400: the call of 300 is answered at 400.
    var center = center(
      [Shift(line: 0, from: 0, to: 1_000, heads: 1, breaks: [ShiftBreak(at: 0, length: 400)])],
      calls: [.at(300)])
    center.open = 300
    #expect(center.run().calls[0].answer == 400)
  }
}
