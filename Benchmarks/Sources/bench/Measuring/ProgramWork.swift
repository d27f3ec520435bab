/// A program of its own that simulates and prints one line of figures.
struct ProgramWork {
  var path: String
  var arguments: [String]

  func run() throws(BenchmarkError) -> Trial {
    let completion = try ChildProcess.run(path, arguments)
    return Trial(
      cost: completion.cost, figures: try Figures(printedBy: path, completion.output))
  }
}
