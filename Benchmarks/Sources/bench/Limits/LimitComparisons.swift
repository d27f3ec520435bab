/// Everything that is compared with the bare C programs of `limits/`.
///
/// The C program is the limit and the engine the subject, with all its measures on; the last pair
/// shows what real abandonment events cost in C.
struct LimitComparisons {
  var place: Place

  func show(rounds: Int) throws(BenchmarkError) {
    try place.buildLimits()
    var times = Table(LimitComparison.heads)
    var figures = Table(["measure", "limit", "subject"])
    for comparison in try all() {
      let trials = try Turns.run(
        comparison.name, rounds: rounds, [comparison.limit, comparison.subject]
      ) { work throws(BenchmarkError) in try work.run() }
      times.add(LimitComparison.row(comparison.name, trials.map { ($0[0], $0[1]) }))
      for row in LimitComparison.figures(
        comparison.name, trials[0][0].figures, trials[0][1].figures)
      { figures.add(row) }
    }
    times.show("Against the least that the work can cost (bare C), medians of \(rounds) pairs")
    figures.show("What both sides found in one run")
  }

  private func all() throws(BenchmarkError) -> [LimitComparison] {
    [
      comparison(
        "W1: M/M/100+M, 1,000,000 calls", "erlang_a_general", ["100", "1000000"],
        try EngineWork(place.scenario("erlang-a"))),
      comparison(
        "W2: M/M/1000+M, 1,000,000 calls", "erlang_a_general", ["1000", "1000000"],
        try .erlangA(place, agents: 1_000, calls: 1_000_000)),
      comparison(
        "W3: 48 half-hours, lognormal, 100 days of 30,000 calls", "intervals", ["100"],
        try EngineWork(place.scenario("intervals"), replications: 100)),
      comparison(
        "W4: two skills with overflow, 1,000,000 calls", "two_skills", ["1000000"],
        try EngineWork(place.scenario("two-skills"))),
      comparison(
        "W5: mail-order center with all policies, 20 days of 30,000 customers", "mail_order",
        ["20"],
        try EngineWork(place.scenario("mail-order"), replications: 20)),
      LimitComparison(
        name: "C: M/M/100+M, abandonment events against deadlines",
        limit: program("erlang_a_lazy", ["100", "1000000"]),
        subject: program("erlang_a_general", ["100", "1000000"])),
    ]
  }

  private func comparison(
    _ name: String, _ limit: String, _ arguments: [String], _ engine: EngineWork
  ) -> LimitComparison {
    LimitComparison(
      name: name, limit: program(limit, arguments), subject: .engine(engine))
  }

  private func program(_ name: String, _ arguments: [String]) -> Work {
    .program(ProgramWork(path: place.limit(name), arguments: arguments + ["1"]))
  }
}
