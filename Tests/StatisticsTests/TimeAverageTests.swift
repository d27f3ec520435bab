import Statistics
import Testing

@Suite struct TimeAverageTests {
  @Test("The integral is the area under the steps")
  func area() {
    // 0 until 2, 1 until 5, 3 until 6, 2 until 10: 0 + 3 + 3 + 8 = 14.
    var queue = TimeAverage()
    queue.change(by: 1, at: 2)
    queue.change(by: 2, at: 5)
    queue.change(by: -1, at: 6)
    queue.advance(to: 10)
    #expect(queue.integral == 14)
    #expect(queue.level == 2)
    #expect(queue.since == 10)
  }

  @Test("Boundaries cut the integral and lose nothing")
  func boundaries() {
    // From 1 on 2 busy: 2 until 4 (6), then 3 until 8 (12); cut at 5: 6 + 3 = 9, then 9.
    var busy = TimeAverage(level: 2, at: 1)
    busy.change(by: 1, at: 4)
    #expect(busy.take(at: 5) == 9)
    #expect(busy.take(at: 5) == 0)
    #expect(busy.take(at: 8) == 9)
    #expect(busy.level == 3)
  }
}
