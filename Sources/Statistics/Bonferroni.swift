/// Statements that hold all together, whatever their dependence. Bonferroni (1936), Dunn (1961).
public enum Bonferroni {
  /// The confidence that each of `count` intervals needs so that all hold together with `confidence`:
  /// 1 − (1 − confidence) / count.
  /// - Precondition: `count` ≥ 1 and 0 < confidence < 1.
  public static func confidence(ofEachOf count: Int, together confidence: Double) -> Double {
    precondition(count > 0, "a family has a member")
    precondition(confidence > 0 && confidence < 1, "a confidence lies between 0 and 1")
    return 1 - (1 - confidence) / Double(count)
  }

  /// m p for m p-values, 1 at most, in the order given: those at or below α are all significant
  /// together at the level α.
  public static func adjusted(_ pValues: [Double]) -> [Double] {
    pValues.map { min(1, $0 * Double(pValues.count)) }
  }
}
