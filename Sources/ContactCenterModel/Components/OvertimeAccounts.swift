import DiscreteEvents
import Statistics

/// The overtime of all groups over time, by the day that it belongs to: that of the shift which it follows.
struct OvertimeAccounts: ~Copyable {
  private let days: Int
  /// `[group][day]`: agents at work beyond the schedule of the day.
  private var levels: Buffer<TimeAverage>
  /// `[group]`: the first day whose overtime may go on.
  private var oldest: Buffer<Int>
  /// The day, from 0, and when it began.
  private(set) var today = 0
  private var began: Double

  init(groups: Int, days: Int, at start: Double) {
    self.days = days
    levels = Buffer(repeating: TimeAverage(at: start), count: groups * days)
    oldest = Buffer(repeating: 0, count: groups)
    began = start
  }

  /// A day begins; the rows of that before it have been closed.
  mutating func begin(day: Int, at now: Double) { (today, began) = (day, now) }

  /// Agents of a group begin (positive) or end to work overtime of a day that has begun.
  mutating func change(by step: Double, group: Int, day: Int, at now: Double) {
    levels[group * days + day].change(by: step, at: now)
    oldest[group] = min(oldest[group], day)
  }

  /// The same where a number says how many, not who: what begins as a day does follows the day before, and
  /// who began on the earliest day ends first.
  mutating func change(by step: Double, group: Int, at now: Double) {
    if step > 0 {
      return change(by: step, group: group, day: now == began ? max(0, today - 1) : today, at: now)
    }
    var left = -step
    for day in oldest[group]...today where left > 0 {
      let ended = min(left, levels[group * days + day].level)
      if ended > 0 { change(by: -ended, group: group, day: day, at: now) }
      left -= ended
    }
  }

  /// The days of which a group may have worked overtime since it was last asked.
  func openDays(of group: Int) -> ClosedRange<Int> { oldest[group]...today }

  /// Agent-seconds of a day's overtime since it was last asked.
  mutating func take(group: Int, day: Int, at now: Double) -> Double {
    let seconds = levels[group * days + day].take(at: now)
    if day == oldest[group], day < today, levels[group * days + day].level == 0 {
      oldest[group] += 1
    }
    return seconds
  }
}
