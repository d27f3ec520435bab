import ContactCenterModel
import Probability
import Testing

/// The way through the IVR, node by node. Announcements and services last as the nodes say; agents talk
/// for 100 s.
@Suite struct IVRTests {
  private func center(_ nodes: [IVRNode], agents: Int = 1, types: Int = 1) -> ScriptedCenter {
    var center = types == 1 ? ScriptedCenter.team(agents) : ScriptedCenter.pair(agents)
    center.ivr = IVR(nodes: nodes)
    return center
  }

  private func node(_ say: Double?, _ step: IVRStep) -> IVRNode {
    IVRNode(name: "node", say: say.map { .constant($0) }, step: step)
  }

  private let queue = IVRStep.go(.queue(nil))

  @Test func `the wait begins after the announcement of the IVR`() {
    // 10 s of announcement: at the queue at 10, and at 40, when the agent is busy until 110.
    var center = center([node(10, queue)])
    center.calls = [.at(0), .at(30)]
    let (calls, record) = center.run()
    #expect(calls.map(\.queueEntry) == [10, 40])
    #expect(calls.map(\.answer) == [10, 110])
    #expect(record.total(.ivrEntered) == 2)
    #expect(record.total(.ivrTime) == 20)
    #expect(record.total(.announcedIntegral) == 20)
    #expect(record.total(.waitAnswered) == 70)
    #expect(record.total(.ivrEnded) == 0)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1])
  }

  @Test func `a caller goes from node to node and spends the time of each`() {
    // 10 s, then nothing to hear, then 25 s: at the queue at 35, at once with the agent.
    var center = center([
      node(10, .go(.node(IVRNodeID(1)))), node(nil, .go(.node(IVRNodeID(2)))), node(25, queue),
    ])
    center.calls = [.at(0)]
    let (calls, record) = center.run()
    #expect(calls[0].answer == 35)
    #expect((0..<3).map { record.total(.entered, node: $0) } == [1, 1, 1])
    #expect((0..<3).map { record.total(.time, node: $0) } == [10, 0, 25])
    #expect(record.total(.ivrTime) == 35)
  }

  @Test func `a menu by need leads each type its own way`() {
    // Type a to the queue at 5; type b to a node of 7 s, where the system ends the call at 12.
    var center = center(
      [
        node(5, .needs([.queue(nil), .node(IVRNodeID(1))], wrongChoice: 0)), node(7, .go(.hangUp)),
      ], types: 2)
    center.calls = [.at(0), .at(0, type: 1)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .endedByIVR])
    #expect(calls.map(\.waitEnd) == [5, 12])
    #expect(record.total(.ivrDisconnected, type: 1) == 1)
    #expect(record.total(.ivrEnded, type: 1) == 1)
    #expect(record.total(.ivrTime, type: 1) == 12)
    #expect(record.endings == [.servedAtOnce: 1, .lostIVR: 1])
  }

  @Test func `a wrong choice takes the way of another type`() {
    // Everybody errs, so each of two types takes the other's option and becomes a call of it.
    var center = center([node(5, .needs([.queue(nil), .queue(nil)], wrongChoice: 1))], types: 2)
    center.calls = [.at(0)]
    let (calls, record) = center.run()
    #expect(calls[0].type == CallTypeID(1))
    #expect(record.total(.arrived, type: 0) == 1)
    #expect(record.total(.transferredOut, type: 0) == 1)
    #expect(record.total(.transferredIn, type: 1) == 1)
    #expect(record.total(.reachedQueue, type: 0) == 0)
    #expect(record.total(.answered, type: 1) == 1)
    // The need is still of the type with which it began.
    #expect(record.total(.servedAtOnce, type: 0) == 1)
  }

  @Test func `a menu by shares sends each caller one way`() {
    // Nobody takes the share of 0, everybody that of 1.
    let certain = node(
      nil,
      .shares([
        IVROption(share: 0, target: .hangUp), IVROption(share: 1, target: .queue(nil)),
      ]))
    var center = center([certain], agents: 6)
    center.calls = (0..<6).map { .at(Double($0)) }
    #expect(center.run().record.total(.answered) == 6)
    // With halves, both ways are taken and nobody is lost between them.
    let halves = [0.5, 0.5].enumerated().map {
      IVROption(share: $1, target: $0 == 0 ? .hangUp : .queue(nil))
    }
    center.ivr = IVR(nodes: [node(nil, .shares(halves))])
    let record = center.run().record
    #expect(record.total(.ivrDisconnected) + record.total(.answered) == 6)
    #expect(record.total(.ivrDisconnected) > 0)
    #expect(record.total(.answered) > 0)
  }

  @Test func `who hangs up at the end of an announcement is no containment`() {
    var center = center([
      IVRNode(name: "menu", say: .constant(10), hangUp: 1, step: queue)
    ])
    center.calls = [.at(0)]
    let (calls, record) = center.run()
    #expect(calls[0].outcome == .hungUpInIVR)
    #expect(calls[0].left == 10)
    #expect(record.total(.ivrHungUp) == 1)
    #expect(record.total(.hungUp, node: 0) == 1)
    #expect(record.total(.ivrEnded) == 1)
    #expect(record.total(.ivrSelfServed) == 0)
    #expect(record.endings == [.lostIVR: 1])
  }

  @Test func `twice the rate of hanging up halves the time until then`() {
    func left(rate: Double) -> Double? {
      var center = center([
        IVRNode(name: "long", say: .constant(1e6), hangUpRate: rate, step: queue)
      ])
      center.calls = [.at(0)]
      let calls = center.run().calls
      #expect(calls[0].outcome == .hungUpInIVR)
      return calls[0].left
    }
    #expect(left(rate: 0.02) == left(rate: 0.01).map { $0 / 2 })
  }

  @Test func `a caller hangs up during self-service too, as long after coming to the node`() {
    // The time is learned from an endless announcement; then the announcement ends 1 s before it.
    var center = center([
      IVRNode(name: "long", say: .constant(1e6), hangUpRate: 0.05, step: queue)
    ])
    center.calls = [.at(0)]
    let time = center.run().calls[0].left!
    let service = SelfService(duration: .constant(50), resolved: [1])
    center.ivr = IVR(nodes: [
      IVRNode(
        name: "short", say: .constant(time - 1), hangUpRate: 0.05, step: .selfService(service))
    ])
    let (calls, record) = center.run()
    #expect(calls[0].outcome == .hungUpInIVR)
    #expect(calls[0].left == time)
    #expect(record.total(.contained) == 0)
  }

  @Test func `0 leads to an operator after the announcement`() {
    var center = center([
      IVRNode(name: "menu", say: .constant(10), operatorKey: 1, step: .go(.hangUp))
    ])
    center.calls = [.at(0)]
    let (calls, record) = center.run()
    #expect(calls[0].answer == 10)
    #expect(record.total(.ivrOptedOut) == 1)
    #expect(record.total(.optedOut, node: 0) == 1)
    #expect(record.total(.ivrEnded) == 0)
  }

  @Test func `a transfer changes the type and takes a line of its pool`() {
    // Type a has one line, held for 10 s of announcement; b has enough for the talks of 100 s. The call
    // of 5 finds a's line busy; that of 10 finds it free.
    var center = center([node(10, .go(.queue(CallTypeID(1))))], agents: 2, types: 2)
    center.linePools = [1, 5].map { LinePool(name: "pool", lines: ByInterval($0)) }
    for type in 0..<2 { center.types[type].linePool = LinePoolID(type) }
    center.calls = [.at(0), .at(5), .at(10)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .blocked, .answered])
    #expect(calls.map(\.type.index) == [1, 0, 1])
    #expect(record.total(.inUse, pool: 0) == 20)
    #expect(record.total(.inUse, pool: 1) == 200)
    #expect(record.total(.transferredOut) == 2)
    #expect(record.total(.transferredIn, type: 1) == 2)
  }
}
