import DiscreteEvents

/// The reference for the calendar: an array kept in order, slow and plainly right.
struct SortedEvents {
  private(set) var events: [Event] = []

  mutating func schedule(_ event: Event) {
    events.insert(event, at: position(of: event))
  }

  mutating func pop() -> Event {
    events.removeFirst()
  }

  mutating func cancel(_ event: Event) {
    let position = position(of: event)
    precondition(events[position] == event)
    events.remove(at: position)
  }

  /// The first position whose event does not come before `event`, by bisection.
  private func position(of event: Event) -> Int {
    var range = 0..<events.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let other = events[middle]
      let isBefore = (other.time, other.order) < (event.time, event.order)
      range = isBefore ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
