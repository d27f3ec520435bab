/// W1, whose file names no policy, against files that name some which are off, or which no call meets.
struct PoliciesSwitchedOff {
  var place: Place

  func show(rounds: Int) throws(BenchmarkError) {
    var pairs: [PolicyPair] = []
    for (name, file) in [
      ("none, the same file again", "erlang-a"), ("switched off", "policies-off"),
      ("on, but no call meets them", "policies-unmet"),
    ] {
      pairs.append(
        PolicyPair(
          name: name, without: try EngineWork(place.scenario("erlang-a")),
          with: try EngineWork(place.scenario(file)), encounters: []))
    }
    try PolicyPair.show(
      "What policies cost in W1 that change nothing, against W1", pairs, rounds: rounds)
  }
}
