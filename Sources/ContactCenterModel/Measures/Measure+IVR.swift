/// The IVR: who goes through it, what it contains and what it costs in time.
extension Measure {
  static let ivr: [Measure] = [
    Measure(
      "ivr.entered", .calls, .neither, "calls that enter",
      rule: .perReplication([.customers(.ivrEntered)]), nodeRule: .perReplication([.node(.entered)])
    ),
    Measure(
      "containment.gross", .share, .higher, "(self-served + left with an SMS) / entered",
      rule: .ratio(Term.containedInIVR, [.customers(.ivrEntered)])),
    Measure(
      "containment.net", .share, .higher,
      "(self-served + left with an SMS − back within the window) / entered",
      rule: .ratio(
        Term.containedInIVR + [.customers(.ivrReturned, -1)], [.customers(.ivrEntered)])),
    Measure(
      "ivr.completed", .share, .higher,
      "(self-served + left with an SMS + left for a callback) / entered",
      rule: .ratio(Term.containedInIVR + [.customers(.ivrCallback)], [.customers(.ivrEntered)]),
      nodeRule: .ratio([.node(.ended)], [.node(.entered)])),
    share("ivr.hangUps", "hung up / entered", .ivrHungUp, node: .hungUp, .lower),
    share("ivr.optOuts", "pressed 0 / entered", .ivrOptedOut, node: .optedOut, .neither),
    Measure(
      "ivr.time", .seconds, .neither, "Σ time in the IVR / entered",
      rule: .ratio([.customers(.ivrTime)], [.customers(.ivrEntered)]),
      nodeRule: .ratio([.node(.time)], [.node(.entered)])),
  ]

  private static func share(
    _ id: String, _ formula: String, _ count: CustomerCount, node: NodeCount,
    _ better: BetterDirection
  ) -> Measure {
    Measure(
      id, .share, better, formula, rule: .ratio([.customers(count)], [.customers(.ivrEntered)]),
      nodeRule: .ratio([.node(node)], [.node(.entered)]))
  }
}
