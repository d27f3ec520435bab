import DiscreteEvents
import Testing

/// Random lives of the calendar beside a sorted array.
@Suite struct EventCalendarModelTests {
  @Test(arguments: [1e-6, 1, 3_600, 1e7])
  func `a calendar is a sorted array on every time scale`(scale: Double) {
    var life = CalendarAgainstSortedEvents(seed: 1)
    life.live(steps: 25_000, size: 60) { scale * $0.uniform() }
    life.finish()
  }

  @Test(arguments: [2, 5, 500, 6_000])
  func `a calendar is a sorted array whatever its size`(size: Int) {
    var life = CalendarAgainstSortedEvents(seed: 2)
    life.live(steps: 25_000, size: size) { 300 * $0.uniform() }
    life.finish()
  }

  @Test func `a calendar is a sorted array when most events are simultaneous`() {
    var life = CalendarAgainstSortedEvents(seed: 3)
    life.live(steps: 25_000, size: 100) { Double($0.below(3)) }
    life.live(steps: 10_000, size: 300) { _ in 0 }
    life.finish()
  }

  @Test func `a calendar is a sorted array while the gaps change wildly`() {
    var life = CalendarAgainstSortedEvents(seed: 4)
    for scale in [1e3, 1e-6, 10, 1e8, 1e-6, 1e-3, 1e6, 1] {
      life.live(steps: 4_000, size: 50) { scale * $0.uniform() }
    }
    life.finish()
  }

  @Test func `a calendar is a sorted array when near and far events mix`() {
    var life = CalendarAgainstSortedEvents(seed: 5)
    life.live(steps: 25_000, size: 200) { random in
      [1e-6, 1, 86_400, 1e9][random.below(4)] * random.uniform()
    }
    life.finish()
  }

  @Test func `times keep apart a microsecond after a thousand million seconds`() {
    var life = CalendarAgainstSortedEvents(seed: 6)
    life.live(steps: 10, size: 8) { _ in 1e9 }
    life.live(steps: 25_000, size: 100) { 1e-4 * $0.uniform() }
    life.finish()
  }

  @Test(arguments: [1e-300, 1e-9, 1, 1e12])
  func `a wrong expectation of the gaps does no harm`(gap: Double) {
    var random = SeededGenerator(seed: 7)
    var times = (0..<3_000).map { _ in 1e4 * random.uniform() }
    var calendar = EventCalendar()
    for (order, time) in times.enumerated() {
      if order % 1_000 == 500 { calendar.expect(gap: gap) }
      calendar.schedule(Event(time: time, order: UInt64(order), index: 0))
    }
    times.sort()
    #expect(times.allSatisfy { calendar.pop().time == $0 })
  }
}
