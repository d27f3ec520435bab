import ContactCenterModel
import Experiments

extension SweepChart {
  /// The lines over the first path; where the points do not lie on a grid, points over each path.
  func lineChart(_ found: SweepFindings, _ language: Language) -> LineChart {
    let panels = isGrid ? [linePanel(found)] : design.paths.indices.map { pointPanel($0, found) }
    let shown = design.points.flatMap { point -> [Double] in
      let interval = found.interval(point)
      return [found.value(point), interval?.lowerBound, interval?.upperBound].compactMap { $0 }
    }
    return LineChart(
      title: found.title, subtitle: found.subtitle, valueTitle: found.valueTitle, panels: panels,
      values: ValueAxis(
        holding: shown + room(around: found.goals, shown), within: found.unit.bounds),
      goals: found.goals, legend: isGrid && design.paths.count > 1 ? axis(1) : nil)
  }

  /// Values that keep a goal's line off the frame.
  private func room(around goals: [ChartGoal], _ shown: [Double]) -> [Double] {
    let all = shown + goals.map(\.value)
    let margin = 0.03 * ((all.max() ?? 0) - (all.min() ?? 0))
    return goals.flatMap { [max(0, $0.value - margin), $0.value + margin] }
  }

  private func linePanel(_ found: SweepFindings) -> ChartPanel {
    let across = axis(0)
    guard design.paths.count > 1 else {
      let series = ChartSeries(name: "", points: points(over: across, found) { _ in true })
      return ChartPanel(axis: across, series: [series], isJoined: true)
    }
    let lines = axis(1)
    let series = lines.values.map { value in
      ChartSeries(
        name: lines.label(value), points: points(over: across, found) { $0.values[1] == value })
    }
    return ChartPanel(axis: across, series: series, isJoined: true)
  }

  /// The points of one line; a value of the axis without a point has a gap.
  private func points(
    over axis: PathAxis, _ found: SweepFindings, where isOfLine: (SweepPoint) -> Bool
  ) -> [ChartPoint] {
    let ofLine = design.points.filter(isOfLine)
    return axis.values.flatMap { value in
      let points = ofLine.filter { $0.values[0] == value }
      return points.isEmpty
        ? [ChartPoint(at: value, value: nil, interval: nil)]
        : points.map { chartPoint($0, path: 0, found) }
    }
  }

  private func pointPanel(_ path: Int, _ found: SweepFindings) -> ChartPanel {
    let points = design.points.map { chartPoint($0, path: path, found) }
    return ChartPanel(
      axis: axis(path), series: [ChartSeries(name: "", points: points)], isJoined: false)
  }

  private func chartPoint(
    _ point: SweepPoint, path: Int, _ found: SweepFindings
  ) -> ChartPoint {
    ChartPoint(
      at: point.values[path], value: found.value(point), interval: found.interval(point))
  }

  /// The first path to the right, the second upwards.
  func heatMap(_ found: SweepFindings, _ language: Language) -> HeatMap {
    let (columns, rows) = (axis(0), axis(1))
    let points = Dictionary(design.points.map { ($0.values, $0) }) { first, _ in first }
    let cells = rows.values.map { row in
      columns.values.map { column in points[[column, row]].flatMap(found.value) }
    }
    return HeatMap(
      title: found.title, subtitle: found.subtitle, valueTitle: found.valueTitle,
      columns: columns, rows: rows, cells: cells, goals: found.goals,
      mostDecimals: found.unit.mostDecimals)
  }
}
