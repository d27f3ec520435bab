package import ContactCenterModel
import Statistics

/// Cuts the long runs of a steady state into batches.
///
/// The warm-up is found once, from the replications that come first, so that batches which have been
/// looked at never change when more runs follow, and only what batches counted need be kept.
package struct WindowCutter: Sendable {
  private let steady: SteadyState
  private let slices: Int
  private let cut: BatchCut
  private let found: MSER5?
  private let memory: Double?

  /// - Parameter first: replications of which the number of calls in the center is averaged, slice by
  ///   slice, to find an automatic warm-up and how long the center remembers.
  package init(_ steady: SteadyState, batches: Int, first: [ReplicationRecord]) {
    self.steady = steady
    slices = steady.slices
    let calls = Self.callsInCenter(first, slices: slices)
    found = steady.isWarmUpAutomatic ? MSER5(calls, byRank: true) : nil
    cut = BatchCut(slices: slices, warmUp: found?.dropped ?? 0, batches: batches)
    let isFine = slices > batches && !first.isEmpty
    memory = isFine ? CorrelationTime.ofRanks(Array(calls[cut.leftOut...])) : nil
  }

  /// The scenario of which each batch is a replication: a window after the warm-up.
  package func scenarioOfBatch(_ scenario: Scenario) -> Scenario {
    scenario.watched(over: .steadyState(SteadyState(warmUp: warmUp, length: length)))
  }

  package func batches(of replications: [ReplicationRecord], in scenario: Scenario)
    -> [ReplicationRecord]
  {
    let layout = RecordLayout(scenarioOfBatch(scenario))
    return replications.flatMap { $0.batches(cut, layout: layout) }
  }

  /// The slices of the batches of one long run, each as if it were a window of its own; `nil` where nothing
  /// is counted by shorter slices than batches.
  func slices(of replication: ReplicationRecord, in scenario: Scenario) -> ObservedSlices? {
    guard cut.slicesPerBatch > 1 else { return nil }
    let length = steady.length / Double(slices)
    let ofSlice = scenario.watched(
      over: .steadyState(SteadyState(warmUp: warmUp, length: length)))
    let single = BatchCut(slices: slices, warmUp: cut.leftOut, batches: slices - cut.leftOut)
    return ObservedSlices(
      scenario: ofSlice, records: replication.batches(single, layout: RecordLayout(ofSlice)),
      perBatch: cut.slicesPerBatch)
  }

  /// What is to be told of batches.
  package func batching(of batches: [ReplicationRecord]) -> Batching {
    let means = BatchMeans(batches.flatMap { $0.callsInCenter(rows: Array($0.layout.totalRows)) })
    return Batching(
      batches: cut.batches, length: length, warmUp: warmUp,
      foundWarmUp: found.map { steady.length * share(of: $0.dropped) },
      isSettled: found?.isSettled ?? true,
      autocorrelation: means.autocorrelation, pValueOfIndependence: means.pValueOfIndependence,
      memory: memory.map { $0 * steady.length / Double(slices) })
  }

  private var warmUp: Double { steady.start + steady.length * share(of: cut.leftOut) }

  private var length: Double { steady.length * share(of: cut.slicesPerBatch) }

  private func share(of count: Int) -> Double { Double(count) / Double(slices) }

  /// The mean over replications, slice by slice.
  private static func callsInCenter(_ replications: [ReplicationRecord], slices: Int) -> [Double] {
    var sums = Array(repeating: 0.0, count: slices)
    for record in replications {
      let series = record.callsInCenter(rows: Array(1...slices))
      for slice in series.indices { sums[slice] += series[slice] }
    }
    return sums.map { $0 / Double(max(1, replications.count)) }
  }
}
