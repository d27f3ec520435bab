import Statistics

/// The overtime of a group over time: that of the day, and what is still worked of the day before, which
/// belongs to the day of its shift.
struct OvertimeAccount: BitwiseCopyable {
  private var today: TimeAverage
  private var earlier: TimeAverage
  /// The row that the earlier day's overtime belongs to.
  private var rowOfEarlier: Int?

  init(at start: Double) {
    today = TimeAverage(at: start)
    earlier = TimeAverage(at: start)
  }

  /// Agents begin (positive) or end to work overtime; who began before today ends first.
  mutating func change(by step: Double, at now: Double) {
    let ofEarlier = step < 0 ? max(step, -earlier.level) : 0
    earlier.change(by: ofEarlier, at: now)
    today.change(by: step - ofEarlier, at: now)
  }

  /// A day begins; its rows have been closed before. What has gone on for longer stays with its own day.
  mutating func beginDay(after row: Int, at now: Double) {
    if rowOfEarlier == nil || earlier.level == 0 { rowOfEarlier = row }
    earlier.change(by: today.level, at: now)
    today.change(by: -today.level, at: now)
  }

  /// Agent-seconds of today's since it was last asked.
  mutating func takeToday(at now: Double) -> Double { today.take(at: now) }

  /// The same of the day before, and the row that they belong to.
  mutating func takeEarlier(at now: Double) -> (seconds: Double, row: Int)? {
    rowOfEarlier.map { (earlier.take(at: now), $0) }
  }
}
