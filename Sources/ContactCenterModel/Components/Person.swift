/// A person of a shift, as far as the own shift goes; what the person is doing stands in `Agent`.
struct Person: BitwiseCopyable {
  /// Whether the own shift lasts, present or not.
  var isOnShift = false
  /// Whether shrinkage keeps the person away, on paid time.
  var isExcused = false
  /// Whether the own shift is still paid, and not in the row of another time.
  var isPaid = false
  /// The day of the shift, the first for that of the evening before, and, of who works overtime, the day that
  /// this belongs to.
  var shiftDay: UInt16 = 0
  var overtimeDay: UInt16 = 0
  /// Whether the person was due home when the center closed.
  var isDueSinceClose = false
  /// The break that the person is on, if it has begun.
  var pause: Pause?
  /// The place of the next break that has not begun, and how many have fallen due.
  var nextBreak = 0
  var breaksDue = 0

  struct Pause: BitwiseCopyable {
    var end: Double
    var isPaid: Bool
    /// Whether the person was at work when it began.
    var interruptsWork: Bool
  }

  /// Whether the person is to be at work in opening hours.
  var isExpected: Bool { isOnShift && !isExcused && pause == nil && breaksDue == 0 }

  /// Whether the time that passes is paid as own shift.
  var earns: Bool { isOnShift && isPaid && (pause?.isPaid ?? true) }
}
