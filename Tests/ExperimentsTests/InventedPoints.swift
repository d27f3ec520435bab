import Experiments
import Probability

/// Points whose replications a test invents: normal numbers around known means, of which a part is
/// common to all points.
struct InventedPoints: SelectionSource {
  /// Of the measure to be best in, one for each point.
  let means: [Double]
  /// Of the measures of the constraints, some for each point; none without constraints.
  var constraints: [[Double]] = []
  var deviation = 1.0
  /// The share of the variance that all points have in common.
  var correlation = 0.5
  /// Differs from experiment to experiment.
  var seed: UInt64
  /// Cancels when that many replications of a point are wanted.
  var end = Int.max

  var points: Int { means.count }

  func sample(_ points: [Int], _ replications: Range<Int>) async -> [PointSample]? {
    if replications.upperBound > end { return nil }
    return points.map { point in
      let bounds = constraints.isEmpty ? [] : constraints[point]
      return PointSample(
        objective: .mean(replications.map { means[point] + noise(point, 0, $0) }),
        constraints: bounds.enumerated().map { index, mean in
          .mean(replications.map { mean + noise(point, index + 1, $0) })
        })
    }
  }

  private func noise(_ point: Int, _ measure: Int, _ replication: Int) -> Double {
    let chance = Chance(seed: seed, replication: UInt32(replication))
    func normal(_ source: Int) -> Double {
      let who = Who(
        source: UInt32(source), day: 0, interval: UInt16(measure), ordinal: 0)
      var stream = chance.stream(who, .talk)
      return stream.normal()
    }
    return deviation
      * (correlation.squareRoot() * normal(0)
        + (1 - correlation).squareRoot() * normal(point + 1))
  }
}
