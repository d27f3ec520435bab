/// Significance for a family of tests, whatever their dependence. Holm (1979).
///
/// The chance of calling any difference real that is none stays at α, as with Bonferroni, and no test
/// that Bonferroni calls significant is lost.
public enum Holm {
  /// The adjusted p-values, in the order given: those at or below α are significant at the level α.
  ///
  /// The smallest of m counts m times, the next m − 1 times and so on; none below one before it, none
  /// above 1. O(m log m).
  /// - Precondition: each lies between 0 and 1.
  public static func adjusted(_ pValues: [Double]) -> [Double] {
    precondition(pValues.allSatisfy { 0...1 ~= $0 }, "a p-value lies between 0 and 1")
    var adjusted = pValues
    var largest = 0.0
    for (step, index) in ascending(pValues).enumerated() {
      largest = max(largest, min(1, pValues[index] * Double(pValues.count - step)))
      adjusted[index] = largest
    }
    return adjusted
  }

  private static func ascending(_ values: [Double]) -> [Int] {
    values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
  }
}
