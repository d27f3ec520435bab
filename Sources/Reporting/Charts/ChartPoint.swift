/// What a chart shows of one point: a value with its interval at a value of a path.
struct ChartPoint {
  /// The value of the path on the horizontal axis.
  let at: String
  /// In the unit shown; `nil` where the point is missing.
  let value: Double?
  let interval: ClosedRange<Double>?
}

/// The points of one line.
struct ChartSeries {
  /// The value of the second path; empty where there is one line only.
  let name: String
  /// In order along the axis.
  let points: [ChartPoint]
}
