import ContactCenterModel
import Testing

/// A window that is counted in slices: warm-up 0…100, then batches of 50 s to 300.
@Suite struct BatchRowTests {
  private var center: ScriptedCenter {
    var center = ScriptedCenter()
    center.steadyState = SteadyState(
      warmUp: .fixed(100), length: 200, batches: 4, isCountedByBatch: true)
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    return center
  }

  @Test func `a call is counted in the batch of its arrival, time in the batch in which it passes`()
  {
    // Busy 120…220 and 220…320; the second call comes at 190 and waits 30 s, 10 of them in its batch.
    // Both are answered when the window ends at 300, and so the run ends.
    var center = center
    center.calls = [.at(120), .at(190)]
    let (calls, record) = center.run()
    #expect(calls.map(\.row) == [1, 2])
    #expect(record.durations == [100, 50, 50, 50, 50, 0])
    #expect((0...5).map { record.at($0, .answered) } == [0, 1, 1, 0, 0, 0])
    #expect((0...5).map { record.at($0, .waitAnswered) } == [0, 0, 30, 0, 0, 0])
    #expect((0...5).map { record.at($0, .waitingIntegral) } == [0, 0, 10, 20, 0, 0])
    #expect((0...5).map { record.at($0, .busyIntegral) } == [0, 30, 50, 50, 50, 0])
  }

  @Test func `calls of every batch are followed to their answer`() {
    // 110…210, 210…310, 310…410: the call of 280, in the last batch, waits 30 s past the window's end.
    var center = center
    center.calls = [.at(110), .at(120), .at(280)]
    let record = center.run().record
    #expect(record.at(4, .answered) == 1)
    #expect(record.at(4, .waitAnswered) == 30)
  }

  @Test func `the window is cut and nothing else is changed`() {
    var plain = center
    plain.steadyState = SteadyState(warmUp: 100, length: 200)
    plain.calls = [.at(10), .at(120), .at(130), .at(290), .at(301)]
    var cut = plain
    cut.steadyState = center.steadyState
    let (one, other) = (plain.run().calls, cut.run().calls)
    #expect(one.map(\.answer) == other.map(\.answer))
    #expect(other.map(\.row) == [0, 1, 1, 4, 5])
  }

  @Test func `the occupancy of an agent is that of each batch`() {
    // Busy 40…140: in the first batch 40 s of 50, at least the threshold; then 210…220.
    var center = center
    center.strain = OperatorStrain(stressOccupancy: 0.7, angryWait: 50, angryAttempt: 2)
    center.calls = [.at(40), .at(210, talk: 10)]
    let record = center.run().record
    #expect((1...4).map { record.at($0, group: 0, .agents) } == [1, 1, 1, 1])
    #expect((1...4).map { record.at($0, group: 0, .occupancyHighest) } == [0.8, 0, 0.2, 0])
    #expect((1...4).map { record.at($0, group: 0, .stressed) } == [50, 0, 0, 0])
  }

  @Test func `a run in batches is counted in slices of 400 points or more, after any warm-up`() {
    // 30 batches of 14 points of 5 slices; 10 of 40; 1,000 of 1.
    let slices = [30, 10, 1_000].map {
      SteadyState(warmUp: .automatic, length: 1_000, batches: $0).slices
    }
    #expect(slices == [2_100, 2_000, 5_000])
    #expect(SteadyState(warmUp: .automatic, length: 9, batches: 30).start == 0)
    #expect(SteadyState(warmUp: .fixed(3), length: 9, batches: 30).slices == 2_100)
    #expect(SteadyState(warmUp: 3, length: 9).edges == [3, 12])
  }

  @Test func `where single agents are watched, whole batches are counted`() {
    let steady = SteadyState(warmUp: .fixed(3), length: 9, batches: 30)
    #expect(!steady.isCountedByBatch)
    var center = center
    center.steadyState = steady
    center.strain = OperatorStrain(stressOccupancy: 0.7, angryWait: 50, angryAttempt: 2)
    #expect(center.run().record.layout.intervals == 30)
  }
}
