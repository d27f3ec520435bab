import Statistics

/// Two plans that meet the same days: numbers whose law, and so the true difference, is known.
struct CorrelatedDays {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Means of two plans, 10 and 12: the day's own part, and a smaller one of each plan.
  mutating func means() -> (before: Double, after: Double) {
    let day = 3 * random.normal()
    return (10 + day + random.normal(), 12 + day + random.normal())
  }

  /// Offered calls of a day, and those answered in time under two plans.
  ///
  /// Y uniform on 50 … 150; the shares are 1.1 − 0.003 Y and 1.1 − 0.002 Y, each ± 0.05. E[Y] = 100,
  /// E[Y²] = 100² + 100²/12: the ratios of means are 1.1 − 0.003 · E[Y²]/E[Y] and so on, their
  /// difference 0.001 · E[Y²]/E[Y] = 0.108333.
  mutating func calls() -> (offered: Double, before: Double, after: Double) {
    let offered = 50 + 100 * random.uniform()
    let before = offered * (1.1 - 0.003 * offered + 0.1 * (random.uniform() - 0.5))
    return (offered, before, offered * (1.1 - 0.002 * offered + 0.1 * (random.uniform() - 0.5)))
  }

  static let differenceOfRatios = 0.001 * (10_000 + 10_000.0 / 12) / 100

  /// A hundred waits of a day under two plans: exponential, with mean 1 on half of the days and 2 on the
  /// others; under the second plan each is half as long, and one in ten is drawn anew.
  mutating func waits() -> (before: SparseHistogram, after: SparseHistogram) {
    let mean = random.uniform() < 0.5 ? 1.0 : 2
    var (before, after) = (LogHistogram(), LogHistogram())
    for _ in 0..<100 {
      let wait = random.exponential(mean: mean)
      before.add(wait)
      after.add((random.uniform() < 0.1 ? random.exponential(mean: mean) : wait) / 2)
    }
    return (
      SparseHistogram(before.counts.map(UInt32.init)),
      SparseHistogram(after.counts.map(UInt32.init))
    )
  }
}
