/// How long a series remembers: the integrated autocorrelation of its ranks.
///
/// τ = 1 + 2 Σ ρₖ, so that the mean of n observations is as uncertain as that of n/τ independent ones. The
/// sum ends at the first lag of 2 τ or more, for further on there is nothing but noise (Sokal 1997). Ranks
/// keep a single burst from deciding: runs in which by chance none came would look long enough.
public enum CorrelationTime {
  /// A run so many times as long as it remembers has intervals that hold what they promise: those which then seem
  /// long enough by chance, for few bursts came in them, are few.
  public static let wanted = 700.0

  /// τ in observations; `nil` where they do not differ. O(n · τ).
  public static func ofRanks(_ observations: [Double]) -> Double? {
    let ranks = Ranks.of(observations)
    let middle = Double(ranks.count + 1) / 2
    let deviations = ranks.map { $0 - middle }
    let variance = products(deviations, lag: 0)
    guard variance > 0 else { return nil }
    var time = 1.0
    for lag in 1..<max(2, deviations.count / 4) {
      time += 2 * products(deviations, lag: lag) / variance
      if Double(lag) >= 2 * time { break }
    }
    return max(time, 1)
  }

  private static func products(_ values: [Double], lag: Int) -> Double {
    var sum = 0.0
    for index in 0..<max(0, values.count - lag) { sum += values[index] * values[index + lag] }
    return sum
  }
}
