import ContactCenterModel
import Experiments
import Statistics
import Testing

/// What a scenario has no way to is exactly 0, whatever has not happened yet.
@Suite struct CustomerCertaintyTests {
  private static let ofWays = Measure.all.map(\.id).filter { id in
    ["ivr.", "sms.", "callback.", "tickets.", "calls.left", "calls.repeated", "calls.transferred"]
      .contains { id.hasPrefix($0) }
  }

  @Test("without IVR, SMS, callbacks and repeats their counts are exactly 0", arguments: ofWays)
  func ways(id: String) {
    for hasOneCall in [true, false] {
      let outcome =
        hasOneCall
        ? InventedRun(within: [90, 92]).outcome
        : InventedCenter(hasIVR: false).outcome([{ _ in }, { _ in }])
      let figure = outcome.estimate(.of(id))
      guard figure.denominator != 0 else { continue }
      #expect(figure.estimate?.interval == 0...0)
    }
  }

  @Test(
    "what the IVR may bring is not certain",
    arguments: ["calls.endedInIVR", "ivr.entered", "customers.contained", "customers.lost.ivr"])
  func possible(id: String) throws {
    let outcome = InventedCenter().outcome([{ _ in }, { _ in }])
    let interval = try #require(outcome.estimate(.of(id)).estimate?.interval)
    #expect(interval.upperBound > 1)
  }

  @Test(
    "what a node does not offer never happens there",
    arguments: [
      ("ivr.completed", 0, true), ("ivr.completed", 1, false), ("ivr.hangUps", 1, true),
      ("ivr.optOuts", 1, true),
    ] as [(String, Int, Bool)])
  func nodes(id: String, node: Int, isCertain: Bool) {
    let outcome = InventedCenter().outcome(
      Array(repeating: { $0.set(.entered, node: node, 50) }, count: 2))
    let address = MeasureAddress(Measure.named(id)!, node: IVRNodeID(node))
    #expect((outcome.estimate(address).estimate?.interval == 0...0) == isCertain)
  }

  @Test(
    "a cost without a price is exactly 0, and one that may come is not",
    arguments: [("cost.sms", true), ("cost.outbound", true), ("cost.ivr", false)])
  func costs(id: String, isCertain: Bool) {
    let outcome = InventedCenter().outcome([{ _ in }, { _ in }])
    #expect((outcome.estimate(.of(id)).estimate?.interval == 0...0) == isCertain)
  }
}
