import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat

/// A chart that will be drawn: what is wanted is understood, and its file begun.
final class ChartRequest {
  private let chart: SweepChart
  private let place: SweepPlace
  private let file: OutputFile
  private let converter: PictureConverter?
  private var rows: [SweepRow] = []

  /// - Parameter loaded: the scenario at the first point.
  init(
    _ argument: ChartArgument, design: SweepDesign, loaded: LoadedScenario
  ) throws(CommandFailure) {
    let address = try argument.address(in: loaded.scenario)
    do throws(SweepChartProblem) {
      chart = try SweepChart(argument.kind, of: address, design: design, loaded: loaded)
    } catch {
      let line = error.text(option: argument.text, Spoken.language)
      throw CommandFailure(.usage, lines: ["koryo: " + line])
    }
    place = SweepPlace(address, in: loaded.scenario)
    switch argument.format {
    case .svg: converter = nil
    case .png:
      guard let found = PictureConverter() else {
        throw CommandFailure(.unavailable, saying: .noConverter(argument.path))
      }
      converter = found
    }
    file = try OutputFile(path: argument.path)
  }

  /// Takes the rows of a point.
  func add(_ rows: [SweepRow]) { self.rows += rows.filter { $0.place == place } }

  /// Draws what there is.
  func finish() throws(CommandFailure) {
    let svg = chart.svg(rows, Spoken.language)
    try file.write(try converter?.png(of: svg, for: file.path) ?? Array(svg.utf8))
    try file.finish()
  }
}
