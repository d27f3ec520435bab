import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat
import Testing

/// A sweep that has been run, as charts get it.
struct SweepExample {
  let design: SweepDesign
  var rows: [SweepRow]
  var targets: [Target] = []

  /// All combinations of values, the first path slowest; `value` is nil where a point is missing.
  static func grid(
    _ axes: [(path: String, values: [String])], of measure: String = "serviceLevel.offered",
    halfWidth: Double = 0.02, value: ([String]) -> Double?
  ) -> SweepExample {
    let combinations = axes.reduce([[]] as [[String]]) { rows, axis in
      rows.flatMap { row in axis.values.map { row + [$0] } }
    }
    return points(
      axes.map(\.path), combinations, of: measure, halfWidth: halfWidth, value: value)
  }

  /// Points anywhere.
  static func points(
    _ paths: [String], _ values: [[String]], of measure: String = "serviceLevel.offered",
    halfWidth: Double = 0.02, value: ([String]) -> Double?
  ) -> SweepExample {
    let points = values.enumerated().map { SweepPoint(number: $0 + 1, values: $1) }
    let rows = points.compactMap { point in
      value(point.values).map { value in
        SweepRow(
          point: point.number, values: point.values, measure: measure, value: value,
          low: value - halfWidth, high: value + halfWidth, replications: 100, unit: "share",
          confidence: 0.95, seed: 1, fingerprint: "00ff", plan: "ab12", machine: "koryo 0.1.0")
      }
    }
    return SweepExample(design: SweepDesign(paths: paths, points: points), rows: rows)
  }

  /// The chart of the measure of the rows.
  func svg(
    _ kind: SweepChart.Kind, of measure: String = "serviceLevel.offered",
    _ language: Language = .en
  ) throws -> String {
    let loaded = SmallCenter.loaded(try SmallCenter.scenario(targets: targets))
    let address = MeasureAddress(try #require(Measure.named(measure)))
    return try SweepChart(kind, of: address, design: design, loaded: loaded).svg(rows, language)
  }

  /// Why the chart cannot be drawn.
  func problem(_ kind: SweepChart.Kind, _ language: Language = .en) throws -> String {
    let loaded = SmallCenter.loaded(try SmallCenter.scenario())
    do throws(SweepChartProblem) {
      _ = try SweepChart(
        kind, of: MeasureAddress(Measure.all[0]), design: design, loaded: loaded)
      return ""
    } catch {
      return error.text(option: "--plot asa=a.svg", language)
    }
  }
}
