import ContactCenterModel
import Experiments
import QueueingTheory
import Statistics
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Callers who keep their place without holding the line are served when they would have been.
@Suite struct VirtualHoldTests {
  private static let queue = CallbackQueue(
    agents: 6, erlangs: 5, patience: nil, from: 0, accepted: 1, upTo: 6)

  private var center: SteadySkillCenter {
    var center = CallbackCenter(Self.queue)
    center.kind = .virtualHold
    return center.center
  }

  @Test func `when everybody accepts, the wait for the callback is the wait of Erlang C`()
    async throws
  {
    // Would catch a place at the end of the queue, or one that moves up only when a callback is due.
    let theory = try theory()
    let outcome = await center.run(calls: 4e6)
    outcome.ratioAgrees("accepted / A", with: theory.probabilityOfWaiting) {
      ($0.window(.callbackAccepted), $0.window(.arrived))
    }
    outcome.ratioAgrees("delay of all", with: theory.meanWait) {
      ($0.window(.callbackDelay), $0.window(.arrived))
    }
    outcome.ratioAgrees("outstanding", with: theory.meanQueue) {
      ($0.window(.outstandingIntegral), $0.durations[1])
    }
    outcome.agrees(with: ["occupancy": theory.occupancy])
    #expect(outcome.records.allSatisfy { $0.window(.abandoned) == 0 })
    #expect(outcome.records.allSatisfy { $0.window(.waitingIntegral) == 0 })
  }

  @Test func `the delays are exponential as the waits of Erlang C are`() throws {
    // P(W > t) = C e^(−(nμ − λ) t), over all calls.
    let theory = try theory()
    let moments = [0.0, 20, 60, 150]
    let window = SteadyState(warmUp: 20_000, length: 4.4e6)
    let simulator = Simulator(center.scenario(window))
    let replications = (0..<40).map { replication -> [Double] in
      let delays = delays(simulator, replication: replication)
      return [Double(delays.count)] + moments.map { t in Double(delays.count { $0 > t }) }
    }
    for (index, moment) in moments.enumerated() {
      let share = RatioEstimator.estimate(
        numerators: replications.map { $0[index + 1] }, denominators: replications.map { $0[0] },
        confidence: 0.95)
      let exact =
        theory.probabilityOfWaiting * exp(-moment / theory.meanWaitOfThoseWhoWait)
      expectAgreement("P(W > \(moment))", share, exact, at: #_sourceLocation)
    }
  }

  private func theory() throws -> ErlangC {
    try #require(
      ErlangC(
        arrivalRate: Self.queue.rate, meanHandling: CallbackQueue.handling,
        agents: Self.queue.agents))
  }

  /// The delay until an agent's answer, at once or by callback, of each call of the window.
  private func delays(_ simulator: Simulator, replication: Int) -> [Double] {
    var accepted: [Int: Double] = [:]
    var delays: [Double] = []
    _ = simulator.run(replication: replication, seed: 11) { call in
      guard call.row == 1 else { return }
      switch (call.channel, call.outcome) {
      case (.call, .answered): delays.append(0)
      case (.call, .leftForCallback): accepted[call.number] = call.left
      case (.callback, .answered):
        if let from = accepted[call.number], let answer = call.answer {
          delays.append(answer - from)
        }
      default: Issue.record("a call ended as \(call.outcome)")
      }
    }
    return delays
  }
}
