/// Rare cases that come in bursts: blocked calls follow one another while lines are busy.
///
/// Cases in neighbouring rows of time are taken for one burst. If bursts are independent, their number is
/// that of a Poisson law and the number of cases that of a compound one, whose variance is
/// D = E[size²] / E[size] times its mean. So N cases say as much as N / D that are independent, and their
/// exact interval holds for cases and trials divided by D. D is estimated by Σ size² / Σ size; of k bursts
/// that is too little by k / (k + 1), where sizes are nearly exponential.
///
/// Where cases are in many rows, bursts cannot be told from each other, or the time of day makes them. There D
/// is the variance over the mean of the numbers of cases of whole runs.
public struct Bursts: Sendable, Equatable {
  /// Bursts that were seen.
  public let count: Int
  /// D: as many cases tell no more than one that comes alone; 1 where all do.
  public let dispersion: Double

  /// Bursts are told by rows where cases are in no more than this share of the rows that ever have any.
  private static let mostRows = 1.0 / 3

  /// Finds the bursts in independent runs; `nil` where there are no cases.
  ///
  /// - Parameter runs: the cases of each row of a run, in the order of time.
  public init?(_ runs: [[Double]]) {
    let rows = runs.map(\.count).max() ?? 0
    let hits = (0..<rows).map { row in runs.count { row < $0.count && $0[row] > 0 } }
    let possible = Double(hits.count { $0 > 0 } * runs.count)
    guard possible > 0 else { return nil }
    let sizes = runs.flatMap { run in
      run.split { $0 <= 0 }.map { $0.reduce(0, +) }
    }
    count = sizes.count
    dispersion =
      Double(hits.reduce(0, +)) <= Self.mostRows * possible
      ? Self.dispersion(ofSizes: sizes)
      : Self.dispersion(ofTotals: runs.map { $0.reduce(0, +) })
  }

  private static func dispersion(ofSizes sizes: [Double]) -> Double {
    let raw = sizes.reduce(0) { $0 + $1 * $1 } / sizes.reduce(0, +)
    let number = Double(sizes.count)
    return max(1, 1 + (raw - 1) * (number + 1) / number)
  }

  /// D from the numbers of cases of independent runs: their variance over their mean, and 1 where that is less
  /// or not known.
  public static func dispersion(ofTotals totals: [Double]) -> Double {
    let tally = Tally(totals)
    guard let mean = tally.mean, mean > 0, let variance = tally.variance else { return 1 }
    return max(1, variance / mean)
  }
}
