import ContactCenterModel

/// A contact as the trace tells it, without what the goal of the service level or the order of a file
/// decides: names instead of places, and no row.
struct ToldContact: Hashable, CustomStringConvertible {
  let type: String
  let source: String
  let number: Int
  let attempt: Int
  let outcome: CallOutcome
  let channel: Channel
  /// Arrival, queue entry, answer, end of talk, end of wrap-up, leaving.
  let times: [Double?]
  var agent: String?

  init(_ call: CallRecord, _ scenario: Scenario) {
    type = scenario.callTypes[call.type.index].name
    let isOfDemand = scenario.demands.indices.contains(call.source)
    switch isOfDemand ? scenario.demands[call.source].source : nil {
    case .callType(let type): source = scenario.callTypes[type.index].name
    case .entry(let name, _): source = "entry " + name
    case nil: source = "backlog"
    }
    number = call.number
    attempt = call.attempt
    outcome = call.outcome
    channel = call.channel
    times = [
      call.arrival, call.queueEntry, call.answer, call.talkEnd, call.wrapUpEnd, call.left,
    ]
    agent = call.group.flatMap { group in
      call.agent.map { scenario.groups[group.index].name + ".\($0)" }
    }
  }

  var description: String {
    "\(type) \(source) \(number).\(attempt) \(channel) \(outcome) \(times) \(agent ?? "–")"
  }

  /// Time, then type, then customer, and how the contact went.
  private var rank: String { description }

  static func inOrder(_ contacts: [ToldContact]) -> [ToldContact] {
    contacts.map { ($0.times[0] ?? 0, $0.rank, $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map(\.2)
  }
}

extension Scenario {
  /// All contacts of a replication, sorted by time, type and customer.
  func told(seed: UInt64 = 5) -> [ToldContact] {
    var contacts: [ToldContact] = []
    _ = Simulator(self).run(replication: 0, seed: seed) { contacts.append(ToldContact($0, self)) }
    return ToldContact.inOrder(contacts)
  }
}

/// What differs first between two traces; `nil` where nothing does.
func firstDifference(_ one: [ToldContact], _ other: [ToldContact]) -> String? {
  if one == other { return nil }
  for (a, b) in zip(one, other) where a != b { return "\(a) ≠ \(b)" }
  return "\(one.count) contacts ≠ \(other.count)"
}
