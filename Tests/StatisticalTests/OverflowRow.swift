/// Exact figures of calls that overflow from one group of agents without a queue to the next.
///
/// Kosten (1937): the overflow of `primary` agents, offered so many Erlangs, on endlessly many further
/// agents has this mean and variance. Brockmeyer (1954): what `secondary` further agents lose of it.
struct OverflowRow: Sendable, CustomStringConvertible {
  let primary: Int
  let offered: Double
  let mean: Double
  let variance: Double
  /// Erlangs lost, by the number of secondary agents.
  let lost: [Int: Double]
  /// Calls to simulate, so that the variance's standard error is below 1 %.
  let calls: Double

  var description: String { "\(offered) Erlangs on \(primary) agents" }

  static let all = [
    OverflowRow(
      primary: 10, offered: 10, mean: 2.1458234311, variance: 4.3624472806,
      lost: [1: 1.6323233324, 3: 0.8433886267, 5: 0.3649694547], calls: 1.1e6),
    OverflowRow(
      primary: 5, offered: 4, mean: 0.7962674961, variance: 1.3012689523,
      lost: [1: 0.4686498856, 3: 0.1216802329], calls: 0.6e6),
    OverflowRow(
      primary: 20, offered: 20, mean: 3.1778392308, variance: 8.2920134281,
      lost: [1: 2.6287206235, 5: 1.0044355578], calls: 1.8e6),
    OverflowRow(
      primary: 10, offered: 6, mean: 0.2588510305, variance: 0.4871790205,
      lost: [1: 0.1379453533], calls: 3.2e6),
    OverflowRow(
      primary: 30, offered: 30, mean: 3.9737937147, variance: 12.1511439921,
      lost: [3: 2.4141692078, 5: 1.6131252608], calls: 2.4e6),
    OverflowRow(
      primary: 2, offered: 2, mean: 0.8, variance: 1.0488888889,
      lost: [1: 0.4210526316, 3: 0.0733944954], calls: 0.5e6),
  ]
}
