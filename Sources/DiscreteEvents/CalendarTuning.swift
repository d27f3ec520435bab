/// How wide a calendar's days are, and what it has seen since it last asked itself that.
@usableFromInline
struct CalendarTuning: BitwiseCopyable {
  /// Days per unit of simulated time.
  @usableFromInline var daysPerTime = 1.0
  /// Pops since the last look at the width.
  @usableFromInline var pops = 0
  /// The number of pops at which the width is looked at again.
  @usableFromInline var popsAtLook = Self.firstPeriod
  /// Pops from one look to the next: few at first, when the width is a mere guess.
  @usableFromInline var period = Self.firstPeriod
  /// The time of the next event at the last look.
  @usableFromInline var windowStart = 0.0
  /// Empty years passed over since the last look, and the time they took.
  @usableFromInline var jumps = 0
  @usableFromInline var jumpedTime = 0.0

  /// Days in the mean gap between pops. Narrow days keep events apart, so that a bucket rarely holds two;
  /// the empty ones between them are passed over 64 at a time.
  static let daysPerGap = 8.0
  static let firstPeriod = 32
  static let longestPeriod = 1024
  static let jumpsToLookEarly = 8
  static let popsPerJumpToHeed = 64

  init() {}

  /// The number of the day that `time` falls on; a later time never has a lower number.
  ///
  /// To add 2⁵² leaves the whole part of the product in the lowest bits. Beyond 2⁵² days the bits
  /// still count upwards, one for a greater span of time, so no time is too late and nothing traps.
  @inlinable
  func day(of time: Double) -> UInt64 {
    (time * daysPerTime + 0x1p52).bitPattern
  }

  /// Counts a pop and says whether the width should be looked at now.
  @inlinable
  mutating func isDueAfterPop() -> Bool {
    pops &+= 1
    return pops >= popsAtLook
  }

  /// Counts a leap over at least one empty year; many of them bring the next look forward.
  mutating func recordJump(over time: Double) {
    jumps += 1
    jumpedTime += time
    if jumps >= Self.jumpsToLookEarly { popsAtLook = pops }
  }

  /// The mean gap between pops since the last look, given the time of the next event now.
  ///
  /// A few long pauses (closing hours) are left out, as they say nothing about the busy times.
  func meanGap(until time: Double) -> Double {
    let pausesAreRare = jumps * Self.popsPerJumpToHeed <= pops
    let span = time - windowStart - (pausesAreRare ? jumpedTime : 0)
    return span / Double(max(1, pops))
  }

  /// Begins a new window, at the time of the next event.
  mutating func startWindow(at time: Double) {
    pops = 0
    popsAtLook = period
    windowStart = time
    jumps = 0
    jumpedTime = 0
  }

  /// Fits the days to a mean gap unless they nearly do; true when that changed them.
  mutating func fit(_ gap: Double) -> Bool {
    let width = gap / Self.daysPerGap
    let ratio = width * daysPerTime
    guard width.isNormal, width > 0, ratio < 0.5 || ratio > 2 else { return false }
    daysPerTime = 1 / width
    return true
  }
}
