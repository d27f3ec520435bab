extension EngineWork {
  /// M/M/n+M as `erlang_a_general`: offered load n Erlangs, handling 5 min, patience 3 min.
  static func erlangA(_ place: Place, agents: Int, calls: Int) throws(BenchmarkError) -> EngineWork
  {
    let seconds = Double(calls) * 300 / Double(agents)
    return try EngineWork(
      place.scenario("erlang-a"),
      [
        ("callTypes.calls.erlangs", "\(agents)"), ("agents.team.staff", "\(agents)"),
        ("steadyState.length", "\(seconds.rounded(to: 3)) s"),
      ])
  }
}
