import Probability
import Testing

/// Patience of any law: M/M/n+G.
///
/// Would catch a law whose near-zero part is wrong though its mean is right, patience drawn anew on
/// every event, a caller without any patience who is lost though an agent is free, and an "endlessly
/// patient caller" who was thought to stand behind those who hung up.
@Suite struct GeneralPatienceTests {
  @Test(arguments: PatienceRow.all)
  func `every law of patience gives its exact figures`(row: PatienceRow) async {
    let center = SteadyCenter(
      rate: 0.21, talk: .exponential(mean: 100), agents: 20, patience: row.patience, within: 10)
    await center.run(calls: row.delayed > 0.85 ? 8e6 : 1.5e6).agrees(with: [
      "delayed": row.delayed, "abandonment": row.abandonment, "wait.mean": row.wait,
      "queue.length": row.queue, "asa": row.asa, "wait.abandoned.mean": row.waitAbandoned,
      "occupancy": row.occupancy, "serviceLevel.offered": row.offered,
      "serviceLevel.answered": row.answered,
      "serviceLevel.abandonedIgnored": row.abandonedIgnored,
      "serviceLevel.abandonedPositive": row.abandonedPositive,
      "serviceLevel.virtual": row.virtual,
    ])
  }
}
