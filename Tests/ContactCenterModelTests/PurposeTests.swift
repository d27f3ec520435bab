import ContactCenterModel
import Probability
import Testing

/// Each number about a call is drawn at the address of its customer and its own purpose.
@Suite struct PurposeTests {
  private static let mean = 10.0
  /// The first line of a replayed list of the type "calls", as the engine names its customer.
  private static let who = Who(
    source: StableHash.of("type:calls"), day: 0, interval: UInt16(Who.intervalLimit - 1),
    ordinal: 0)

  private static func drawn(_ purpose: Purpose) -> Double {
    Sampler(.exponential(mean: mean)).sample(Chance(seed: 1, replication: 0), who, purpose)
  }

  /// The first talk, whose first word is in the customer's block.
  private static var firstTalk: Double {
    let chance = Chance(seed: 1, replication: 0)
    var stream = chance.stream(who, .talk, after: chance.firstWords(who).talk)
    return Sampler(.exponential(mean: mean)).sample(&stream)
  }

  @Test func `announcement, talk and wrap-up have purposes of their own`() throws {
    var center = ScriptedCenter()
    let law = ByInterval(Distribution.exponential(mean: Self.mean))
    center.types[0].announcement = .exponential(mean: Self.mean)
    center.types[0].handling = Handling(talk: law, wrapUp: law)
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0)]
    let call = try #require(center.run().calls.first)
    let entry = Self.drawn(.announcement)
    #expect(call.queueEntry == entry)
    #expect(call.talkEnd == entry + Self.firstTalk)
    #expect(call.wrapUpEnd == entry + Self.firstTalk + Self.drawn(.wrapUp))
  }

  @Test func `patience has a purpose of its own`() throws {
    var center = ScriptedCenter()
    center.types[0].patience = ByInterval(.exponential(mean: Self.mean))
    center.calls = [.at(0)]
    center.groups = [ScriptedCenter.group("team", agents: 0)]
    let call = try #require(center.run().calls.first)
    #expect(call.left == Self.drawn(.patience))
  }
}
