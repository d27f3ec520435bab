public import ContactCenterModel
public import Experiments
public import ScenarioFormat

/// A chart of what a sweep found of a measure.
public struct SweepChart: Sendable {
  /// What kind of chart is drawn.
  public enum Kind: Sendable, Hashable {
    /// The measure over the first path, a line for each value of the second; over each path for
    /// itself where the points do not lie on a grid.
    case lines
    /// The measure over two paths, as colours.
    case map
  }

  let kind: Kind
  let address: MeasureAddress
  let design: SweepDesign
  let loaded: LoadedScenario

  /// - Parameter loaded: the scenario at any point, for names and targets.
  public init(
    _ kind: Kind, of address: MeasureAddress, design: SweepDesign, loaded: LoadedScenario
  ) throws(SweepChartProblem) {
    self.kind = kind
    self.address = address
    self.design = design
    self.loaded = loaded
    if let problem { throw problem }
  }

  /// The chart as an SVG document, of the rows that there are.
  public func svg(_ rows: [SweepRow], _ language: Language) -> String {
    let found = SweepFindings(rows, of: address, in: loaded, language)
    switch kind {
    case .lines: return lineChart(found, language).svg(language)
    case .map: return heatMap(found, language).svg(language)
    }
  }

  /// Why the design cannot be shown in this way; `nil` if it can.
  private var problem: SweepChartProblem? {
    let paths = design.paths
    switch kind {
    case .lines where !isGrid:
      return paths.count > Self.mostPanels
        ? .tooManyPanels(count: paths.count, most: Self.mostPanels) : nil
    case .lines:
      if paths.count > 2 { return .tooManyPaths(paths) }
      let lines = paths.count == 2 ? axis(1).values.count : 1
      return lines > SeriesStyle.most
        ? .tooManyLines(path: paths[1], count: lines, most: SeriesStyle.most) : nil
    case .map:
      if paths.count != 2 { return .mapNeedsTwoPaths(paths) }
      return isGrid ? nil : .mapNeedsGrid(paths)
    }
  }

  private static let mostPanels = 9

  /// Whether at least half of all combinations of the paths' values are points of the design.
  var isGrid: Bool {
    var combinations = 1
    for path in design.paths.indices {
      combinations *= Set(design.points.map { $0.values[path] }).count
      if combinations > 2 * design.points.count { return false }
    }
    return true
  }

  /// The values of a path, along an axis.
  func axis(_ path: Int) -> PathAxis {
    PathAxis(path: design.paths[path], values: design.points.map { $0.values[path] })
  }
}
