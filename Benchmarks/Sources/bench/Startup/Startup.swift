/// What it takes until the program is there, and until a day's table is.
struct Startup {
  var place: Place

  /// Runs of `--version`, which is over in no time.
  private static let starts = 50

  private typealias Start = (name: String, path: String, arguments: [String])

  func show(rounds: Int) throws(BenchmarkError) {
    try showVersion()
    try showDay(rounds: rounds)
  }

  private func showVersion() throws(BenchmarkError) {
    let works: [Start] = [
      (name: "true", path: "true", arguments: []),
      (name: "koryo", path: place.program, arguments: ["--version"]),
    ]
    let costs = try Turns.run(
      "starting", rounds: Self.starts, works
    ) { work throws(BenchmarkError) in try ChildProcess.run(work.path, work.arguments).cost }
    var table = Table(["program", "wall ms", "beyond true", "user ms"])
    let least = costs.map(\.[0].wall).median
    for (place, work) in works.enumerated() {
      let wall = costs.map(\.[place].wall).median
      table.add([
        work.name, (1e3 * wall).rounded(to: 2), (1e3 * (wall - least)).rounded(to: 2),
        (1e3 * costs.map(\.[place].user).median).rounded(to: 2),
      ])
    }
    table.show("Start of --version, medians of \(Self.starts) in turn")
  }

  /// The whole of the program's run against SimPy's import and simulation alone.
  private func showDay(rounds: Int) throws(BenchmarkError) {
    let script = PeerScript(name: "SimPy", file: "simpy_day", size: 1)
    let day = ["run", place.scenario("intervals"), "--replications", "1", "--quiet"]
    var pairs: [(koryo: Double, simPy: Double)] = []
    for round in 1...rounds {
      Progress.tell("a day from file to table: round \(round) of \(rounds)")
      let koryo = try ChildProcess.run(place.program, day).cost.wall
      guard let trial = try script.run(in: place) else { return }
      pairs.append((koryo, trial.importSeconds + trial.seconds))
    }
    var table = Table(["day", "koryo s", "SimPy s"] + Spread.heads)
    table.add(
      [
        "30,000 calls in 48 half-hours", pairs.map(\.koryo).median.rounded(to: 3),
        pairs.map(\.simPy).median.rounded(to: 3),
      ] + Spread(pairs.map { $0.koryo / $0.simPy }).cells)
    table.show(
      "A day from file to table against SimPy's import and run, wall, medians of \(rounds) pairs")
  }
}
