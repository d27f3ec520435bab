extension EngineWork {
  /// M/M/n+M as `erlang_a_general`: offered load n Erlangs, handling 5 min, patience 3 min.
  ///
  /// - Parameter slowness: a multiple of all times, by which the work is the same on another clock.
  static func erlangA(
    _ place: Place, agents: Int, calls: Int, slowness: Int = 1
  ) throws(BenchmarkError) -> EngineWork {
    let seconds = Double(calls) * 300 * Double(slowness) / Double(agents)
    return try EngineWork(
      place.scenario("erlang-a"),
      [
        ("callTypes.calls.erlangs", "\(agents)"), ("agents.team.staff", "\(agents)"),
        ("callTypes.calls.handling", "\(5 * slowness) min"),
        ("callTypes.calls.patience", "\(3 * slowness) min"),
        ("steadyState.length", "\(seconds.rounded(to: 3)) s"),
      ])
  }
}
