/// The calls that are expected on one day, in the open ones of its intervals.
struct DayVolume {
  /// The day, from 0.
  let day: Int
  /// The boundaries of all intervals, on the clock of the horizon.
  let edges: [Double]
  /// Expected calls in each interval.
  let expected: [Double]
  /// The intervals that are open.
  let hours: Range<Int>

  /// The boundaries of the open intervals.
  var openEdges: [Double] { Array(edges[hours.lowerBound...hours.upperBound]) }
}
