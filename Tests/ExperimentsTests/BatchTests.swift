import ContactCenterModel
import Experiments
import Probability
import Statistics
import Testing

/// How one long run becomes batches, on counts that a test invents.
@Suite struct BatchTests {
  @Test func `slices left over after equal batches go with the warm-up`() {
    let even = BatchCut(slices: 20, warmUp: 5, batches: 3)
    #expect(even.leftOut == 5)
    #expect(even.rows == [6..<11, 11..<16, 16..<21])
    // 17 slices are left, 5 for each of 3 batches; the first 2 of them are dropped, too.
    let uneven = BatchCut(slices: 22, warmUp: 5, batches: 3)
    #expect(uneven.slicesPerBatch == 5)
    #expect(uneven.leftOut == 7)
    #expect(uneven.rows == [8..<13, 13..<18, 18..<23])
  }

  @Test func `a batch adds up the counts and waits of its slices`() {
    let desk = SteadyDesk(
      steady: SteadyState(warmUp: .fixed(0), length: 60, batches: 6, isCountedByBatch: true))
    var record = desk.record(callsInCenter: [1, 2, 3, 4, 5, 6], replication: 7)
    record.answeredWaits = Array(repeating: SparseHistogram(), count: 8)
    record.abandonedWaits = record.answeredWaits
    for row in 1...6 {
      record.set(.answered, row: row, Double(row))
      record.answeredWaits[row] = SparseHistogram(bins: [0, UInt16(row)], counts: [1, 2])
    }
    // Rows 3 and 4, then 5 and 6; rows 1 and 2 are warm-up.
    let cut = BatchCut(slices: 6, warmUp: 2, batches: 2)
    let whole = RecordLayout(SteadyDesk(steady: SteadyState(warmUp: 20, length: 20)).scenario)
    let batches = record.batches(cut, layout: whole)
    #expect(batches.map(\.replication) == [7, 7])
    #expect(batches.map { $0.durations } == [[0, 20, 0], [0, 20, 0]])
    let answered = batches.map { $0.count(.answered, type: CallTypeID(0), row: 1) }
    #expect(answered == [7, 11])
    #expect(batches[0].answeredWaits[1] == SparseHistogram(bins: [0, 3, 4], counts: [2, 2, 2]))
    #expect(batches[1].answeredWaits[1].count == 6)
    #expect(batches[1].answeredWaits[0].count == 0)
    #expect(batches[1].customerCounts.isEmpty)
  }

  @Test func `slices of every call type are added up apart`() {
    let steady = SteadyState(warmUp: .fixed(0), length: 60, batches: 6, isCountedByBatch: true)
    let types = ["a", "b", "c"].map {
      CallType(name: $0, handling: Handling(talk: ByInterval(.exponential(mean: 100))))
    }
    let scenario = Scenario(
      name: "three", horizon: .steadyState(steady), callTypes: types,
      demands: types.indices.map {
        Demand(source: .callType(CallTypeID($0)), arrivals: .steady(rate: 1))
      },
      groups: [
        AgentGroup(
          name: "team", skills: types.indices.map { Skill(type: CallTypeID($0)) },
          staffing: StaffingPlan(constant: 400))
      ])
    let record = Simulator(scenario).run(replication: 0, seed: 1)
    let cut = BatchCut(slices: 6, warmUp: 2, batches: 2)
    let window = Scenario(
      name: "three", horizon: .steadyState(SteadyState(warmUp: 20, length: 20)), callTypes: types,
      demands: scenario.demands, groups: scenario.groups)
    let batches = record.batches(cut, layout: RecordLayout(window))
    for type in types.indices {
      let id = CallTypeID(type)
      let found = batches.map { $0.count(.arrived, type: id, row: 1) }
      let slices = (1...6).map { record.count(.arrived, type: id, row: $0) }
      // Rows 3 and 4, then 5 and 6.
      #expect(found == [slices[2] + slices[3], slices[4] + slices[5]])
      #expect(found.allSatisfy { $0 > 5 })
      let waits = batches[0].answeredWaits[type * batches[0].layout.rows + 1]
      let rows = record.layout.rows
      #expect(
        waits.count
          == (3...4).reduce(0) { $0 + record.answeredWaits[type * rows + $1].count })
    }
  }

  @Test func `the warm-up ends where MSER-5 finds that the calls in the center have settled`() {
    // 2,000 slices of 1 s; the first 200 with 9 calls in the center, then 5: 180 slices for each batch.
    let desk = SteadyDesk(steady: SteadyState(warmUp: .automatic, length: 2_000, batches: 10))
    let calls = Array(repeating: 9.0, count: 200) + Array(repeating: 5.0, count: 1_800)
    let run = desk.record(callsInCenter: calls)
    let cutter = WindowCutter(desk.steady, batches: 10, first: [run])
    let batches = cutter.batches(of: [run], in: desk.scenario)
    #expect(batches.count == 10)
    let batching = cutter.batching(of: batches)
    #expect(batching.warmUp == 200)
    #expect(batching.foundWarmUp == 200)
    #expect(batching.length == 180)
    #expect(batching.batches == 10)
    #expect(batching.isSettled)
    // All batches are alike: nothing to correlate.
    #expect(batching.autocorrelation == nil)
    #expect(!batching.isCorrelated)
  }

  @Test func `several runs are averaged before the warm-up is looked for`() {
    // 9 and 1 calls at first, 5 and 5 later: on the average 5 all the time.
    let desk = SteadyDesk(steady: SteadyState(warmUp: .automatic, length: 2_000, batches: 10))
    let later = Array(repeating: 5.0, count: 1_800)
    let runs = [9.0, 1].map {
      desk.record(callsInCenter: Array(repeating: $0, count: 200) + later)
    }
    let cutter = WindowCutter(desk.steady, batches: 10, first: runs)
    #expect(cutter.batching(of: []).warmUp == 0)
    let alone = WindowCutter(desk.steady, batches: 10, first: [runs[0]])
    #expect(alone.batching(of: []).warmUp == 200)
  }

  @Test func `a run that never settles is said to be too short`() {
    // One call more in every slice, to the end.
    let desk = SteadyDesk(steady: SteadyState(warmUp: .automatic, length: 2_000, batches: 10))
    let run = desk.record(callsInCenter: (0..<2_000).map(Double.init))
    let cutter = WindowCutter(desk.steady, batches: 10, first: [run])
    let batching = cutter.batching(of: cutter.batches(of: [run], in: desk.scenario))
    #expect(!batching.isSettled)
    #expect(batching.warmUp == 1_000)
    #expect(batching.isCorrelated)
  }

  @Test func `measures of a batch are those of a window of its length`() {
    let desk = SteadyDesk(steady: SteadyState(warmUp: .fixed(50), length: 600, batches: 12))
    let cutter = WindowCutter(desk.steady, batches: 12, first: [])
    let horizon = cutter.scenarioOfBatch(desk.scenario).horizon
    #expect(horizon.edges == [50, 100])
    #expect(!horizon.isInBatches)
  }

  @Test func `a window of fewer memories than wanted is too short, and the advice has a reserve`() {
    func batching(memory: Double?, found: Double? = nil) -> Batching {
      Batching(
        batches: 20, length: 7_000, warmUp: 1_000, foundWarmUp: found, isSettled: true,
        autocorrelation: nil, pValueOfIndependence: nil, memory: memory)
    }
    // 140,000 s are 700 memories of 200 s, and 350 of 400 s: 2 · 700 · 400 s would do.
    #expect(!batching(memory: 200).isTooShort)
    #expect(batching(memory: 200).lengthWanted == nil)
    #expect(batching(memory: 400).isTooShort)
    #expect(batching(memory: 400).memories == 350)
    #expect(batching(memory: 400).lengthWanted == 560_000)
    #expect(batching(memory: 400, found: 900).lengthWanted == 561_000)
    #expect(!batching(memory: nil).isTooShort)
  }

  @Test func `the memory is told from the calls in the center, slice by slice`() throws {
    // 2,000 slices of 1 s in blocks of ten with the same random number: Σ over lags of 1 − k/10 is 4.5, so τ
    // is 10 s. It is told up to about √(2 (4 · 10 + 1) / 2,000) = 20 % of it.
    let desk = SteadyDesk(steady: SteadyState(warmUp: .automatic, length: 2_000, batches: 10))
    var stream = Chance(seed: 5, replication: 0).stream(
      Who(source: 0, day: 0, interval: 0, ordinal: 0), .patience)
    let blocks = (0..<200).map { _ in 5 * stream.uniform() }
    let calls = (0..<2_000).map { blocks[$0 / 10] }
    let cutter = WindowCutter(desk.steady, batches: 10, first: [desk.record(callsInCenter: calls)])
    let memory = try #require(cutter.batching(of: []).memory)
    #expect((7...13).contains(memory), "\(memory)")
  }
}
