/// What can be measured on its own, in the order in which all of it is.
enum Part: String, CaseIterable {
  case limits, policies, scale, startup, peers, experiments, calendars

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
