/// What can be measured on its own, in the order in which all of it is.
enum Part: String, CaseIterable {
  case limits, policies, scale, startup, peers, experiments, calendars

  /// What is measured, in one line.
  var summary: String {
    switch self {
    case .limits: "the engine against bare C programs that do the same work"
    case .policies: "what policies cost that are off, on, and met by some calls"
    case .scale: "large runs with their memory, and the cost of a call up to 100,000 agents"
    case .startup: "the start of the program, and a day from file to table"
    case .peers: "the engine against other simulators"
    case .experiments: "two threads against one, and sweeps against runs"
    case .calendars: "the calendar of events against other designs"
    }
  }

  /// How the program is called.
  static var usage: String {
    let width = allCases.map(\.rawValue.count).max() ?? 0
    let lines = allCases.map { part in
      let padding = String(repeating: " ", count: width - part.rawValue.count)
      return "  \(part.rawValue)\(padding)  \(part.summary)"
    }
    return (["usage: bench [part] ...", ""] + lines + ["", "Without a part, all are measured."])
      .joined(separator: "\n")
  }

  /// The parts named by the command line, each once; all of them without a name.
  static func chosen(by names: [String]) throws(BenchmarkError) -> [Part] {
    for name in names where Part(rawValue: name) == nil { throw .unknownPart(name) }
    return names.isEmpty ? allCases : allCases.filter { names.contains($0.rawValue) }
  }

  /// Measures, and prints tables.
  func run(in place: Place) throws(BenchmarkError) {
    switch self {
    case .limits: try LimitComparisons(place: place).show(rounds: place.rounds)
    case .policies:
      try PolicyCosts(place: place).show(rounds: place.rounds)
      try PolicyShares(place: place).show(rounds: place.rounds)
      try PoliciesSwitchedOff(place: place).show(rounds: place.rounds)
    case .scale:
      try LargeRuns(place: place).show()
      try AgentCurve(place: place).show(rounds: place.rounds)
    case .startup: try Startup(place: place).show(rounds: place.rounds)
    case .peers: try PeerComparison(place: place).show()
    case .experiments: try ExperimentComparisons(place: place).show(rounds: place.rounds)
    case .calendars: CalendarComparison.run(rounds: place.rounds)
    }
  }
}
