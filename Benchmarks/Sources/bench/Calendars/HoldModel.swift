import DiscreteEvents

/// The hold model: each step pops an event and schedules it anew, so that `pending` stays the same.
///
/// Gaps are exponential with mean `pending`, which makes one event happen each unit of time. With
/// cancellation a step also cancels an event chosen at random and schedules it anew.
struct HoldModel {
  var pending: Int
  var steps: Int
  var cancels: Bool

  /// Runs the model on a new calendar; gives the time used, and the last event's time as a proof of
  /// the same work.
  func run<Calendar: PendingEvents & ~Copyable>(
    on type: Calendar.Type, gaps: borrowing Buffer<Double>
  ) -> (cost: Cost, end: Double) {
    var calendar = Calendar(capacity: pending)
    var handles = Buffer<Calendar.Handle>(capacity: pending)
    for index in 0..<pending {
      handles.append(calendar.schedule(event(UInt32(index), gap(index, gaps), order: index)))
    }
    var turn = pending
    _ = hold(&calendar, &handles, gaps, turn: &turn, steps: pending + 2_000)
    let start = Cost.sinceStart()
    let end = hold(&calendar, &handles, gaps, turn: &turn, steps: steps)
    return (Cost.sinceStart() - start, end)
  }

  private func hold<Calendar: PendingEvents & ~Copyable>(
    _ calendar: inout Calendar, _ handles: inout Buffer<Calendar.Handle>,
    _ gaps: borrowing Buffer<Double>, turn: inout Int, steps: Int
  ) -> Double {
    var now = 0.0
    for _ in 0..<steps {
      let popped = calendar.pop()
      now = popped.time
      turn += 1
      handles[Int(popped.index)] = calendar.schedule(
        event(popped.index, now + gap(turn, gaps), order: turn))
      guard cancels else { continue }
      turn += 1
      let chosen = (turn &* 0x9E37_79B9 >> 8) % pending
      _ = calendar.cancel(handles[chosen])
      handles[chosen] = calendar.schedule(
        event(UInt32(chosen), now + gap(turn, gaps), order: turn))
    }
    return now
  }

  private func event(_ index: UInt32, _ time: Double, order: Int) -> Event {
    Event(time: time, order: UInt64(order), index: index)
  }

  private func gap(_ turn: Int, _ gaps: borrowing Buffer<Double>) -> Double {
    gaps[turn & (gaps.count - 1)] * Double(pending)
  }
}
