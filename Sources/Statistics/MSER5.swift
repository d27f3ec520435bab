/// How much of a run's beginning to drop, so that what is left is steady: MSER-5.
///
/// Observations are averaged in batches of five; with n batches and the first d dropped, the marginal
/// standard error is Σ (Y − Ȳ)² / (n − d)² over those that are left. The d at which it is smallest
/// trades the bias of the beginning against the length that is lost. White (1997); White, Cobb and
/// Spratt (2000). Only the first half is searched: near the end, few batches agree by chance.
///
/// Where values are skewed, as of a queue that is mostly short and sometimes long, a burst has so much of
/// the sum of squares that the cut comes after a burst, and what is left is too low on the average. The
/// ranks of the means show a beginning just as well, and no rank outweighs the others (`byRank`).
public struct MSER5: Sendable, Equatable {
  /// Observations in a batch.
  public static let batchSize = 5

  /// Observations to drop, a multiple of five.
  public let dropped: Int
  /// Whether the error was smallest before the edge of the search, the middle of the run. Where not,
  /// the run may still be on its way to a steady state there: it is too short.
  public let isSettled: Bool

  /// Searches a series in the order of time; a last batch of fewer than five is not looked at. O(n), by
  /// rank O(n log n).
  ///
  /// - Parameter byRank: whether the ranks of the means of five are searched instead of the means.
  public init(_ observations: [Double], byRank: Bool = false) {
    let values = Self.batchMeans(observations)
    let means = byRank ? Ranks.of(values) : values
    let edge = means.count / 2
    let best = Self.errors(means, upTo: edge).enumerated().min { $0.element < $1.element }
    let batches = best?.offset ?? 0
    dropped = batches * Self.batchSize
    isSettled = batches < edge
  }

  private static func batchMeans(_ observations: [Double]) -> [Double] {
    (0..<observations.count / batchSize).map { batch in
      let start = batch * batchSize
      return observations[start..<start + batchSize].reduce(0, +) / Double(batchSize)
    }
  }

  /// The marginal standard error for each number of batches dropped, from 0 to `edge`.
  private static func errors(_ means: [Double], upTo edge: Int) -> [Double] {
    guard !means.isEmpty else { return [] }
    var tally = Tally()
    var errors: [Double] = []
    for (index, mean) in means.enumerated().reversed() {
      tally.add(mean)
      let left = Double(tally.count)
      if index <= edge { errors.append(tally.sumOfSquares / (left * left)) }
    }
    return errors.reversed()
  }
}
