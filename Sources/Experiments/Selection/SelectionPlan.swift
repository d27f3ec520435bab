/// How often points are run to find the best of them.
public struct SelectionPlan: Sendable {
  /// 1 − α: the probability with which the pick is right.
  public var confidence: Double
  /// Replications of every point before anything is judged.
  public var firstReplications: Int
  /// No point is run more often than this before the pick.
  public var mostReplications: Int

  public init(
    confidence: Double = 0.95, firstReplications: Int = 100, mostReplications: Int = 10_000
  ) {
    self.confidence = confidence
    self.firstReplications = firstReplications
    self.mostReplications = mostReplications
  }

  /// α, the probability of a wrong pick.
  var alpha: Double { 1 - confidence }

  /// The numbers of replications after which constraints are looked at: those of the first stage, then
  /// half as many again each time.
  func looks(from first: Int) -> [Int] {
    var looks = [first]
    while let last = looks.last, last < mostReplications {
      looks.append(min(mostReplications, last + (last + 1) / 2))
    }
    return looks
  }
}
