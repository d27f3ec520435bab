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

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "How the points lie: all of the grid, or some spread evenly, of which ranges need no step.",
        "点の取り方。grid は全組み合わせ、latin と sobol は均等に散らした点(範囲の刻みは省略可)。"),
      valueName: "design"))
  var design = DesignChoice.grid

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "How many points latin or sobol spreads.", "latin、sobol で散らす点の数。"),
      valueName: "n"))
  var points: Int?

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "The seed of a latin design, apart from the simulation's; else 1.",
        "latin の点のシード(シミュレーションのシードとは別)。省略時は 1。"),
      valueName: "seed"))
  var designSeed: UInt64?

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Points as CSV: a column for each path, a row for each point.",
        "点の表(CSV)。見出しにパス、1行に1点。"),
      valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var from: String?

  func validate() throws {
    if vary.isEmpty && from == nil {
      throw ValidationError(SweepText.nothingVaries.text(Spoken.language))
    }
    if let points, points < 1 || points > SweepDesign.mostPoints {
      let problem = SweepProblem.tooManyPoints(most: SweepDesign.mostPoints)
      throw ValidationError("--points: " + problem.text(Spoken.language))
    }
    guard let conflict else { return }
    throw ValidationError(conflict.text(Spoken.language))
  }

  private var conflict: DesignText? {
    if from != nil && !vary.isEmpty { return .varyAndFrom }
    if from != nil && design != .grid { return .designAndFrom }
    if design != .grid && points == nil { return .designWithoutPoints(design.rawValue) }
    if design == .grid && points != nil { return .pointsWithoutDesign }
    return designSeed != nil && design != .latin ? .seedWithoutLatin : nil
  }

  /// The points, and the table that they come from.
  func chosen() throws(CommandFailure) -> (design: SweepDesign, table: NamedTable?) {
    let chosen: (design: SweepDesign, table: NamedTable?) =
      if let from { try Self.table(from) } else { (try varied(), nil) }
    try Self.checkColumns(chosen.design.paths)
    return chosen
  }

  private func varied() throws(CommandFailure) -> SweepDesign {
    do throws(SweepDesignError) {
      var reader = SweepAxisReader(timeUnits: DurationText.units)
      let axes = try reader.read(vary)
      return switch design {
      case .grid: try SweepDesign.grid(axes)
      case .latin: try SweepDesign.latin(axes, points: points ?? 1, seed: designSeed ?? 1)
      case .sobol: try SweepDesign.sobol(axes, points: points ?? 1)
      }
    } catch {
      throw Self.failure(error, of: "--vary")
    }
  }

  private static func table(
    _ path: String
  ) throws(CommandFailure) -> (design: SweepDesign, table: NamedTable?) {
    let table: PointTable
    do throws(ScenarioError) {
      table = try PointTable.read(path)
    } catch {
      throw CommandFailure(
        error.isMissingFile ? .noSuchFile : .badScenario,
        lines: error.diagnostics.map { "--from " + DiagnosticText.text($0, Spoken.language) })
    }
    do throws(SweepDesignError) {
      let design = try SweepDesign.listed(table.rows, paths: table.paths)
      return (design, NamedTable(file: path, table: table))
    } catch {
      throw failure(error, of: "--from")
    }
  }

  private static func failure(_ error: SweepDesignError, of option: String) -> CommandFailure {
    let lines = error.problems.map { "koryo: \(option): " + $0.text(Spoken.language) }
    return CommandFailure(.usage, lines: lines)
  }

  /// Refuses paths whose columns would have the name of another.
  private static func checkColumns(_ paths: [String]) throws(CommandFailure) {
    for path in paths where SweepColumns.isTaken(path) {
      throw CommandFailure(.usage, saying: .pathIsColumn(path))
    }
  }
}
