/// What the loop may cost, on x86-64. Measured anew and set lower whenever the engine becomes faster.
enum CostBound {
  /// Instructions for a call of M/M/100+M: 5 % above the 1,356 measured, so that another minor version of
  /// the compiler passes.
  static let instructionsPerCall = 1_424.0

  /// How often a call may do what the loop never does: buffers double now and then, threads wake up,
  /// and a report of more calls has more digits.
  static let rarelyPerCall = 0.001

  /// What a call may cost with ten times the agents, as a multiple: 1.06 measured.
  static let tenfold = 1.2

  /// Instructions for a call that count as none: runs differ by less than one.
  static let nothing = 2.0

  /// Instructions for a call that following its customer may take: 5 % above the 368 measured.
  static let following = 386.0

  /// By how many instructions for a call the cost of a policy may miss the straight line through the costs
  /// at no customers and at most of them: 34 measured, while callbacks raise the cost by 1,770.
  static let bend = 60.0

  /// What of the Swift runtime the loop may call: a look at a reference count, six instructions without
  /// a lock, when a source of calls, which is in an array, makes its next sixteen arrivals.
  static let harmless: Set = ["swift_isUniquelyReferenced_nonNull_native"]
}
