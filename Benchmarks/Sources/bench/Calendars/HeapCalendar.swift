import DiscreteEvents

/// The rival: an implicit heap with four children to a node, and a table of where each event is.
struct HeapCalendar: ~Copyable, PendingEvents {
  private struct Entry: BitwiseCopyable {
    var event: Event
    var place: UInt32
  }

  private var heap: Buffer<Entry>
  private var count = 0
  /// The position in the heap of each place's event, or the next free place.
  private var positions: Buffer<UInt32>
  private var firstFree = UInt32.max

  init(capacity: Int) {
    heap = Buffer(capacity: capacity)
    positions = Buffer(capacity: capacity)
  }

  mutating func schedule(_ event: Event) -> UInt32 {
    let place = takePlace()
    let entry = Entry(event: event, place: place)
    if count == heap.count { heap.append(entry) }
    count += 1
    siftUp(entry, from: count - 1)
    return place
  }

  mutating func pop() -> Event {
    remove(at: 0)
  }

  mutating func cancel(_ handle: UInt32) -> Event {
    remove(at: Int(positions[Int(handle)]))
  }

  private mutating func takePlace() -> UInt32 {
    guard firstFree != .max else {
      positions.append(0)
      return UInt32(positions.count - 1)
    }
    let place = firstFree
    firstFree = positions[Int(place)]
    return place
  }

  private mutating func remove(at position: Int) -> Event {
    let removed = heap[position]
    count -= 1
    let last = heap[count]
    if position < count {
      if position > 0 && last.event.precedes(heap[(position - 1) / 4].event) {
        siftUp(last, from: position)
      } else {
        siftDown(last, from: position)
      }
    }
    positions[Int(removed.place)] = firstFree
    firstFree = removed.place
    return removed.event
  }

  private mutating func put(_ entry: Entry, at position: Int) {
    heap[position] = entry
    positions[Int(entry.place)] = UInt32(position)
  }

  private mutating func siftUp(_ entry: Entry, from start: Int) {
    var position = start
    while position > 0 {
      let parent = heap[(position - 1) / 4]
      if parent.event.precedes(entry.event) { break }
      put(parent, at: position)
      position = (position - 1) / 4
    }
    put(entry, at: position)
  }

  private mutating func siftDown(_ entry: Entry, from start: Int) {
    var position = start
    while 4 * position + 1 < count {
      let child = leastChild(of: position)
      if entry.event.precedes(heap[child].event) { break }
      put(heap[child], at: position)
      position = child
    }
    put(entry, at: position)
  }

  private func leastChild(of position: Int) -> Int {
    let first = 4 * position + 1
    var least = first
    for child in (first + 1)..<max(first + 1, min(first + 4, count))
    where heap[child].event.precedes(heap[least].event) {
      least = child
    }
    return least
  }
}
