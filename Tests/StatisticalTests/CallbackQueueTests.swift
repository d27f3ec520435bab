import ContactCenterModel
import Experiments
import QueueingTheory
import Testing

/// Callbacks served when agents are idle, against the exact chain.
///
/// Would catch a callback that begins too early or too late by one agent, an offer that counts the
/// caller to whom it is made, an accepted caller who still waits or abandons, and a callback served
/// before waiting calls.
@Suite struct CallbackQueueTests {
  static let queues = [
    CallbackQueue(agents: 5, erlangs: 4.5, patience: 120, from: 0, accepted: 0.3, upTo: 5),
    CallbackQueue(agents: 5, erlangs: 5, patience: 120, from: 2, accepted: 1, upTo: 5),
    CallbackQueue(agents: 5, erlangs: 4, patience: 120, from: 0, accepted: 0.6, upTo: 4),
    CallbackQueue(agents: 5, erlangs: 4.2, patience: 200, from: 2, accepted: 0.3, upTo: 4),
    CallbackQueue(agents: 3, erlangs: 2.4, patience: 60, from: 1, accepted: 0.5, upTo: 3),
    CallbackQueue(agents: 5, erlangs: 4, patience: nil, from: 0, accepted: 0.3, upTo: 5),
    CallbackQueue(agents: 5, erlangs: 4, patience: nil, from: 2, accepted: 1, upTo: 5),
    CallbackQueue(agents: 5, erlangs: 3.5, patience: nil, from: 2, accepted: 0.3, upTo: 4),
  ]

  @Test(arguments: queues)
  func `callers wait, abandon and are called back as the chain says`(queue: CallbackQueue) async {
    let exact = queue.figures()
    #expect(exact.cutOff < 1e-9)
    let outcome = await CallbackCenter(queue).center.run(calls: queue.erlangs < 5 ? 5e6 : 7e6)
    outcome.agrees(with: [
      "queue.length": exact.waiting, "occupancy": exact.busy / Double(queue.agents),
    ])
    outcome.ratioAgrees("accepted / A", with: exact.acceptance) {
      ($0.window(.callbackAccepted), $0.window(.arrived))
    }
    outcome.ratioAgrees("callbacks outstanding", with: exact.outstanding) {
      ($0.window(.outstandingIntegral), $0.durations[1])
    }
    // Little: what is outstanding is accepted at this rate and stays so long.
    outcome.ratioAgrees(
      "delay of a callback", with: exact.outstanding / (exact.acceptance * queue.rate)
    ) {
      ($0.window(.callbackDelay), $0.window(.callbackServed))
    }
    guard queue.patience != nil else { return }
    outcome.ratioAgrees("L / A", with: exact.abandonment) {
      ($0.window(.abandoned), $0.window(.arrived))
    }
  }

  /// Whom callers are willing to be called back for, and how many must wait before an offer.
  static let offers = [(0, 0.3), (0, 1), (1, 0.5), (2, 0.3), (2, 1), (4, 0.8)]

  @Test(arguments: offers)
  func `with endless patience and every idle agent calling back, as many wait as in Erlang C`(
    from: Int, accepted: Double
  ) async throws {
    // No agent rests while anybody waits to be served in one way or the other: n busy at the same times.
    let theory = try #require(
      ErlangC(arrivalRate: 0.04, meanHandling: CallbackQueue.handling, agents: 5))
    let queue = CallbackQueue(
      agents: 5, erlangs: 4, patience: nil, from: from, accepted: accepted, upTo: 5)
    let exact = queue.figures()
    #expect(abs(exact.waiting + exact.outstanding - theory.meanQueue) < 1e-6)
    let outcome = await CallbackCenter(queue).center.run(calls: 3.6e6)
    outcome.ratioAgrees("waiting + outstanding", with: theory.meanQueue) {
      ($0.window(.waitingIntegral) + $0.window(.outstandingIntegral), $0.durations[1])
    }
  }
}
