import Probability
import Testing

/// Handling times of any law.
///
/// Would catch a law with the right mean but a wrong spread: the wait of M/G/1 is as (1 + cv²).
@Suite struct GeneralServiceTests {
  @Test(arguments: ServiceRow.constant)
  func `constant handling for many agents`(row: ServiceRow) async {
    await check(row, calls: row.load > 0.85 * Double(row.agents) ? 6e6 : 5e6)
  }

  @Test(arguments: ServiceRow.phases)
  func `handling in phases, with and without patience`(row: ServiceRow) async {
    let isSteep = row.patience == nil && row.law == .hyperexponential
    await check(
      row,
      calls: isSteep
        ? 2e6 + 2e6 * Double(row.agents) : row.delayed > 0.6 ? 7.5e6 : row.delayed > 0.4 ? 5e6 : 3e6
    )
  }

  @Test(arguments: ServiceRow.oneAgent)
  func `one agent and any law`(row: ServiceRow) async {
    let isSteep = row.load > 0.85
    await check(row, calls: row.law == .gamma ? (isSteep ? 24e6 : 6e6) : isSteep ? 9e6 : 3e6)
  }

  private func check(_ row: ServiceRow, calls: Double) async {
    let center = SteadyCenter(
      rate: row.load / 100, talk: row.law.distribution, agents: row.agents,
      patience: row.patience.map { .exponential(mean: $0) })
    let outcome = await center.run(calls: calls)
    outcome.agrees(with: [
      "delayed": row.delayed, "wait.mean": row.wait, "queue.length": row.wait * row.load / 100,
    ])
    let abandonment = row.abandonment ?? 0
    if abandonment > 0 { outcome.agrees(with: ["abandonment": abandonment]) }
    outcome.agrees(with: ["load.operators": row.load * (1 - abandonment)])
  }
}
