/// M/M/1+M whose abandoning callers call again: calls every 100 s, patience 300 s, and with probability
/// 0.2 another attempt 600 s later, all exponential.
///
/// Exact figures are those of the chain of (calls in the center, callers between two attempts). The
/// published ones are simulated: A-Herzog/QueueSim, example_sim_call_center_series.ipynb, second table.
/// Their queue is longer than the exact one by a tenth and more, so only the share that abandons serves.
struct RetryRow: Sendable, CustomStringConvertible {
  /// Mean handling time in seconds.
  let handling: Double
  /// Mean number of callers waiting.
  let waiting: Double
  /// Mean number of calls in the center.
  let inCenter: Double
  /// Mean wait of a customer in seconds, all attempts together.
  let waitPerCustomer: Double
  /// The share of attempts that abandon.
  let abandonment: Double
  /// Mean number of customers between two attempts.
  let orbit: Double
  /// The share of attempts that abandon, as published.
  let published: Double

  var description: String { "handling \(handling) s" }

  static let all = [
    RetryRow(
      handling: 60, waiting: 0.4075748709, inCenter: 0.9423628916, waitPerCustomer: 40.7574870937,
      abandonment: 0.1322644460, orbit: 0.1630299484, published: 0.129589),
    RetryRow(
      handling: 80, waiting: 0.6771213361, inCenter: 1.3326687844, waitPerCustomer: 67.7121336055,
      abandonment: 0.2159584408, orbit: 0.2708485344, published: 0.214325),
    RetryRow(
      handling: 100, waiting: 0.9570332474, inCenter: 1.7018243815, waitPerCustomer: 95.7033247442,
      abandonment: 0.2998781893, orbit: 0.3828132990, published: 0.302185),
    RetryRow(
      handling: 120, waiting: 1.2225618361, inCenter: 2.0313420485, waitPerCustomer: 122.2561836088,
      abandonment: 0.3768091157, orbit: 0.4890247344, published: 0.375079),
  ]
}
