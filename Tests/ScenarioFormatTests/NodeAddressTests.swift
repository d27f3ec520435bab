import ContactCenterModel
import Probability
import ScenarioFormat
import Testing

/// Measures of single nodes of the IVR.
@Suite struct NodeAddressTests {
  private var scenario: Scenario {
    Scenario(
      name: "ivr", horizon: .day(PlanningDay(open: 32_400, close: 39_600, interval: 3_600)),
      callTypes: [
        CallType(name: "orders", handling: Handling(talk: ByInterval(.exponential(mean: 60))))
      ], demands: [], groups: [],
      ivr: IVR(nodes: [
        IVRNode(name: "welcome", step: .go(.queue(nil))),
        IVRNode(name: "balance", step: .go(.hangUp)),
      ]))
  }

  private func problem(_ text: String) -> Problem? {
    do {
      _ = try MeasureAddressParser.parse(text, in: scenario)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test func `a node is named in an address, alone or with an interval`() throws {
    let node = try MeasureAddressParser.parse("ivr.time{node=balance}", in: scenario)
    #expect(node.node == IVRNodeID(1) && node.interval == nil)
    let both = try MeasureAddressParser.parse("ivr.time{node=welcome,interval=10:00}", in: scenario)
    #expect(both.node == IVRNodeID(0) && both.interval == .interval(2))
  }

  @Test func `a node that is not there is refused with the nearest name`() {
    #expect(
      problem("ivr.time{node=welcom}")
        == .unknownName(
          .ivrNode, "welcom", suggestion: "welcome", known: ["welcome", "balance"]))
  }

  @Test func `what is counted over the whole run has no day`() {
    #expect(
      problem("occupancy.agents.spread{day=1}")
        == .target(.scopeNotOfMeasure(measure: "occupancy.agents.spread", scope: .day)))
    #expect(
      problem("cost.total{day=1}")
        == .target(.scopeNotOfMeasure(measure: "cost.total", scope: .day)))
    #expect(problem("cost.staff{day=1}") == nil)
  }

  @Test func `only measures of the IVR have nodes, and a node has no type`() {
    #expect(
      problem("asa{node=welcome}")
        == .target(.scopeNotOfMeasure(measure: "asa", scope: .node)))
    #expect(problem("ivr.time{node=welcome,type=orders}") == .target(.typeAndNode))
  }
}
