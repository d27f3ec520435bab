import ContactCenterModel
import Experiments
import Probability
import Testing

/// Blocked callers who redial until they get through (M/M/c with an orbit).
///
/// Would catch a redial counted as a fresh call or not counted at all, a delay drawn with a rate for a
/// mean, customers lost on the way, and a line held by a blocked call.
@Suite struct RedialTests {
  /// Mean handling time in seconds: the unit of time of the rows.
  private static let unit = 100.0

  private func center(_ row: RedialRow) -> SteadySkillCenter {
    var type = SteadySkillCenter.type("calls", talk: .exponential(mean: Self.unit))
    var again = Again()
    again[.blocked] = Repeat(
      probability: 1, delay: .exponential(mean: Self.unit / row.redialRate))
    type.again = again
    var center = SteadySkillCenter(
      rates: [row.rate / Self.unit], types: [type],
      groups: [SteadySkillCenter.group("team", agents: row.lines, types: [0])])
    center.series = UInt64(row.redialRate * 10)
    return center
  }

  private func expect(_ outcome: RunOutcome, toBe row: RedialRow) {
    outcome.agrees(with: ["blocking": row.blocked, "load.operators": row.rate])
    outcome.ratioAgrees("B / A of first attempts", with: row.blockedFresh) {
      ($0.window(.blockedFresh), $0.freshAttempts)
    }
    outcome.ratioAgrees("attempts", with: row.attempts) {
      ($0.window(.arrived), $0.durations[1] / Self.unit)
    }
    // Little: as many redials, each after so long.
    outcome.ratioAgrees("callers between attempts", with: row.orbit) {
      ($0.window(.repeatBlocked) / row.redialRate, $0.durations[1] / Self.unit)
    }
  }

  @Test(arguments: RedialRow.all)
  func `callers who find all lines busy redial`(row: RedialRow) async {
    var center = center(row)
    center.types[0].linePool = LinePoolID(0)
    center.linePools = [LinePool(name: "lines", lines: ByInterval(row.lines))]
    expect(await center.run(calls: row.customers), toBe: row)
  }

  @Test(arguments: [RedialRow.all[2], RedialRow.all[6]])
  func `callers who find no room in the queue redial`(row: RedialRow) async {
    var center = center(row)
    center.types[0].waitingRoom = WaitingRoomID(0)
    center.waitingRooms = [WaitingRoom(name: "room", capacity: 0)]
    expect(await center.run(calls: row.customers), toBe: row)
  }
}

extension ReplicationRecord {
  /// First attempts of the first call type in the window of a steady state.
  fileprivate var freshAttempts: Double { window(.arrived) - window(.repeatBlocked) }
}
