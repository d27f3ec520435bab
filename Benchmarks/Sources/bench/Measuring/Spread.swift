/// Ratios of pairs of runs: the one in the middle, and how far they lie apart.
struct Spread {
  var median: Double
  var least: Double
  var most: Double

  /// - Precondition: there is a value.
  init(_ values: [Double]) {
    let sorted = values.sorted()
    median = values.median
    least = sorted[0]
    most = sorted[sorted.count - 1]
  }

  /// The heads of the columns that `cells` fills.
  static let heads = ["ratio", "least", "most"]

  var cells: [String] { [median, least, most].map { $0.rounded(to: 2) } }
}
