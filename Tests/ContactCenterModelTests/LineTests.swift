import ContactCenterModel
import Probability
import Testing

/// Lines, and calls that find none free (あふれ呼).
@Suite struct LineTests {
  private func center(lines: ByInterval<Int>, agents: Int) -> ScriptedCenter {
    var center = ScriptedCenter()
    center.types[0].linePool = LinePoolID(0)
    center.linePools = [LinePool(name: "lines", lines: lines)]
    center.groups = [ScriptedCenter.group("team", agents: agents)]
    return center
  }

  @Test func `a call that finds all lines busy is blocked`() {
    var center = center(lines: ByInterval(2), agents: 3)
    center.calls = [.at(0), .at(10), .at(20), .at(100)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .answered, .blocked, .answered])
    #expect(calls[2].left == 20)
    #expect(calls[2].queueEntry == nil)
    #expect(record.at(1, .blocked) == 1)
    #expect(record.at(1, .blockedWork) == 100)
    #expect(record.at(1, .reachedQueue) == 2)
  }

  @Test func `a waiting call holds a line and gives it back when the caller hangs up`() {
    // Two lines: the talk and the call of 10 until 30. 20: blocked. 40: a line is free again.
    var center = center(lines: ByInterval(2), agents: 1)
    center.calls = [.at(0), .at(10, patience: 20), .at(20), .at(40)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .abandoned, .blocked, .answered])
    // 0…100, 10…30, 40…200.
    #expect(record.total(.inUse) == 280)
    #expect(record.at(1, .inUse) == 180)
  }

  @Test func `an announcement holds a line`() {
    var center = center(lines: ByInterval(1), agents: 1)
    center.types[0].announcement = .constant(30)
    center.calls = [.at(0), .at(20), .at(130)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .blocked, .answered])
    #expect(record.total(.inUse) == 260)
  }

  @Test func `balking and full rooms give the line back`() {
    var center = center(lines: ByInterval(2), agents: 1)
    center.types[0].balking = [BalkingStep(waiting: 0, probability: 1)]
    center.calls = [.at(0), .at(10), .at(20)]
    #expect(center.run().calls.map(\.outcome) == [.answered, .balked, .balked])
  }

  @Test func `each pool has its own lines and types without a pool have enough`() {
    var center = center(lines: ByInterval(1), agents: 0)
    center.types = ["a", "b", "c"].map { ScriptedCenter.type($0) }
    center.types[0].linePool = LinePoolID(0)
    center.types[1].linePool = LinePoolID(1)
    center.linePools.append(LinePool(name: "more", lines: ByInterval(1)))
    let skills = (0..<3).map { Skill(type: CallTypeID($0)) }
    center.groups = [ScriptedCenter.group("team", agents: 9, skills: skills)]
    center.calls = [
      .at(0), .at(10), .at(20, type: 1), .at(30, type: 1), .at(40, type: 2), .at(50, type: 2),
    ]
    let (calls, record) = center.run()
    #expect(
      calls.map(\.outcome) == [.answered, .blocked, .answered, .blocked, .answered, .answered])
    #expect(record.total(.inUse, pool: 0) == 100)
    #expect(record.total(.inUse, pool: 1) == 100)
    #expect(record.total(.inUse, pool: 2) == 200)
    #expect(record.total(.inUseLimited, pool: 2) == 0)
  }

  @Test func `calls keep their lines when the number of lines falls`() {
    // Two lines until 100, then one. Both calls talk on. 110: blocked. 255: one of the two is gone,
    // the other holds the only line: blocked. 265: free.
    var center = center(lines: ByInterval(list: [2, 1]), agents: 3)
    center.calls = [.at(0, talk: 250), .at(10, talk: 250), .at(110), .at(255), .at(265)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .answered, .blocked, .blocked, .answered])
    #expect(calls[1].talkEnd == 260)
    #expect(record.at(1, .inService) == 200)
    // Lines that are held count as in service: two until 250, then one.
    #expect(record.at(2, .inService) == 200)
    #expect(record.at(2, .inUse) == 200)
    #expect(record.at(3, .inService) == 150)
  }

  @Test func `more lines serve from the edge of their interval on`() {
    var center = center(lines: ByInterval(list: [1, 2]), agents: 3)
    center.calls = [.at(0, talk: 250), .at(50), .at(100)]
    #expect(center.run().calls.map(\.outcome) == [.answered, .blocked, .answered])
  }
}
