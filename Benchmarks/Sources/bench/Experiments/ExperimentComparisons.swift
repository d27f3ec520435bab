/// What running many replications and many points costs, the program as users run it.
struct ExperimentComparisons {
  /// The program that is measured.
  var program: String
  /// The scenarios' folder.
  var scenarios: String

  func show(rounds: Int) throws(BenchmarkError) {
    print("Two threads against one: replications per second, medians of \(rounds) pairs")
    try showThreads(rounds: rounds)
    print("A sweep against as many replications of one run, one thread, medians of \(rounds) pairs")
    try showSweeps(rounds: rounds)
  }

  /// Wall time, for that is what threads save.
  private func showThreads(rounds: Int) throws(BenchmarkError) {
    var table = Table(["work", "1 thread s", "2 threads s", "ratio", "least", "most"])
    for (name, arguments) in [
      ("run: 2,000 days of a bank", run("bank-day.yaml", 2_000)),
      ("sweep: 100 points of 20 days of a bank", sweep("bank-day.yaml", points: 100, 20)),
    ] {
      let costs = try pairs(
        arguments + ["--threads", "1"], arguments + ["--threads", "2"], rounds: rounds)
      let ratios = costs.map { $0.0.wall / $0.1.wall }
      table.add(
        [
          name, costs.map(\.0.wall).median.rounded(to: 3),
          costs.map(\.1.wall).median.rounded(to: 3),
        ]
          + Self.spread(ratios))
    }
    table.show()
  }

  /// User time, for what the sweep does besides is meant.
  private func showSweeps(rounds: Int) throws(BenchmarkError) {
    var table = Table([
      "sweep", "run s", "sweep s", "ratio", "least", "most", "a point's own cost, in replications",
    ])
    for (file, points, each) in [
      ("small-center.yaml", 2_000, 1), ("small-center.yaml", 100, 100), ("tsuhan.yaml", 500, 1),
      ("tsuhan.yaml", 20, 100),
    ] {
      let one = ["--threads", "1"]
      let costs = try pairs(
        run(file, points * each) + one, sweep(file, points: points, each) + one, rounds: rounds)
      let ratios = costs.map { $0.1.user / $0.0.user }
      let own = (ratios.median - 1) * Double(each)
      table.add(
        [
          "\(file): \(points) points of \(each)", costs.map(\.0.user).median.rounded(to: 3),
          costs.map(\.1.user).median.rounded(to: 3),
        ] + Self.spread(ratios) + [own.rounded(to: 1)])
    }
    table.show()
  }

  private func run(_ file: String, _ replications: Int) -> [String] {
    ["run", "\(scenarios)/\(file)", "--replications", "\(replications)"] + Self.quiet
  }

  /// Points that differ by ever so little, so that all have as much to do as the run.
  private func sweep(_ file: String, points: Int, _ replications: Int) -> [String] {
    let last = (1 + 1e-7 * Double(points - 1)).rounded(to: 7)
    return [
      "sweep", "\(scenarios)/\(file)", "--vary", "scale.demand=1..\(last):0.0000001",
      "--replications", "\(replications)",
    ] + Self.quiet
  }

  private static let quiet = ["--measures", "asa", "--format", "csv", "--quiet", "--seed", "1"]

  /// Runs both in turn, A B A B.
  private func pairs(
    _ first: [String], _ second: [String], rounds: Int
  ) throws(BenchmarkError) -> [(Cost, Cost)] {
    var costs: [(Cost, Cost)] = []
    for _ in 0..<rounds {
      let one = try ChildProcess.run(program, first, quiet: true)
      costs.append((one, try ChildProcess.run(program, second, quiet: true)))
    }
    return costs
  }

  private static func spread(_ ratios: [Double]) -> [String] {
    [ratios.median, ratios.min() ?? 0, ratios.max() ?? 0].map { $0.rounded(to: 2) }
  }
}
