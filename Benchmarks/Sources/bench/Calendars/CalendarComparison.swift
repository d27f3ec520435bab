import DiscreteEvents

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The event calendar of the product beside other designs, on the hold model.
enum CalendarComparison {
  static func run(rounds: Int) {
    let gaps = exponentials(count: 1 << 16)
    var table = Table(["pending", "cancels", "heap ns/step", "heap", "lists", "calendar"])
    for cancels in [false, true] {
      for pending in [5, 10, 100, 1_000, 10_000, 100_000] {
        Progress.tell("event calendar: \(pending) pending\(cancels ? ", with cancellation" : "")")
        let model = HoldModel(pending: pending, steps: 1_000_000, cancels: cancels)
        table.add(row(model, gaps, rounds: rounds))
      }
    }
    table.show("Event calendar, hold model: time as a ratio to a 4-ary heap's")
  }

  private static func row(
    _ model: HoldModel, _ gaps: borrowing Buffer<Double>, rounds: Int
  ) -> [String] {
    var (heaps, lists, calendars): ([Double], [Double], [Double]) = ([], [], [])
    for _ in 0..<rounds {
      let heap = model.run(on: HeapCalendar.self, gaps: gaps)
      let list = model.run(on: ListCalendar.self, gaps: gaps)
      let calendar = model.run(on: EventCalendar.self, gaps: gaps)
      precondition(heap.end == calendar.end && list.end == heap.end, "the calendars differ")
      heaps.append(heap.cost.user)
      lists.append(list.cost.user / heap.cost.user)
      calendars.append(calendar.cost.user / heap.cost.user)
    }
    let nanoseconds = heaps.median / Double(model.steps) * 1e9
    return [
      "\(model.pending)", model.cancels ? "yes" : "no", nanoseconds.rounded(to: 1), "1",
      lists.median.rounded(to: 2), calendars.median.rounded(to: 2),
    ]
  }

  /// Exponential variates with mean 1, always the same, at hand so that drawing them costs nothing.
  private static func exponentials(count: Int) -> Buffer<Double> {
    var state: UInt64 = 0x853C_49E6_748F_EA9B
    var gaps = Buffer<Double>(capacity: count)
    for _ in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      gaps.append(-log((Double(state >> 11) + 0.5) * 0x1p-53))
    }
    return gaps
  }
}
