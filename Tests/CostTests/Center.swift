/// A center whose calls are counted.
enum Center: CaseIterable {
  /// M/M/100+M: calls, patience, agents, and nothing else.
  case plain
  /// Full load, and all that can happen to a customer.
  case everyPolicy

  /// Counted once for all tests.
  var cost: Result<CallCost, any Error> {
    switch self {
    case .plain: Self.plainCost
    case .everyPolicy: Self.costOfEveryPolicy
    }
  }

  private static let plainCost = Result {
    try CallCost(of: erlangA(agents: 100), from: 5, to: 45)
  }
  private static let costOfEveryPolicy = Result { try CallCost(of: policies, from: 10, to: 30) }

  /// M/M/n+M, as many agents as the offered load in Erlangs.
  static func erlangA(agents: Int) -> String {
    """
    callTypes: {calls: {rate: \(12 * agents)/h, handling: 5 min, patience: 3 min}}
    agents: {team: {staff: \(agents)}}

    """
  }

  private static let policies = """
    callTypes:
      calls:
        rate: 1200/h
        handling: 5 min
        patience: 3 min
        balking: 5 %
        queueRules: [{after: 1 min, do: message, accepted: 30 %, for: 20 s}]
        resolved: 80 %
        again:
          abandoned: {probability: 40 %, delay: 12 min}
          unresolved: {probability: 50 %, delay: 1 h}
          attempts: 4
    agents: {team: {staff: 76}}
    lines: 200
    ivr:
      nodes:
        welcome:
          say: 10 s
          hangUp: 2 %
          menu:
            - {share: 20 %, to: balance}
            - {share: 10 %, to: faqBySMS}
            - {share: 70 %, to: queue}
        balance: {selfService: {duration: 40 s, completed: 90 %, resolved: 80 %}}
        faqBySMS: {sms: faq}
    sms:
      messages:
        faq:
          accepted: 80 %
          resolved: 55 %
          otherwise: {probability: 60 %, delay: 10 min}
    callback:
      offer: {after: 30 s}
      accepted: 37 %
      kind: whenIdle
      attempts: {count: 3, gap: 20 min, reached: 55 %}
    tickets: {reserve: 1, handling: 3 min}
    expectedWait: {predictor: headOfLine}

    """
}
