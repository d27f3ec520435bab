import ContactCenterModel
import Probability
import Testing

/// What becomes of callbacks at close, at 1,000. The only agent, on duty until then, talks 950…1,050.
@Suite struct CallbackClosingTests {
  private func center(_ closing: CallbackClosing) -> ScriptedCenter {
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (1_000, 0)])]
    center.offerCallbacks(.virtualHold)
    center.callback?.atClose = closing
    center.calls = [.at(950), .at(960)]
    return center
  }

  @Test func `agents stay for callbacks in overtime`() {
    let (calls, record) = center(.overtime).run()
    #expect(calls.compactMap(\.answer) == [950, 1_050])
    #expect(record.total(.overtime, group: 0) == 150)
    #expect(record.endings == [.servedAtOnce: 1, .calledBack: 1])
  }

  @Test func `a gap between attempts ends at close, and an attempt after close is the last`() {
    // In vain 900…920; the next, due at 1,120, is made 1,000…1,020, and there is no third.
    var center = center(.overtime)
    center.callback?.attempts = CallbackAttempts(
      most: 3, gap: .constant(200), ringOut: 20, reached: [0])
    center.calls = [.at(800), .at(810)]
    let (calls, record) = center.run()
    #expect(calls.filter { $0.outcome == .notReached }.map(\.left) == [920, 1_020])
    #expect(record.total(.callbackGivenUp) == 1)
    #expect(record.total(.overtime, group: 0) == 20)
    #expect(record.endings == [.servedAtOnce: 1, .lostCallback: 1])
  }

  @Test func `callbacks carried over are pending after the last day`() {
    let record = center(.carryOver).run().record
    #expect(record.total(.callbackDials) == 0)
    #expect(record.total(.callbackPending) == 1)
    #expect(record.total(.callbackDue) == 0)
    #expect(record.total(.overtime, group: 0) == 50)
    #expect(record.endings == [.servedAtOnce: 1, .stillOpen: 1])
  }

  @Test func `the promise of a pending callback is broken when its time is over`() {
    var center = center(.carryOver)
    center.callback?.within = 30
    let record = center.run().record
    #expect(record.total(.callbackDue) == 1)
    #expect(record.total(.callbackKept) == 0)
  }

  @Test func `callbacks that expire at close are lost or bring a call back`() {
    let record = center(.expire).run().record
    #expect(record.total(.callbackExpired) == 1)
    #expect(record.total(.callbackDue) == 1)
    #expect(record.total(.callbackKept) == 0)
    #expect(record.endings == [.servedAtOnce: 1, .lostCallback: 1])
    var center = center(.expire)
    center.types[0].again = .certain([.callbackMissed: 10], attempts: 2)
    let calls = center.run().calls
    #expect(calls.last?.arrival == 1_010)
    #expect(calls.last?.outcome == .turnedAway)
  }

  @Test func `a telephone that rings at close is heard to the end`() {
    // Free at 990, the agent calls, and is answered at 1,010: talk until 1,110.
    var center = center(.expire)
    center.callback?.attempts = CallbackAttempts(ring: .constant(20))
    center.calls = [.at(890), .at(900)]
    let (calls, record) = center.run()
    #expect(calls.compactMap(\.answer) == [890, 1_010])
    #expect(record.total(.callbackExpired) == 0)
    #expect(record.total(.overtime, group: 0) == 110)
  }
}
