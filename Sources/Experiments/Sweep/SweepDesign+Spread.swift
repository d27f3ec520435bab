import Probability

extension SweepDesign {
  /// Points spread evenly by Latin hypercube sampling: each axis has one in each of n equal slices.
  ///
  /// - Throws: that there are more axes or points than can be spread.
  public static func latin(
    _ axes: [SweepAxis], points: Int, seed: UInt64
  ) throws(SweepDesignError) -> SweepDesign {
    try spread(axes, points, most: LatinHypercube.dimensionLimit) {
      LatinHypercube.points(points, dimensions: axes.count, seed: seed)
    }
  }

  /// Points spread evenly by Sobol's sequence: the first of more points are the same.
  ///
  /// - Throws: that there are more axes or points than can be spread.
  public static func sobol(
    _ axes: [SweepAxis], points: Int
  ) throws(SweepDesignError) -> SweepDesign {
    try spread(axes, points, most: SobolPoints.dimensionLimit) {
      SobolPoints.points(points, dimensions: axes.count)
    }
  }

  /// The values at places in the unit cube; places that fall on the same values are one point.
  private static func spread(
    _ axes: [SweepAxis], _ count: Int, most: Int, _ places: () -> [[Double]]?
  ) throws(SweepDesignError) -> SweepDesign {
    var problems: [SweepProblem] = []
    if count > mostPoints { problems.append(.tooManyPoints(most: mostPoints)) }
    for axis in axes where axis.parts.count > 1 && axis.count.map({ $0 > mostPoints }) ?? true {
      problems.append(.stepNeededInList(path: axis.path))
    }
    guard problems.isEmpty else { throw SweepDesignError(problems) }
    guard let places = places() else { throw SweepDesignError([.tooManyPaths(most: most)]) }
    let choices = axes.map(SweepChoice.init)
    var seen: Set<[String]> = []
    let rows = places.map { place in zip(choices, place).map { $0.value(at: $1) } }
      .filter { seen.insert($0).inserted }
    return SweepDesign(
      paths: axes.map(\.path),
      points: rows.enumerated().map { SweepPoint(number: $0 + 1, values: $1) })
  }
}
