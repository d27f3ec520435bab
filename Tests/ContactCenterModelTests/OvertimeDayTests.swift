import ContactCenterModel
import Probability
import Testing

/// Overtime belongs to the day of the shift that it follows.
@Suite struct OvertimeDayTests {
  private let midnight = 86_400.0

  /// A center open from midnight to midnight for two days of 86,400 s.
  private func roundTheClock(_ shifts: [Shift], _ calls: [ReplayedCall]) -> ScriptedCenter {
    var center = ScriptedCenter()
    (center.open, center.close, center.interval) = (0, midnight, 21_600)
    center.hours = [0..<4, 0..<4]
    center.groups = [ScriptedCenter.group("team", shifts: shifts)]
    center.calls = calls
    return center
  }

  /// Seconds of each day.
  private func overtime(_ center: ScriptedCenter) -> [Double] {
    let record = center.run().record
    return (0..<2).map { day in
      (0..<record.layout.rows).filter { record.layout.day(of: $0) == day }.reduce(0) {
        $0 + record.at($1, group: 0, .overtime)
      }
    }
  }

  @Test func `overtime of a shift that ends at midnight belongs to its day`() {
    let center = roundTheClock(
      [Shift(line: 0, day: 0, from: 57_600, to: midnight, heads: 1)],
      [.at(midnight - 10, talk: 3_610)])
    #expect(overtime(center) == [3_600, 0])
  }

  @Test func `overtime of a night shift belongs to the day on which it began`() {
    let six = midnight + 21_600
    let center = roundTheClock(
      [Shift(line: 0, day: 0, from: 79_200, to: six, heads: 1)], [.at(six - 600, talk: 2_400)])
    #expect(overtime(center) == [1_800, 0])
  }

  @Test func `each person's overtime has its own day`() {
    // Until 22:00 on the first day, busy until 12:20 on the second; until 11:00 on the second, busy to 11:20.
    let eleven = midnight + 39_600
    let center = roundTheClock(
      [
        Shift(line: 0, day: 0, from: 50_400, to: 79_200, heads: 1),
        Shift(line: 1, day: 1, from: midnight + 28_800, to: eleven, heads: 1),
      ],
      [.at(79_000, talk: midnight + 44_400 - 79_000), .at(eleven - 600, talk: 1_800)])
    #expect(overtime(center) == [midnight + 44_400 - 79_200, 1_200])
  }

  @Test func `of numbers, overtime that begins as a day does belongs to the day before`() {
    var center = roundTheClock([], [.at(midnight - 10, talk: 3_610)])
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (midnight, 0)])]
    #expect(overtime(center) == [3_600, 0])
  }
}
