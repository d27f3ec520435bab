/// W1 in other simulators: whether they find what is exact, and how many times faster the engine is.
struct PeerComparison {
  var place: Place

  /// Few, as most of them are slow.
  private static let rounds = 3

  private static let scripts = [
    PeerScript(name: "SimPy, callbacks", file: "simpy_callbacks", size: 300_000),
    PeerScript(name: "SimPy, processes", file: "simpy_process", size: 300_000),
    PeerScript(name: "Ciw", file: "ciw_network", size: 200_000),
    PeerScript(name: "salabim", file: "salabim_component", size: 20_000),
  ]

  func show() throws(BenchmarkError) {
    let engine = try EngineWork.erlangA(place, agents: 100, calls: 1_000_000)
    var speeds = Table(["peer", "calls"] + Spread.heads)
    var figures = Table([
      "simulator", "SL", "abandoned", "ASA s", "occupancy", "furthest, in deviations", "",
    ])
    figures.add(Self.row("Koryo", engine.run().figures))
    for script in Self.scripts {
      guard let pairs = try pairs(script, engine) else { continue }
      speeds.add(
        [script.name, "\(script.size)"]
          + Spread(pairs.map { $0.peer / $0.engine }).cells)
      figures.add(Self.row(script.name, pairs[0].figures))
    }
    if !speeds.isEmpty {
      speeds.show("Times faster than peers on W1, wall time for a call, medians of \(Self.rounds)")
    }
    figures.show("What they find in one run, against the exact figures")
  }

  /// Wall times for a call in turn, the engine first; `nil` when the peer is not there.
  private func pairs(
    _ script: PeerScript, _ engine: EngineWork
  ) throws(BenchmarkError) -> [(engine: Double, peer: Double, figures: Figures)]? {
    var pairs: [(engine: Double, peer: Double, figures: Figures)] = []
    for round in 1...Self.rounds {
      Progress.tell("\(script.name): round \(round) of \(Self.rounds)")
      let own = engine.run()
      guard let trial = try script.run(in: place) else { return nil }
      pairs.append(
        (own.cost.wall / own.figures.calls, trial.seconds / trial.figures.calls, trial.figures))
    }
    return pairs
  }

  private static func row(_ name: String, _ figures: Figures) -> [String] {
    let distance = ErlangACheck.distance(figures)
    let values = zip(Figures.measures, [4, 4, 2, 4]).map { measure, digits in
      figures.values[measure].map { $0.rounded(to: digits) } ?? "–"
    }
    return [name] + values
      + [distance.rounded(to: 1), distance <= ErlangACheck.bound ? "agrees" : "DOES NOT AGREE"]
  }
}
