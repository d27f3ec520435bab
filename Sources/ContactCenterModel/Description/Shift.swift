/// A shift as it is worked on one day by so many persons, each of whom comes, pauses and goes home as it
/// says.
public struct Shift: Sendable, Hashable {
  /// Which of the group's shifts it is, from 0: its persons are the same on every day.
  public var line: Int
  /// The day, from 0, to which it belongs: that on which it begins; −1 of the evening before the first.
  public var day: Int
  /// Seconds since the first day's midnight.
  public var from: Double
  public var to: Double
  /// Persons scheduled, after all factors; a fraction becomes whole as the plan's rounding says.
  public var heads: Double
  /// In order of time, none overlapping another.
  public var breaks: [ShiftBreak]
  /// Until when it is paid, where that is not its end: of a shift that is there in the night before the first
  /// day, what goes beyond the days that the run covers is paid in that night.
  public var paidUntil: Double?

  public init(
    line: Int, day: Int? = nil, from: Double, to: Double, heads: Double,
    breaks: [ShiftBreak] = [], paidUntil: Double? = nil
  ) {
    precondition(
      from < to && to - from <= PlanningDays.length && heads >= 0,
      "a shift lasts a day at most, and nobody is missing from it")
    self.line = line
    self.day = day ?? Int((from / PlanningDays.length).rounded(.down))
    self.from = from
    self.to = to
    self.heads = heads
    self.breaks = breaks
    self.paidUntil = paidUntil
  }
}

extension Shift {
  /// Whether pay has ended by a time.
  func isUnpaid(at time: Double) -> Bool { paidUntil.map { $0 <= time } ?? false }

  /// What the persons of a line are ordered by: when the shift begins by its own clock, how long it lasts,
  /// its breaks, its days and its heads.
  fileprivate var rank: [Double] {
    let midnight = (from / PlanningDays.length).rounded(.down) * PlanningDays.length
    let pauses = breaks.flatMap { (pause) -> [Double] in
      [pause.at - from, pause.length, pause.isPaid ? 1 : 0, pause.keeps == .end ? 1 : 0]
    }
    return [from - midnight, to - from] + pauses + [from, heads]
  }
}

extension [Shift] {
  /// The same with lines numbered by what they are, never by their places in a list.
  func inOrder() -> [Shift] {
    let longest = Dictionary(grouping: self, by: \.line).compactMapValues { shifts in
      shifts.max { ($0.to - $0.from, -$0.from) < ($1.to - $1.from, -$1.from) }?.rank
    }
    let order = longest.sorted { one, other in
      one.value == other.value
        ? one.key < other.key : one.value.lexicographicallyPrecedes(other.value)
    }.map(\.key)
    let number = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    return map { shift in
      var shift = shift
      shift.line = number[shift.line] ?? shift.line
      return shift
    }.sorted { ($0.from, $0.line) < ($1.from, $1.line) }
  }
}

/// A break of a shift, which begins when the contact of the moment has ended.
public struct ShiftBreak: Sendable, Hashable {
  /// When it is due, in seconds since the first day's midnight.
  public var at: Double
  /// Seconds.
  public var length: Double
  public var isPaid: Bool
  public var keeps: BreakRule

  public init(at: Double, length: Double, isPaid: Bool = false, keeps: BreakRule = .length) {
    self.at = at
    self.length = length
    self.isPaid = isPaid
    self.keeps = keeps
  }

  /// When it ends if it begins on time.
  public var end: Double { at + length }
}

/// What stays as planned of a break that a contact delays.
public enum BreakRule: String, Sendable, CaseIterable {
  /// Its length: it begins and ends later.
  case length
  /// Its end: what was worked into it is lost as rest, and paid.
  case end
}
