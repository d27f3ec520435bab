/// Exact intervals for a probability from independent trials.
public enum BinomialInterval {
  /// The interval of Clopper and Pearson (1934) for the probability behind `successes` in `trials`.
  ///
  /// From the α/2 quantile of Beta(k, n − k + 1) to the 1 − α/2 quantile of Beta(k + 1, n − k), 0
  /// for k = 0 and 1 for k = n; it covers with at least `confidence`. nil unless
  /// 0 ≤ successes ≤ trials, trials ≥ 1 and 0 < confidence < 1.
  public static func clopperPearson(
    successes: Int, trials: Int, confidence: Double
  ) -> ClosedRange<Double>? {
    clopperPearson(
      cases: Double(successes), trials: Double(trials), confidence: confidence)
  }

  /// The same for numbers that need not be whole, as of cases that count for less than one each.
  public static func clopperPearson(
    cases hits: Double, trials: Double, confidence: Double
  ) -> ClosedRange<Double>? {
    guard trials > 0, 0...trials ~= hits, confidence > 0, confidence < 1 else { return nil }
    let tail = (1 - confidence) / 2
    let misses = trials - hits
    // Beta(k + 1, n − k) mirrored is Beta(n − k, k + 1), whose small quantile keeps its digits.
    let lower = hits == 0 ? 0 : BetaQuantile.value(tail, hits, misses + 1)
    let beyond = misses == 0 ? 0 : BetaQuantile.value(tail, misses, hits + 1)
    guard let lower, let beyond, lower <= 1 - beyond else { return nil }
    return lower...1 - beyond
  }
}
