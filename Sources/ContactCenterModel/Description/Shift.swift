/// A shift as it is worked on one day by so many persons, each of whom comes, pauses and goes home as it
/// says.
public struct Shift: Sendable, Hashable {
  /// Which of the group's shifts it is, from 0: its persons are the same on every day.
  public var line: Int
  /// Seconds since the first day's midnight.
  public var from: Double
  public var to: Double
  /// Persons scheduled, after all factors; a fraction becomes whole as the plan's rounding says.
  public var heads: Double
  /// In order of time, none overlapping another.
  public var breaks: [ShiftBreak]
  /// Until when it is paid, where that is not its end: what goes beyond the days that the run covers is
  /// paid at their beginning, where the same shift ends.
  public var paidUntil: Double?

  public init(
    line: Int, from: Double, to: Double, heads: Double, breaks: [ShiftBreak] = [],
    paidUntil: Double? = nil
  ) {
    precondition(from < to && heads >= 0, "a shift lasts, and nobody is missing from it")
    self.line = line
    self.from = from
    self.to = to
    self.heads = heads
    self.breaks = breaks
    self.paidUntil = paidUntil
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
