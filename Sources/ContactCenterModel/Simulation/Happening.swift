import DiscreteEvents

/// What an event of the calendar is, in the order in which simultaneous ones happen.
///
/// Changes of the schedule come first, then service ends, timed rules and abandonments; arrivals,
/// which stand beside the calendar, and the dispatch of the instant follow them all.
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
  /// A call has waited long enough for more groups.
  case timedRule
  /// A caller who hung up can no longer have been answered within τ.
  case forget
  /// A caller's patience ends.
  case abandon
  /// The announcement is over.
  case announcementEnd

  /// The rank among simultaneous events: kind, then type, customer and attempt, as
  /// `number` tells customers and attempts apart.
  func order(type: UInt16 = 0, number: UInt64) -> UInt64 {
    UInt64(rawValue) << 60 | UInt64(type) << 46 | number
  }

  /// What an event is.
  init(_ event: Event) { self = Happening(rawValue: UInt8(event.order >> 60))! }
}
