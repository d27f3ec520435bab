/// Runs sides of a comparison in turn, A B A B, so that what else the machine does falls on all of them.
enum Turns {
  /// - Returns: what each round gave, in the order of the sides.
  static func run<Side, Outcome>(
    _ name: String, rounds: Int, _ sides: [Side],
    _ body: (Side) throws(BenchmarkError) -> Outcome
  ) throws(BenchmarkError) -> [[Outcome]] {
    var outcomes: [[Outcome]] = []
    for round in 1...rounds {
      Progress.tell("\(name): round \(round) of \(rounds)")
      var row: [Outcome] = []
      for side in sides { row.append(try body(side)) }
      outcomes.append(row)
    }
    return outcomes
  }
}
