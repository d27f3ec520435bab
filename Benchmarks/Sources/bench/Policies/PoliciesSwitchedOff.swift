/// W1, whose file names no policy, against files that name some which are off, or which no call meets.
struct PoliciesSwitchedOff {
  var place: Place

  func show(rounds: Int) throws(BenchmarkError) {
    let sides = [
      ("W1", "erlang-a"), ("W1 with policies switched off", "policies-off"),
      ("W1 with policies that no call meets", "policies-unmet"),
    ]
    var works: [EngineWork] = []
    for (_, file) in sides { works.append(try EngineWork(place.scenario(file))) }
    let trials = try Turns.run("policies switched off", rounds: rounds, works) {
      work throws(BenchmarkError) in work.run()
    }
    var table = Table(["scenario"] + Spread.heads)
    for (place, side) in sides.enumerated() {
      table.add([side.0] + Spread(trials.map { $0[place].perCall / $0[0].perCall }).cells)
    }
    table.show("What a policy costs that is off, user time against W1; medians of \(rounds)")
  }
}
