/// The levels of the tests behind drift verdicts.
///
/// A gate passes only when every measure is found the same, so each may be tested at α by itself and the
/// gate still lets a changed measure pass with probability α at most (Berger 1982, intersection–union).
/// It fails when any measure is found changed, so those tests share α among all of them. Either kind is
/// looked at several times and shares α among the looks (Bonferroni).
public struct DriftLevels: Sendable, Hashable {
  /// For finding a measure the same.
  public let same: Double
  /// For finding a measure changed.
  public let changed: Double

  /// - Parameters:
  ///   - alpha: the level of the whole, such as 0.05.
  ///   - looks: how often the tests may be made.
  ///   - family: the measures that the whole gate judges.
  public init(alpha: Double, looks: Int, family: Int) {
    same = alpha / Double(max(1, looks))
    changed = same / Double(max(1, family))
  }
}
