/// What running many replications and many points costs, the program as users run it.
struct ExperimentComparisons {
  var place: Place

  func show(rounds: Int) throws(BenchmarkError) {
    try showThreads(rounds: rounds)
    try showSweeps(rounds: rounds)
  }

  /// Wall time, for that is what threads save.
  private func showThreads(rounds: Int) throws(BenchmarkError) {
    var table = Table(["work", "1 thread s", "2 threads s"] + Spread.heads)
    for (name, arguments) in [
      ("run: 2,000 days of a bank", run("bank-day", 2_000)),
      ("W6: sweep of 100 points of 50 days of a bank", sweep("bank-day", points: 100, 50)),
    ] {
      let costs = try pairs(
        name, arguments + ["--threads", "1"], arguments + ["--threads", "2"], rounds: rounds)
      table.add(
        [
          name, costs.map(\.[0].wall).median.rounded(to: 3),
          costs.map(\.[1].wall).median.rounded(to: 3),
        ] + Spread(costs.map { $0[0].wall / $0[1].wall }).cells)
    }
    table.show("Two threads against one: how many times faster, wall, medians of \(rounds) pairs")
  }

  /// User time, for what the sweep does besides is meant.
  private func showSweeps(rounds: Int) throws(BenchmarkError) {
    var table = Table(
      ["sweep", "run s", "sweep s"] + Spread.heads + ["a point's own cost, in replications"])
    for (file, points, each) in [
      ("small-center", 2_000, 1), ("small-center", 100, 100), ("tsuhan", 500, 1),
      ("tsuhan", 20, 100),
    ] {
      let name = "\(file): \(points) points of \(each)"
      let one = ["--threads", "1"]
      let costs = try pairs(
        name, run(file, points * each) + one, sweep(file, points: points, each) + one,
        rounds: rounds)
      let ratios = Spread(costs.map { $0[1].user / $0[0].user })
      table.add(
        [
          name, costs.map(\.[0].user).median.rounded(to: 3),
          costs.map(\.[1].user).median.rounded(to: 3),
        ] + ratios.cells + [((ratios.median - 1) * Double(each)).rounded(to: 1)])
    }
    table.show(
      "A sweep against as many replications of one run, one thread, medians of \(rounds) pairs")
  }

  private func run(_ file: String, _ replications: Int) -> [String] {
    ["run", place.example(file), "--replications", "\(replications)"] + Self.quiet
  }

  /// Points that differ by ever so little, so that all have as much to do as the run.
  private func sweep(_ file: String, points: Int, _ replications: Int) -> [String] {
    let last = (1 + 1e-7 * Double(points - 1)).rounded(to: 7)
    return [
      "sweep", place.example(file), "--vary", "scale.demand=1..\(last):0.0000001",
      "--replications", "\(replications)",
    ] + Self.quiet
  }

  private static let quiet = ["--measures", "asa", "--format", "csv", "--quiet", "--seed", "1"]

  private func pairs(
    _ name: String, _ first: [String], _ second: [String], rounds: Int
  ) throws(BenchmarkError) -> [[Cost]] {
    try Turns.run(name, rounds: rounds, [first, second]) { arguments throws(BenchmarkError) in
      try ChildProcess.run(place.program, arguments, output: .discarded).cost
    }
  }
}
