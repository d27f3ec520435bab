/// Values that are right alone and wrong together. Times in seconds after midnight.
public enum PlanProblem: Sendable, Hashable {
  case closeNotAfterOpen(open: Double, close: Double)
  case unevenIntervals(open: Double, close: Double, interval: Double)
  case tooManyIntervals(Int, most: Int)
  case windowTooLong(Double, most: Double)
  /// Batches of a window that are shorter than the longest mean handling time, in seconds.
  case batchesTooShort(Int, length: Double, handling: Double)
  /// The load of single operators by batches that are only known after the run.
  case watchesUnknownBatches
  case wrongCount(found: Int, intervals: Int)
  /// Lists for another number of days than there are.
  case wrongDayCount(found: Int, days: Int)
  /// A profile that has no calls on a day on which the center is open.
  case emptyProfile(day: Int)
  /// A number among lists for days.
  case dayWithoutList
  case onlyForDays(instead: String?)
  /// One draw would round for all batches of a run.
  case oneDrawForBatches
  case namedTwice(NamedThing, String)
  case sharesDoNotSum(Double)
  case notWhole(Double)
  case negative(Double)
  case scaledReplay
  case tooManyCalls(Double, most: Double)
  /// Expected calls, by how many times chance can multiply them, and the most calls.
  case tooManyCallsByChance(Double, factor: Double, most: Double)
  /// Names of sources of demand whose hashes are equal.
  case namesCollide(String, String)
  /// A day's hours that are no part of the planning intervals of all days.
  case hoursOffIntervals(open: Double, close: Double, of: ClosedRange<Double>, interval: Double)
  case neverOpen
  /// Days that overlap.
  case dayTooLong(open: Double, close: Double)
  case needsFirstWeekday
  /// Somebody is to stay although calls are carried over.
  case nobodyStays
  /// Calls that are not outside the hours of this and the next day.
  case notOutsideHours(from: Double, to: Double, open: Double, close: Double)
  case timesOverlap
  case takenByBoth(NamedThing, String, first: String, second: String)

  /// A stable identifier for scripts.
  public var id: String {
    switch self {
    case .closeNotAfterOpen, .unevenIntervals, .tooManyIntervals, .windowTooLong: "bad-day"
    case .batchesTooShort, .watchesUnknownBatches: "bad-batches"
    case .hoursOffIntervals, .neverOpen, .dayTooLong, .needsFirstWeekday, .nobodyStays: "bad-day"
    case .notOutsideHours, .timesOverlap: "outside-hours"
    case .wrongCount, .wrongDayCount, .dayWithoutList: "wrong-count"
    case .emptyProfile: "empty-profile"
    case .onlyForDays: "only-for-days"
    case .oneDrawForBatches: "chance-in-batches"
    case .namedTwice, .takenByBoth: "named-twice"
    case .namesCollide: "names-collide"
    case .sharesDoNotSum: "shares-sum"
    case .notWhole, .negative: "bad-value"
    case .scaledReplay: "scaled-replay"
    case .tooManyCalls, .tooManyCallsByChance: "too-many-calls"
    }
  }
}
