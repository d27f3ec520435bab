import ContactCenterModel
import Probability
import Testing

/// A window of steady operation: warm-up 0…100, window 100…300.
@Suite struct SteadyStateTests {
  private var center: ScriptedCenter {
    var center = ScriptedCenter()
    center.steadyState = SteadyState(warmUp: 100, length: 200)
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    return center
  }

  @Test func `calls of the warm-up and after the window are not counted in totals`() {
    // Busy 50…150, 150…250, 290…390: in the window 50 + 100 + 10 s. The run ends at 300.
    var center = center
    center.calls = [.at(50), .at(150), .at(290), .at(310)]
    let (calls, record) = center.run()
    #expect(calls.map(\.row) == [0, 1, 1])
    #expect(Array(record.layout.totalRows) == [1])
    #expect(record.at(0, .answered) == 1)
    #expect(record.at(1, .answered) == 2)
    #expect(record.at(1, .busyIntegral) == 160)
    #expect(record.durations[0] == 100)
    #expect(record.durations[1] == 200)
  }

  @Test func `a call that waits from the warm-up into the window belongs to the warm-up`() {
    // Busy 50…150; the call of 90 waits 60 s, of which 50 pass in the window.
    var center = center
    center.calls = [.at(50), .at(90)]
    let record = center.run().record
    #expect(record.at(0, .waitAnswered) == 60)
    #expect(record.at(1, .waitAnswered) == 0)
    #expect(record.at(1, .waitingIntegral) == 50)
  }

  @Test func `calls of the window are followed to their answer`() {
    // 150…250, then the call of 160 until 350, then that of 170: waits 90 and 180 s. In the window
    // they wait 90 + 130 s. Calls that arrive after the window still stand in line behind them.
    var center = center
    center.calls = [.at(150), .at(160), .at(170), .at(320)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .answered, .answered, .stillWaiting])
    #expect(record.at(1, .waitAnswered) == 270)
    #expect(record.at(1, .waitingIntegral) == 220)
    #expect(record.at(1, .answered) == 3)
    #expect(record.at(2, .stillWaiting) == 1)
  }

  @Test func `a run whose calls are never answered ends`() {
    // Given up at the first event after 600, twice the window's end: arrivals at 400 and 700.
    var center = center
    center.groups = []
    center.calls = [.at(150), .at(400), .at(700), .at(800)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.stillWaiting, .stillWaiting, .stillWaiting])
    #expect(record.at(1, .stillWaiting) == 1)
    #expect(record.at(1, .waitOther) == 550)
    #expect(record.at(1, .waitingIntegral) == 150)
  }

  @Test func `who still hears the announcement when the run ends is counted as such`() {
    // An announcement of 1,000 s: the calls of 290 and 700 are in it when the run gives up at 700.
    var center = center
    center.types[0].announcement = .constant(1_000)
    center.calls = [.at(290), .at(700)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.stillAnnounced, .stillAnnounced])
    #expect(record.at(1, .stillAnnounced) == 1)
    #expect(record.at(1, .reachedQueue) == 0)
  }

  @Test func `steady demand keeps its rate through window and days`() {
    // 0.05 a second for 200,000 s from the second day on: 10,000 calls, standard error 100.
    var center = center
    center.steadyState = SteadyState(warmUp: 86_400, length: 200_000)
    center.types[0].patience = ByInterval(.constant(0))
    center.moreDemands = [Demand(source: .callType(CallTypeID(0)), arrivals: .steady(rate: 0.05))]
    #expect(abs(center.run().record.at(1, .arrived) - 10_000) < 450)
  }
}
