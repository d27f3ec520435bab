import DiscreteEvents
import Testing

/// A calendar and its reference, given the same random life and compared after every step.
struct CalendarAgainstSortedEvents: ~Copyable {
  private var calendar = EventCalendar()
  private var reference = SortedEvents()
  private var random: SeededGenerator
  /// The pending events' indices, and the handle of each event by its index.
  private var pending: [UInt32] = []
  private var events: [UInt32: (event: Event, handle: EventHandle)] = [:]
  private var made: UInt32 = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  var placeCount: Int { calendar.placeCount }

  /// Makes `steps` random steps that keep about `size` events pending, ahead by `delay`.
  mutating func live(
    steps: Int, size: Int, delay: (inout SeededGenerator) -> Double
  ) {
    for _ in 0..<steps {
      let isLow = pending.count < size / 2 + random.below(size + 1)
      switch random.below(4) {
      case 0 where !pending.isEmpty: cancel()
      case 1, 2: isLow ? schedule(after: delay(&random)) : pop()
      default: isLow || pending.isEmpty ? schedule(after: delay(&random)) : pop()
      }
      check()
    }
  }

  /// Pops all that is left.
  mutating func finish() {
    while !pending.isEmpty {
      pop()
      check()
    }
  }

  private mutating func schedule(after delay: Double) {
    // A multiple of an odd number: unique, and unrelated to the order of scheduling.
    let order = UInt64(made) &* 0x9E37_79B9_7F4A_7C15
    let event = Event(time: calendar.now + delay, order: order, index: made)
    events[made] = (event, calendar.schedule(event))
    pending.append(made)
    reference.schedule(event)
    made += 1
  }

  private mutating func pop() {
    guard !pending.isEmpty else { return }
    let event = calendar.pop()
    #expect(event == reference.pop())
    events[event.index] = nil
    pending.removeAll { $0 == event.index }
  }

  private mutating func cancel() {
    let index = pending.remove(at: random.below(pending.count))
    guard let (event, handle) = events.removeValue(forKey: index) else { return }
    #expect(calendar.cancel(handle) == event)
    reference.cancel(event)
  }

  private func check() {
    #expect(calendar.count == reference.events.count)
    #expect(calendar.nextTime == reference.events.first?.time)
  }
}
