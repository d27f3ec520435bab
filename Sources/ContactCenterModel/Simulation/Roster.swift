/// Who of a group's shifts is to be at work when, in whole persons.
///
/// At each moment, as many persons are on shift as their heads come to, and as many of them at work as
/// shrinkage leaves, both rounded for the group as a whole. Which shift has the person more, or the absent one,
/// goes by largest remainder, at equal ones by the earlier start; it stays so for the whole shift unless
/// the group's number asks for a change. Persons are numbered by the start of their shift.
struct Roster {
  /// The changes in order of time.
  private(set) var changes: [RosterChange] = []
  /// All breaks, those of one shift on one day one after the other.
  private(set) var breaks: [ShiftBreak] = []
  /// How many persons there are, over all days.
  private(set) var size = 0
  /// `[moment]`: persons at work as planned, by the times of `StaffingPlan.steps`.
  private(set) var atWork: [Int] = []

  /// - Parameter draw: gives the random number that rounds the fractions of the shifts of a day.
  init(_ plan: StaffingPlan, draw: (Int) -> Double) {
    var builder = RosterBuilder(plan)
    for moment in ShiftMoment.all(of: plan.shifts) { builder.add(moment, draw) }
    builder.finish()
    (changes, breaks, size, atWork) = (builder.changes, builder.breaks, builder.size, builder.sums)
  }
}

/// Something that happens to the persons of a shift.
struct RosterChange {
  var time: Double
  /// The number, within the group, of the shift's first person.
  var first: Int
  /// The day of the shift.
  var day: Int
  var kind: Kind

  enum Kind {
    /// From now on so many persons, the lowest numbers, are on shift, and so many of those at work; the
    /// next break of the shift is the one at the place `breaks`.
    case attendance(before: Attendance, after: Attendance, breaks: Int)
    /// A break falls due for so many persons.
    case breakDue(persons: Int)
    /// The shift is no longer paid, for so many persons.
    case payEnds(persons: Int)
  }

  /// Persons of a shift: on shift, and at work among them.
  struct Attendance: Equatable {
    var onShift = 0
    var atWork = 0
  }
}
