import ContactCenterModel
import Probability
import Testing

/// A telephone number whose calls have several needs.
@Suite struct EntryTests {
  private func center(calls: Int, shares: [Double]) -> ScriptedCenter {
    var center = ScriptedCenter()
    center.types = shares.indices.map { ScriptedCenter.type("type \($0)", patience: 0) }
    center.source = .entry(
      name: "0120",
      shares: shares.enumerated().map { DemandShare(type: CallTypeID($0), share: $1) })
    center.calls = (0..<calls).map {
      ReplayedCall(time: Double($0) * 1_000 / Double(calls), type: nil)
    }
    return center
  }

  @Test func `calls of an entry have each need with its share`() {
    // 24,000 calls, share 0.3: standard error √(0.3 · 0.7 / 24,000) = 0.00296, 1 % of the share.
    let record = center(calls: 24_000, shares: [0.3, 0.7]).run().record
    #expect(abs(record.total(.arrived, type: 0) / 24_000 - 0.3) < 4.5 * 0.00296)
    #expect(record.total(.arrived, type: 0) + record.total(.arrived, type: 1) == 24_000)
  }

  @Test func `a need with the whole share is everybody's`() {
    let record = center(calls: 100, shares: [0, 1, 0]).run().record
    #expect(record.total(.arrived, type: 1) == 100)
  }

  @Test func `a customer keeps the need when shares move towards it`() {
    // Each customer's u is the same: whoever was of type 0 at 30 % is so at 50 %.
    let few = center(calls: 500, shares: [0.3, 0.7]).run().calls
    let many = center(calls: 500, shares: [0.5, 0.5]).run().calls
    for (before, after) in zip(few, many) where before.type == CallTypeID(0) {
      #expect(after.type == CallTypeID(0))
    }
  }

  @Test func `a listed type is not drawn`() {
    var center = center(calls: 0, shares: [1, 0])
    center.calls = [.at(0, type: 1), ReplayedCall(time: 10, type: nil)]
    #expect(center.run().calls.map(\.type) == [CallTypeID(1), CallTypeID(0)])
  }
}
