import ContactCenterModel
import Probability

extension ScriptedCenter {
  /// A center of one type and one team, whose agents talk for 100 s.
  static func team(_ agents: Int, again: Again? = nil) -> ScriptedCenter {
    var center = ScriptedCenter()
    center.types[0].again = again
    center.groups = [group("team", agents: agents)]
    return center
  }

  /// Two types, of which the second is served by the same team.
  static func pair(_ agents: Int) -> ScriptedCenter {
    var center = ScriptedCenter()
    center.types = [type("a"), type("b")]
    center.groups = [
      group(
        "team", agents: agents, skills: [Skill(type: CallTypeID(0)), Skill(type: CallTypeID(1))])
    ]
    return center
  }

  /// Gives the first type a pool of so many lines.
  mutating func limitLines(to lines: Int) {
    linePools = [LinePool(name: "lines", lines: ByInterval(lines))]
    for type in types.indices { types[type].linePool = LinePoolID(0) }
  }

  /// Offers a callback to each caller of the first type who must wait, and all accept.
  mutating func offerCallbacks(
    _ kind: CallbackKind, attempts: CallbackAttempts = CallbackAttempts(), within: Double = 3_600
  ) {
    types[0].queueRules = [QueueRule(action: .callback)]
    callback = CallbackPolicy(
      isOffered: types.indices.map { $0 == 0 }, accepted: [AcceptanceStep(probability: 1)],
      kind: kind, within: within, attempts: attempts)
  }

  /// Offers a message to each caller of the first type who must wait.
  mutating func offerSMS(_ message: SMSMessage) {
    types[0].queueRules = [QueueRule(action: .sms(SMSMessageID(0)))]
    sms = SMSChannel(messages: [message])
  }
}

extension SMSMessage {
  /// A message that everybody is offered, accepts, gets and opens after 20 s, and that helps after 30 s
  /// more, unless a test says otherwise.
  static func scripted(
    types: Int = 1, accepted: Double = 1, delivered: Double = 1, opened: Double = 1,
    resolved: Double = 1
  ) -> SMSMessage {
    SMSMessage(
      name: "page", isOffered: Array(repeating: true, count: types),
      accepted: Array(repeating: accepted, count: types), delivered: delivered, opened: opened,
      openDelay: .constant(20), resolved: Array(repeating: resolved, count: types),
      webTime: .constant(30))
  }
}

extension Again {
  /// Customers who call again after so many seconds, by cause, for certain.
  static func certain(_ delays: [AgainCause: Double], attempts: Int? = nil) -> Again {
    var again = Again(attempts: attempts)
    for (cause, delay) in delays { again[cause] = .certain(after: delay) }
    return again
  }
}

extension Repeat {
  /// The customer calls again for certain.
  static func certain(after delay: Double) -> Repeat {
    Repeat(probability: 1, delay: .constant(delay))
  }
}

extension ReplicationRecord {
  /// A count of a node of the IVR over all rows.
  func total(_ count: NodeCount, node: Int) -> Double {
    (0..<layout.rows).reduce(0) { $0 + self.count(count, node: IVRNodeID(node), row: $1) }
  }

  /// A count of customers of the first type in a row.
  func at(_ row: Int, _ count: CustomerCount) -> Double {
    self.count(count, type: CallTypeID(0), row: row)
  }

  /// The ways in which the needs of all types ended, those that did not occur left out.
  var endings: [CustomerCount: Double] {
    let ways = CustomerCount.allCases.prefix { $0 != .attempts }
    let totals = ways.map { way in
      (way, (0..<layout.types).reduce(0) { $0 + total(way, type: $1) })
    }
    return Dictionary(uniqueKeysWithValues: totals.filter { $0.1 != 0 })
  }
}
