extension RunPlan {
  /// The numbers of replications after which precision is looked at: `replications`, then half as
  /// many again each time, up to `mostReplications`.
  ///
  /// They are fixed beforehand, so that neither threads nor luck decide when a run stops.
  public var looks: [Int] {
    precision.isEmpty ? [replications] : Self.looks(from: replications, to: mostReplications)
  }

  /// Half as many again each time, up to the most.
  static func looks(from first: Int, to most: Int) -> [Int] {
    var looks = [first]
    while let last = looks.last, last < most {
      looks.append(min(most, last + max(1, (last + 1) / 2)))
    }
    return looks
  }

  /// The confidence of each interval: that of the plan, or so much more that all looks together
  /// still err no more often (Bonferroni).
  public var confidencePerLook: Double { 1 - (1 - confidence) / Double(looks.count) }
}
