/// A measure over two paths: a cell for each pair of values, coloured by what was found there.
struct HeatMap {
  let title: String
  let subtitle: String
  /// What the colours mean, with the unit.
  let valueTitle: String
  let columns: PathAxis
  let rows: PathAxis
  /// By row and column, in the unit shown; `nil` where nothing was found.
  let cells: [[Double?]]
  let goals: [ChartGoal]
  /// More decimals than these mean nothing.
  let mostDecimals: Int

  /// All values found.
  var values: [Double] { cells.flatMap { $0 }.compactMap(\.self) }

  /// The colours' axis, which ends at the outermost values.
  var scale: ValueAxis { ValueAxis(holding: values, intervals: 5, isTight: true) }

  /// As many decimals as tell three digits of the spread.
  var decimals: Int {
    let spread = (values.max() ?? 0) - (values.min() ?? 0)
    let wanted = spread >= 100 ? 0 : spread >= 3 ? 1 : spread >= 0.3 ? 2 : 3
    return min(wanted, mostDecimals)
  }
}
