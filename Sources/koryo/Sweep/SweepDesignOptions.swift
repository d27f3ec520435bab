import ArgumentParser
import Experiments
import Reporting
import ScenarioFormat

/// What a sweep varies.
struct SweepDesignOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      Spoken.pick(
        "Values of a path: 20..40:2 or a,b,c; repeatable, every value with all others.",
        "変えるパスとその値(20..40:2 または a,b,c)。繰り返すと全組み合わせになります。"),
      valueName: "path=values"))
  var vary: [String] = []

  func validate() throws {
    if vary.isEmpty { throw ValidationError(SweepText.nothingVaries.text(Spoken.language)) }
  }

  /// The points.
  func design() throws(CommandFailure) -> SweepDesign {
    let design = try grid()
    try Self.checkColumns(design.paths)
    return design
  }

  private func grid() throws(CommandFailure) -> SweepDesign {
    var reader = SweepAxisReader(timeUnits: DurationText.units)
    do throws(SweepDesignError) {
      return try SweepDesign.grid(try reader.read(vary))
    } catch {
      let lines = error.problems.map { "koryo: --vary: " + $0.text(Spoken.language) }
      throw CommandFailure(.usage, lines: lines)
    }
  }

  /// Refuses paths whose columns would have the name of another.
  private static func checkColumns(_ paths: [String]) throws(CommandFailure) {
    for path in paths where SweepColumns.isTaken(path) {
      throw CommandFailure(.usage, saying: .pathIsColumn(path))
    }
  }
}
