/// Runs of the program that are large in one way or another, once each: what they take, and how much
/// memory.
struct LargeRuns {
  var place: Place

  private struct Run {
    var name: String
    var arguments: [String]
    var count: Double
    /// What is counted; the cost of each is told in those of the first run with the same unit.
    var unit: String
  }

  func show() throws(BenchmarkError) {
    try place.buildLimits()
    var table = Table(["run", "wall s", "user s", "cost of each", "peak MB"])
    var first: [String: Double] = [:]
    for run in runs {
      Progress.tell("large runs: \(run.name)")
      let footprint = try Footprint(of: place.program, run.arguments, in: place)
      let cost = footprint.user / run.count
      let reference = first[run.unit] ?? cost
      first[run.unit] = reference
      table.add([
        run.name, footprint.wall.rounded(to: 2), footprint.user.rounded(to: 2),
        "\((cost / reference).rounded(to: 2)) per \(run.unit)",
        (footprint.peak / 1_048_576).rounded(to: 1),
      ])
    }
    table.show("Large runs of the program, once each, one thread")
  }

  private var runs: [Run] {
    [
      Run(name: "W1: 1,000,000 calls", arguments: desk(1_000_000), count: 1e6, unit: "call"),
      Run(
        name: "a day of 100,000 agents and 10,000,000 calls",
        arguments: run("big-day", ["--replications", "1"]), count: 1e7, unit: "call"),
      Run(
        name: "W1 with a trace of 1,000,000 calls", arguments: desk(1_000_000) + trace, count: 1e6,
        unit: "traced call"),
      Run(
        name: "W1 with a trace of 10,000,000 calls", arguments: desk(10_000_000) + trace,
        count: 1e7, unit: "traced call"),
      Run(name: "a sweep of 100 points", arguments: sweep(100), count: 100, unit: "point"),
      Run(name: "a sweep of 10,000 points", arguments: sweep(10_000), count: 10_000, unit: "point"),
    ]
  }

  private func desk(_ calls: Int) -> [String] {
    run("erlang-a", ["--replications", "1", "--set", "steadyState.length=\(calls * 3) s"])
  }

  private func run(_ scenario: String, _ options: [String]) -> [String] {
    ["run", place.scenario(scenario), "--threads", "1", "--quiet"] + options
  }

  private let trace = ["--trace", "/dev/null"]

  /// Points that differ by ever so little, so that all have as much to do.
  private func sweep(_ points: Int) -> [String] {
    let last = (1 + 1e-7 * Double(points - 1)).rounded(to: 7)
    return [
      "sweep", place.example("small-center"), "--vary", "scale.demand=1..\(last):0.0000001",
      "--replications", "10", "--threads", "1", "--format", "csv", "--quiet",
    ]
  }
}
