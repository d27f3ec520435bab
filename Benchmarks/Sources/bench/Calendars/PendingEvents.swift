import DiscreteEvents

/// What the hold model asks of a calendar.
protocol PendingEvents: ~Copyable {
  associatedtype Handle: BitwiseCopyable

  init(capacity: Int)
  mutating func schedule(_ event: Event) -> Handle
  mutating func cancel(_ handle: Handle) -> Event
  mutating func pop() -> Event
}

extension EventCalendar: PendingEvents {}
