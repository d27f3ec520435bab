import ContactCenterModel
import Probability
import Testing

/// Calls that are still there when nothing more can happen.
@Suite struct LeftoverTests {
  @Test func `with nobody on duty endlessly patient calls still wait at the end`() {
    // Nothing happens after close at 1,000: 950 and 600 s waited.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", agents: 0)]
    center.calls = [.at(50), .at(400)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.stillWaiting, .stillWaiting])
    #expect(calls.map(\.left) == [1_000, 1_000])
    #expect(record.at(1, .stillWaiting) == 1)
    #expect(record.at(5, .stillWaiting) == 1)
    #expect(record.total(.waitOther) == 1_550)
    #expect(record.total(.waitingIntegral) == 1_550)
    #expect(record.at(11, .waitingIntegral) == 0)
  }

  @Test func `without any group calls wait and abandon`() {
    var center = ScriptedCenter()
    center.calls = [.at(50, patience: 30)]
    let calls = center.run().calls
    #expect(calls[0].outcome == .abandoned)
    #expect(calls[0].left == 80)
  }

  @Test func `a day without calls counts nothing but time`() {
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 2), (1_000, 0)])]
    let record = center.run().record
    #expect(record.typeCounts.allSatisfy { $0 == 0 })
    #expect(record.total(.present, group: 0) == 2_000)
    #expect(record.total(.overtime, group: 0) == 0)
    #expect(record.durations == [0] + Array(repeating: 100, count: 10) + [0])
  }
}
