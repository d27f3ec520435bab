/// An interval for a difference from the intervals of two independent estimates.
///
/// The method of variance estimates recovery, Zou and Donner (2008): each bound takes from either
/// interval the side that it depends on, so that lopsided intervals give a lopsided difference. With
/// random numbers in common it covers more often than asked.
public enum MoverInterval {
  /// The interval for `second` − `first`.
  public static func difference(
    of second: Double, _ secondInterval: ClosedRange<Double>, minus first: Double,
    _ firstInterval: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    let difference = second - first
    let below = length(second - secondInterval.lowerBound, firstInterval.upperBound - first)
    let above = length(secondInterval.upperBound - second, first - firstInterval.lowerBound)
    return difference - below...difference + above
  }

  /// √(a² + b²); a side that an estimate lies beyond counts nothing.
  private static func length(_ a: Double, _ b: Double) -> Double {
    let (a, b) = (max(0, a), max(0, b))
    return (a * a + b * b).squareRoot()
  }
}
