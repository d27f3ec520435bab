/// Points of which each dimension's values are spread evenly: one in each of n equal slices.
///
/// McKay, Beckman and Conover (1979). Which slice a point has in a dimension is a random order, where
/// in the slice it lies is random too. Each number is drawn at the address (seed, dimension, point), so
/// further dimensions do not change those before them; another number of points is another design.
public enum LatinHypercube {
  /// Dimensions at most.
  public static let dimensionLimit = Who.intervalLimit
  /// Points at most.
  public static let pointLimit = Who.ordinalLimit

  /// `count` points in [0, 1)ᵈ, one array of coordinates each; nil beyond the limits.
  public static func points(_ count: Int, dimensions: Int, seed: UInt64) -> [[Double]]? {
    guard 0...pointLimit ~= count, 1...dimensionLimit ~= dimensions else { return nil }
    var points = Array(repeating: [Double](repeating: 0, count: dimensions), count: count)
    for dimension in 0..<dimensions {
      let values = values(count, dimension: dimension, seed: seed)
      for index in 0..<count { points[index][dimension] = values[index] }
    }
    return points
  }

  private static func values(_ count: Int, dimension: Int, seed: UInt64) -> [Double] {
    let chance = Chance(seed: seed, replication: 0)
    let source = StableHash.of("design:latin")
    var draws = (0..<count).map { point in
      let who = Who(
        source: source, day: 0, interval: UInt16(dimension), ordinal: UInt32(point))
      var stream = chance.stream(who, .designPoint)
      return Draw(point: point, order: stream.nextBits(), place: stream.uniform())
    }
    draws.sort { ($0.order, $0.point) < ($1.order, $1.point) }
    var values = [Double](repeating: 0, count: count)
    for (slice, draw) in draws.enumerated() {
      // Rounding must not reach the end of the cube.
      values[draw.point] = min((Double(slice) + draw.place) / Double(count), 1.0.nextDown)
    }
    return values
  }

  /// What a point draws in one dimension: points in the order of `order` take the slices in turn.
  private struct Draw {
    var point: Int
    var order: UInt64
    var place: Double
  }
}
