import DiscreteEvents
import Testing

@Suite struct EventCalendarTests {
  private func event(_ time: Double, _ order: UInt64) -> Event {
    Event(time: time, order: order, index: UInt32(truncatingIfNeeded: order))
  }

  private func drain(_ calendar: inout EventCalendar) -> [Event] {
    var events: [Event] = []
    while let event = calendar.popNext() { events.append(event) }
    return events
  }

  @Test func `events come back in order of time`() {
    var calendar = EventCalendar()
    for time in [3.0, 0, 1e9, 2.5, 86_400, 1e-6] { calendar.schedule(event(time, 1)) }
    #expect(drain(&calendar).map(\.time) == [0, 1e-6, 2.5, 3, 86_400, 1e9])
    #expect(calendar.isEmpty && calendar.nextTime == nil && calendar.popNext() == nil)
    #expect(calendar.nextTimeOrInfinity == .infinity && calendar.now == 1e9)
  }

  @Test(arguments: 0..<50)
  func `simultaneous events come in their order, however they were scheduled`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sorted = (0..<200).map { event(Double($0 / 40), UInt64($0 % 40) << 58 | UInt64($0)) }
    var calendar = EventCalendar()
    for event in sorted.shuffled(using: &random) { calendar.schedule(event) }
    let expected = sorted.sorted { ($0.time, $0.order) < ($1.time, $1.order) }
    #expect(drain(&calendar) == expected)
  }

  @Test func `events are found so many pages ahead, one for each day`() {
    // A fresh calendar's days are a unit of time long, and a page has 64 of them.
    var calendar = EventCalendar()
    for order in 0..<300 as Range<UInt64> { calendar.schedule(event(Double(order), order)) }
    calendar.schedule(event(70.25, 1_000))
    func found(_ pagesAhead: UInt64) -> [UInt32] {
      var found: [UInt32] = []
      calendar.forEachIndex(pagesAhead: pagesAhead) { found.append($0) }
      return found
    }
    let first = calendar.page
    #expect(found(0) == Array(0..<64) && found(1) == Array(64..<128))
    #expect(found(4) == Array(256..<300) && found(5) == [])
    for _ in 0..<20 { _ = calendar.pop() }
    #expect(calendar.page == first && found(0) == Array(20..<64))
    // After 32 events the days become an eighth of the gap between events long: a page has eight events.
    for _ in 20..<63 { _ = calendar.pop() }
    let last = calendar.page
    #expect(found(0) == [63] && found(1) == [64, 65, 66, 67, 68, 69, 70, 1_000, 71])
    _ = calendar.pop()
    #expect(calendar.page == last + 1 && found(1) == Array(72..<80))
  }

  @Test func `an event scheduled for this very moment is the next one`() {
    var calendar = EventCalendar()
    calendar.schedule(event(5, 9))
    calendar.schedule(event(5, 3))
    #expect(calendar.pop().order == 3)
    calendar.schedule(event(5, 4))
    #expect(drain(&calendar).map(\.order) == [4, 9])
  }

  @Test func `a cancelled event never happens`() {
    var calendar = EventCalendar()
    let handles = (0..<10).map { calendar.schedule(event(Double($0 / 2), UInt64($0))) }
    for position in [0, 3, 9, 4] {
      #expect(calendar.cancel(handles[position]).order == UInt64(position))
    }
    #expect(calendar.count == 6)
    #expect(drain(&calendar).map(\.order) == [1, 2, 5, 6, 7, 8])
  }

  @Test func `the places of cancelled and popped events are used again`() {
    var calendar = EventCalendar()
    for order in 0..<10_000 as Range<UInt64> {
      let kept = calendar.schedule(event(Double(order), 2 * order))
      calendar.schedule(event(Double(order), 2 * order + 1))
      calendar.cancel(kept)
      _ = calendar.pop()
    }
    #expect(calendar.placeCount == 2)
  }

  @Test func `a hundred thousand simultaneous events are soon sorted`() {
    var random = SeededGenerator(seed: 7)
    let orders = (0..<100_000 as Range<UInt64>).shuffled(using: &random)
    var calendar = EventCalendar()
    for order in orders { calendar.schedule(event(28_800, order)) }
    #expect(drain(&calendar).map(\.order) == Array(0..<100_000))
  }

  @Test(arguments: ["-1", "1.999", "inf", "nan"])
  func `an event in the past or at no finite time is refused`(time: String) async {
    await #expect(processExitsWith: .failure) { [time = time as String] in
      var calendar = EventCalendar()
      calendar.schedule(Event(time: 2, order: 0, index: 0))
      _ = calendar.pop()
      calendar.schedule(Event(time: Double(time) ?? 2, order: 0, index: 0))
    }
  }

  @Test func `a handle is void once its event has happened`() async {
    await #expect(processExitsWith: .failure) {
      var calendar = EventCalendar()
      let handle = calendar.schedule(Event(time: 2, order: 0, index: 0))
      _ = calendar.pop()
      calendar.cancel(handle)
    }
  }
}
