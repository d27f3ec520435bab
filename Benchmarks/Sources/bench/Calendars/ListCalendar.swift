import DiscreteEvents

/// The other rival: a calendar queue whose buckets are sorted lists, with a bucket for each event.
///
/// Its days keep one width for life, which is the right one for the hold model.
struct ListCalendar: ~Copyable, PendingEvents {
  private struct Node: BitwiseCopyable {
    var event: Event
    var next: UInt32
  }

  private var nodes: Buffer<Node>
  private var firstFree = UInt32.max
  private var buckets: Buffer<UInt32>
  private var daysPerTime: Double
  private var today: UInt64 = 0
  private var earliest = Double.infinity
  private var count = 0

  /// A calendar for `capacity` events, one of which happens each unit of time on average.
  init(capacity: Int) {
    nodes = Buffer(capacity: capacity)
    var size = 4096
    while size < capacity { size *= 2 }
    buckets = Buffer(repeating: .max, count: size)
    daysPerTime = 1
  }

  mutating func schedule(_ event: Event) -> UInt32 {
    let node = takePlace(event)
    count += 1
    let day = day(of: event.time)
    let slot = bucket(of: day)
    var previous = UInt32.max
    var next = buckets[slot]
    while next != .max && nodes[Int(next)].event.precedes(event) {
      previous = next
      next = nodes[Int(next)].next
    }
    nodes[Int(node)].next = next
    replaceLink(after: previous, in: slot, by: node)
    if event.time < earliest {
      earliest = event.time
      today = day
    }
    return node
  }

  mutating func pop() -> Event {
    let slot = bucket(of: today)
    let node = buckets[slot]
    buckets[slot] = nodes[Int(node)].next
    free(node)
    advance()
    return nodes[Int(node)].event
  }

  mutating func cancel(_ handle: UInt32) -> Event {
    let event = nodes[Int(handle)].event
    let slot = bucket(of: day(of: event.time))
    var previous = UInt32.max
    var node = buckets[slot]
    while node != handle {
      previous = node
      node = nodes[Int(node)].next
    }
    replaceLink(after: previous, in: slot, by: nodes[Int(node)].next)
    free(node)
    if previous == .max && slot == bucket(of: today) { advance() }
    return event
  }

  private func day(of time: Double) -> UInt64 { (time * daysPerTime + 0x1p52).bitPattern }

  private func bucket(of day: UInt64) -> Int {
    Int(truncatingIfNeeded: day) & (buckets.count - 1)
  }

  private mutating func takePlace(_ event: Event) -> UInt32 {
    let entry = Node(event: event, next: .max)
    guard firstFree != .max else {
      nodes.append(entry)
      return UInt32(nodes.count - 1)
    }
    let node = firstFree
    firstFree = nodes[Int(node)].next
    nodes[Int(node)] = entry
    return node
  }

  private mutating func free(_ node: UInt32) {
    nodes[Int(node)].next = firstFree
    firstFree = node
    count -= 1
  }

  private mutating func replaceLink(after previous: UInt32, in slot: Int, by node: UInt32) {
    if previous == .max {
      buckets[slot] = node
    } else {
      nodes[Int(previous)].next = node
    }
  }

  private mutating func advance() {
    earliest = .infinity
    guard count > 0 else { return }
    var day = today
    for _ in 0..<buckets.count {
      let node = buckets[bucket(of: day)]
      if node != .max && self.day(of: nodes[Int(node)].event.time) == day {
        earliest = nodes[Int(node)].event.time
        today = day
        return
      }
      day &+= 1
    }
    for slot in 0..<buckets.count where buckets[slot] != .max {
      earliest = min(earliest, nodes[Int(buckets[slot])].event.time)
    }
    today = self.day(of: earliest)
  }
}
