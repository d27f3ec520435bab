/// What is wrong with agents and their shifts. Times in seconds after midnight.
public enum StaffProblem: Sendable, Hashable {
  case shiftEndsBeforeItStarts(from: Double, to: Double)
  /// A shift of more than a day, whose persons would have to work two at once.
  case shiftTooLong(hours: Double)
  /// `meant` is the same clock time on the next day, where that lies within.
  case breakOutsideShift(from: Double, to: Double, meant: Double?)
  case breaksOverlap
  case staffAndShifts
  /// A type with calls that no group handles.
  case typeWithoutSkill(String)

  /// A stable identifier for scripts.
  public var id: String {
    switch self {
    case .shiftEndsBeforeItStarts, .shiftTooLong, .breakOutsideShift, .breaksOverlap: "bad-shift"
    case .staffAndShifts: "conflicting-keys"
    case .typeWithoutSkill: "type-without-skill"
    }
  }
}
