import DiscreteEvents

/// The slots of the days to come and how much room is left in each.
struct Appointments: ~Copyable {
  private let choice: SlotChoice
  private let notice: Double
  private var slots: Buffer<Slot>

  struct Slot: BitwiseCopyable {
    /// Seconds since the first day's midnight, and the day.
    var at: Double
    var day: Int
    var room: Int
    var preference: Double
  }

  /// The slots of all days within the opening hours.
  init(_ scenario: Scenario) {
    slots = Buffer(capacity: 0)
    guard case .appointment(let book)? = scenario.callback?.kind else {
      (choice, notice) = (.preferred, 0)
      return
    }
    (choice, notice) = (book.choice, book.notice)
    for day in 0..<scenario.horizon.dayCount {
      for slot in book.slots.sorted(by: { $0.at < $1.at }) {
        let at = Double(day) * 86_400 + slot.at
        guard scenario.horizon.close(at: at) != nil else { continue }
        slots.append(Slot(at: at, day: day, room: slot.capacity, preference: slot.preference))
      }
    }
  }

  /// Whether a slot can be agreed on.
  func hasRoom(at now: Double) -> Bool { candidates(at: now) != nil }

  /// Takes a slot of the first day that has room, and gives its time; `u` chooses by preference.
  mutating func take(at now: Double, u: Double) -> Double {
    guard let range = candidates(at: now) else { return now }
    let slot = choose(among: range, u)
    slots[slot].room -= 1
    return slots[slot].at
  }

  /// Gives a slot back that a customer no longer needs.
  mutating func giveBack(_ at: Double) {
    // The time has been through sums that may have rounded it.
    let slot = (0..<slots.count).first { abs(slots[$0].at - at) < 1e-3 }
    if let slot { slots[slot].room += 1 }
  }

  /// The slots of the first day on which one that is not too early has room.
  private func candidates(at now: Double) -> Range<Int>? {
    guard let first = (0..<slots.count).first(where: { isFree($0, at: now) }) else { return nil }
    var end = first
    while end < slots.count, slots[end].day == slots[first].day { end += 1 }
    return first..<end
  }

  private func isFree(_ slot: Int, at now: Double) -> Bool {
    slots[slot].at >= now + notice && slots[slot].room > 0
  }

  private func choose(among range: Range<Int>, _ u: Double) -> Int {
    switch choice {
    case .earliest: return range.lowerBound
    case .mostRoom:
      return range.reduce(range.lowerBound) { slots[$1].room > slots[$0].room ? $1 : $0 }
    case .preferred: return preferred(among: range, u)
    }
  }

  private func preferred(among range: Range<Int>, _ u: Double) -> Int {
    let free = range.filter { slots[$0].room > 0 }
    let total = free.reduce(0) { $0 + slots[$1].preference }
    var sum = 0.0
    for slot in free {
      sum += slots[slot].preference
      if u * total < sum { return slot }
    }
    return free.last ?? range.lowerBound
  }
}
