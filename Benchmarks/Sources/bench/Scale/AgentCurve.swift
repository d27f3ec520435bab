/// The cost of a call from 10 to 100,000 agents, at an offered load as large as their number.
///
/// Beside it the C program with a heap, for the days of its calendar are fixed in number. The center starts
/// empty. So a short run is taken from a long one: what is left is steady.
struct AgentCurve {
  var place: Place

  private static let sizes = [10, 100, 1_000, 10_000, 100_000]
  private static let short = 1_000_000
  private static let long = 2_000_000
  /// For the largest center, of which more calls would come in a day than a scenario may have.
  private static let slowness = 10

  func show(rounds: Int) throws(BenchmarkError) {
    try place.buildLimits()
    var engines: [[Double]] = []
    var programs: [[Double]] = []
    for round in 1...rounds {
      Progress.tell("cost of a call by agents: round \(round) of \(rounds)")
      var row: (engine: [Double], program: [Double]) = ([], [])
      for size in Self.sizes {
        row.engine.append(try engine(size))
        row.program.append(try program(size))
      }
      engines.append(row.engine)
      programs.append(row.program)
    }
    table(engines, programs).show(
      "Cost of a call by the number of agents, 1 with 100 agents; medians of \(rounds) rounds")
  }

  /// User time for a call.
  private func engine(_ agents: Int) throws(BenchmarkError) -> Double {
    let slowness = agents > 10_000 ? Self.slowness : 1
    var trials: [Trial] = []
    for calls in [Self.short, Self.long] {
      let work = try EngineWork.erlangA(place, agents: agents, calls: calls, slowness: slowness)
      trials.append(work.run())
    }
    return Self.steady(trials)
  }

  private func program(_ agents: Int) throws(BenchmarkError) -> Double {
    var trials: [Trial] = []
    for calls in [Self.short, Self.long] {
      let work = ProgramWork(
        path: place.limit("erlang_a_heap"), arguments: ["\(agents)", "\(calls)", "1"])
      trials.append(try work.run())
    }
    return Self.steady(trials)
  }

  private static func steady(_ trials: [Trial]) -> Double {
    (trials[1].cost.user - trials[0].cost.user)
      / (trials[1].figures.calls - trials[0].figures.calls)
  }

  private func table(_ engines: [[Double]], _ programs: [[Double]]) -> Table {
    let reference = Self.sizes.firstIndex(of: 100) ?? 0
    var table = Table(["agents", "engine", "C program", "engine / C program"])
    for (place, size) in Self.sizes.enumerated() {
      let own = engines.map { $0[place] / $0[reference] }
      let inC = programs.map { $0[place] / $0[reference] }
      let ratios = zip(engines, programs).map { $0[place] / $1[place] }
      table.add(["\(size)"] + [own, inC, ratios].map { $0.median.rounded(to: 2) })
    }
    return table
  }
}
