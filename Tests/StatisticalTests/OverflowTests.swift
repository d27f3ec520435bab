import ContactCenterModel
import Experiments
import Probability
import Statistics
import Testing

/// Calls that find the first group of agents busy go on to the second, and are lost where that is busy.
///
/// Would catch a second group that takes calls while the first has an idle agent, which would make its
/// load Poisson: the peaks of what overflows are what a planner asks for.
@Suite struct OverflowTests {
  private static let handling = 100.0

  private func center(_ row: OverflowRow, secondary: Int) -> SteadySkillCenter {
    var type = SteadySkillCenter.type("calls", talk: .exponential(mean: Self.handling))
    type.waitingRoom = WaitingRoomID(0)
    var groups = [("primary", row.primary), ("secondary", secondary)].map {
      SteadySkillCenter.group($0.0, agents: $0.1, types: [0])
    }
    groups[1].skills[0].preference = 2
    var center = SteadySkillCenter(
      rates: [row.offered / Self.handling], types: [type], groups: groups)
    center.waitingRooms = [WaitingRoom(name: "none", capacity: 0)]
    return center
  }

  @Test(arguments: OverflowRow.all)
  func `a second group loses and carries what Brockmeyer says`(row: OverflowRow) async {
    for (secondary, lost) in row.lost.sorted(by: { $0.key < $1.key }) {
      let outcome = await center(row, secondary: secondary).run(calls: 2.5e6)
      outcome.agrees(with: ["blocking.queue": lost / row.offered])
      outcome.ratioAgrees("carried by \(secondary)", with: row.mean - lost) {
        ($0.window(.busy, group: 1), $0.durations[1])
      }
    }
  }

  @Test(arguments: OverflowRow.all)
  func `what overflows to endlessly many agents is as peaked as Kosten says`(row: OverflowRow) {
    let length = row.calls / 120 * Self.handling / row.offered
    let window = SteadyState(warmUp: 20 * Self.handling, length: length)
    let simulator = Simulator(center(row, secondary: 200).scenario(window))
    let moments = (0..<120).map { replication in
      var levels = LevelMoments(from: window.start, to: window.start + window.length)
      _ = simulator.run(replication: replication, seed: 77) { call in
        guard call.group == AgentGroupID(1), let answer = call.answer, let end = call.talkEnd
        else { return }
        levels.add(from: answer, to: end)
      }
      return levels.means()
    }
    let mean = moments.map(\.level).reduce(0, +) / Double(moments.count)
    expectAgreement(
      "mean", MeanEstimator.estimate(moments.map(\.level), confidence: 0.95), row.mean,
      at: #_sourceLocation)
    // E[N²] − E[N]², with the spread of its linear part about the means.
    let parts = moments.map { $0.square - 2 * mean * $0.level + mean * mean }
    expectAgreement(
      "variance", MeanEstimator.estimate(parts, confidence: 0.95), row.variance,
      at: #_sourceLocation)
  }
}
