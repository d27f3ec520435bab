import Testing

/// Golden tests: what `Results/` holds is recorded, never theory. It changes only on purpose, by
/// `make results`, and is bound to the class of processor that it names.
struct RecordedResultTests {
  @Test("A scenario gives the recorded bytes again", arguments: Repository.scenarios)
  func recorded(path: String) throws {
    let name = path.dropFirst("Scenarios/".count).dropLast(".yaml".count)
    let recorded = Repository.text("Results/\(name).json")
    // A file that is missing must not pass for one of another machine.
    #expect(machine(of: recorded).count == 2, "run 'make results'")
    try withWorkplace { workplace in
      let run = try workplace.run(
        "koryo run --quiet --lang en --measures all --format json \(path)")
      #expect([0, 3].contains(run.status), "\(run.error)")
      guard machine(of: run.output) == machine(of: recorded) else {
        return print("skipped: Results/\(name).json was recorded on another class of processor")
      }
      #expect(run.output == recorded, "run 'make results' if the change is meant")
    }
  }

  /// The lines that tell the class of processor and the mathematical library.
  private func machine(of json: String) -> [Substring] {
    json.split(separator: "\n").filter { $0.contains("\"cpu\"") || $0.contains("\"libm\"") }
  }
}
