public import ContactCenterModel

/// Turns call records into lines of a trace, as bytes: what is written a million times must be quick.
public struct TraceWriter: Sendable {
  /// How lines are written.
  public enum Form: Sendable {
    /// Comma-separated values under a line of names; what did not happen is empty.
    case csv
    /// One JSON object a line; what did not happen is `null`.
    case jsonLines
  }

  /// The names of the columns, in every language the same.
  public static let columns = [
    "replication", "type", "source", "call", "attempt", "channel", "day", "interval", "arrival",
    "queueEntry", "answer", "talkEnd", "wrapUpEnd", "left", "wait", "group", "agent", "outcome",
  ]

  private let form: Form
  private let types: [[UInt8]]
  private let sources: [[UInt8]]
  private let groups: [[UInt8]]
  private let layout: RecordLayout
  /// The names of the parts of a day.
  private let parts: [[UInt8]]
  /// What stands before each value: a comma, or the name of the member.
  private let leads: [[UInt8]]

  /// A writer for the calls of a scenario.
  ///
  /// - Parameter warmUp: seconds of a steady state's window that were found to be warm-up.
  public init(_ scenario: Scenario, form: Form, warmUp: Double = 0) {
    self.form = form
    let quoted = { (text: String) -> [UInt8] in
      Array((form == .csv ? CSVText.field(text) : JSONValue.quoted(text)).utf8)
    }
    types = scenario.callTypes.map { quoted($0.name) }
    groups = scenario.groups.map { quoted($0.name) }
    let demands = scenario.demands.map { demand in
      let name =
        switch demand.source {
        case .callType(let type): scenario.callTypes[type.index].name
        case .entry(let name, _): name
        }
      return quoted(demand.isOutsideHours ? name + ":outside" : name)
    }
    sources = demands + [quoted("backlog")]
    let layout = RecordLayout(scenario)
    self.layout = layout
    let warmUpRows = Self.rows(of: warmUp, in: scenario.horizon)
    parts = (0..<layout.rowsPerDay).map {
      let part = $0 < warmUpRows ? .before : layout.part(of: $0)
      return quoted(RowName(part, horizon: scenario.horizon).key)
    }
    leads = Self.columns.enumerated().map { index, name in
      let comma = index == 0 ? "" : ","
      return Array((form == .csv ? comma : (index == 0 ? "{" : ",") + "\"\(name)\":").utf8)
    }
  }

  /// The rows that lie before the end of a warm-up.
  private static func rows(of warmUp: Double, in horizon: Horizon) -> Int {
    guard case .steadyState(let steady) = horizon else { return 0 }
    // A slice's middle tells on which side it is, whatever was rounded at its edges.
    let middles = zip(steady.edges, steady.edges.dropFirst()).map { ($0 + $1) / 2 }
    return 1 + middles.count { $0 < warmUp }
  }

  /// The first line of the trace; empty for JSON lines.
  public var header: [UInt8] {
    form == .csv ? Array(CSVText.line(Self.columns).utf8) : []
  }

  /// Adds one call's line. Times are seconds since the first day's midnight, in full; `wait` runs
  /// from entry into the queue to the answer or to leaving it.
  public func append(_ call: CallRecord, to bytes: inout [UInt8]) {
    let wait = call.queueEntry.flatMap { entry in (call.answer ?? call.left).map { $0 - entry } }
    append(0, String(call.replication), to: &bytes)
    append(1, types[call.type.index], to: &bytes)
    append(2, sources[call.source], to: &bytes)
    append(3, String(call.number), to: &bytes)
    append(4, String(call.attempt), to: &bytes)
    append(5, word(call.channel.rawValue), to: &bytes)
    append(6, String(layout.day(of: call.row) + 1), to: &bytes)
    append(7, parts[call.row % layout.rowsPerDay], to: &bytes)
    let times = [
      call.arrival, call.queueEntry, call.answer, call.talkEnd, call.wrapUpEnd, call.left, wait,
    ]
    for (index, time) in times.enumerated() {
      append(8 + index, time.map { NumberText.exact($0) }, to: &bytes)
    }
    append(15, call.group.map { groups[$0.index] }, to: &bytes)
    append(16, call.agent.map { String($0) }, to: &bytes)
    append(17, word(call.outcome.rawValue), to: &bytes)
    if form == .jsonLines { bytes.append(UInt8(ascii: "}")) }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A word of the program's own.
  private func word(_ text: String) -> String { form == .csv ? text : "\"\(text)\"" }

  private func append(_ column: Int, _ text: String?, to bytes: inout [UInt8]) {
    bytes += leads[column]
    if let text {
      bytes += text.utf8
    } else if form == .jsonLines {
      bytes += "null".utf8
    }
  }

  private func append(_ column: Int, _ text: [UInt8]?, to bytes: inout [UInt8]) {
    bytes += leads[column]
    if let text {
      bytes += text
    } else if form == .jsonLines {
      bytes += "null".utf8
    }
  }
}
