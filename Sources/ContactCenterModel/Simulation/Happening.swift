import DiscreteEvents

/// What an event of the calendar is, in the order in which simultaneous ones happen.
///
/// Changes of the schedule come first, then service ends, timed rules and abandonments, then callbacks
/// and repeats; arrivals, which stand beside the calendar, and the dispatch of the instant follow them all.
enum Happening: UInt8 {
  /// A row of time ends; `index` is the row that begins.
  case edge
  /// The center closes; `index` is the opening that ends.
  case close
  /// A group's staffing changes; `index` is the step.
  case staffing
  /// A caller hangs up after the talk.
  case talkEnd
  /// An agent has finished with a call.
  case serviceEnd
  /// The ringing of a callback is over.
  case ringEnd
  /// A call has waited long enough for more groups, or for a rule of the queue.
  case timedRule
  /// A caller's patience ends.
  case abandon
  /// The announcement, or what goes on at a node of the IVR, is over.
  case announcementEnd
  /// A web page has helped a caller who stayed on the line.
  case webEnd
  /// A message has been left, or a missed-call message answered.
  case request
  /// The time for a callback has come.
  case callbackDue
  /// A customer calls again.
  case callAgain

  /// The rank among simultaneous events: kind, then type, customer and attempt, as
  /// `number` tells customers and attempts apart.
  func order(type: UInt16 = 0, number: UInt64) -> UInt64 {
    UInt64(rawValue) << 60 | UInt64(type) << 46 | number
  }

  /// What an event is.
  ///
  /// The cast spares every event a search among the cases; their raw values leave no gap.
  @inline(__always)
  init(_ event: Event) {
    let kind = UInt8(truncatingIfNeeded: event.order &>> 60)
    precondition(kind <= Happening.callAgain.rawValue, "no such event")
    self = unsafeBitCast(kind, to: Happening.self)
  }
}
