extension SweepDesign {
  /// No sweep has more points.
  public static let mostPoints = 1_000_000

  /// Every value of each axis with every value of all others, the first axis slowest.
  ///
  /// - Throws: all that is wrong: ranges without a step, values given twice, too many points.
  public static func grid(_ axes: [SweepAxis]) throws(SweepDesignError) -> SweepDesign {
    var problems: [SweepProblem] = []
    for axis in axes where axis.rangeWithoutStep != nil {
      problems.append(.stepNeeded(path: axis.path, text: axis.rangeWithoutStep?.text ?? ""))
    }
    let counts = axes.compactMap(\.count)
    if !fits(counts) { problems.append(.tooManyPoints(most: mostPoints)) }
    guard problems.isEmpty else { throw SweepDesignError(problems) }
    let values = axes.compactMap(\.values)
    for (axis, values) in zip(axes, values) {
      guard let value = repeated(values) else { continue }
      problems.append(.valueTwice(path: axis.path, value: value))
    }
    guard problems.isEmpty else { throw SweepDesignError(problems) }
    return SweepDesign(paths: axes.map(\.path), points: product(values))
  }

  /// The rows of a table, a value for each path.
  ///
  /// - Throws: that there are too many.
  public static func listed(
    _ rows: [[String]], paths: [String]
  ) throws(SweepDesignError) -> SweepDesign {
    guard rows.count <= mostPoints else {
      throw SweepDesignError([.tooManyPoints(most: mostPoints)])
    }
    return SweepDesign(
      paths: paths,
      points: rows.enumerated().map { SweepPoint(number: $0 + 1, values: $1) })
  }

  /// Whether a grid of so many values on each axis is small enough.
  private static func fits(_ counts: [Int]) -> Bool {
    var points = 1
    for count in counts {
      let (product, overflow) = points.multipliedReportingOverflow(by: count)
      if overflow || product > mostPoints { return false }
      points = product
    }
    return true
  }

  /// The first value that stands there a second time.
  static func repeated(_ values: [String]) -> String? {
    var seen: Set<String> = []
    return values.first { !seen.insert($0).inserted }
  }

  private static func product(_ axes: [[String]]) -> [SweepPoint] {
    let rows = axes.reduce([[]] as [[String]]) { rows, values in
      rows.flatMap { row in values.map { row + [$0] } }
    }
    return rows.enumerated().map { SweepPoint(number: $0 + 1, values: $1) }
  }
}
