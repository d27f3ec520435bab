import DiscreteEvents

/// The waiting lines, one for each call type, first come first served.
///
/// A line is linked through the calls themselves, so that whoever hangs up leaves at once.
struct WaitingLines: ~Copyable {
  private var lines: Buffer<Ends>
  /// Callers waiting, all types together.
  private(set) var waiting = 0
  /// Places kept for callbacks, and customers called back who wait, all types together.
  private(set) var held = 0
  /// Calls in the lines.
  private(set) var length = 0

  struct Ends: BitwiseCopyable {
    var first = Call.none
    var last = Call.none
    var waiting = 0
    /// Places kept for callbacks, and customers called back who wait.
    var held = 0
  }

  init(types: Int) {
    lines = Buffer(repeating: Ends(), count: types)
  }

  /// The place of the call that is first in a type's line; `Call.none` when the line is empty.
  func first(_ type: Int) -> UInt32 { lines[type].first }

  /// Callers of a type who wait.
  func waiting(_ type: Int) -> Int { lines[type].waiting }

  /// Places of a type kept for callbacks, and customers called back who wait.
  func held(_ type: Int) -> Int { lines[type].held }

  /// Adds a call at the end of its type's line.
  @inline(__always)
  mutating func append(_ place: UInt32, to calls: inout CallTable) {
    let type = Int(calls[place].type)
    let last = lines[type].last
    length &+= 1
    calls[place].isInLine = true
    calls[place].previous = last
    calls[place].next = Call.none
    if last == Call.none { lines[type].first = place } else { calls[last].next = place }
    lines[type].last = place
  }

  /// Puts a call in front of its type's line.
  mutating func prepend(_ place: UInt32, to calls: inout CallTable) {
    let type = Int(calls[place].type)
    let first = lines[type].first
    length += 1
    calls[place].isInLine = true
    calls[place].previous = Call.none
    calls[place].next = first
    if first == Call.none { lines[type].last = place } else { calls[first].previous = place }
    lines[type].first = place
  }

  /// Puts a call behind another one of its type's line.
  mutating func insert(_ place: UInt32, behind other: UInt32, to calls: inout CallTable) {
    let next = calls[other].next
    guard next != Call.none else { return append(place, to: &calls) }
    length += 1
    calls[place].isInLine = true
    calls[place].previous = other
    calls[place].next = next
    calls[other].next = place
    calls[next].previous = place
  }

  /// Puts a call behind all that came to the queue before it.
  mutating func insertByEntry(_ place: UInt32, to calls: inout CallTable) {
    var other = lines[Int(calls[place].type)].last
    while other != Call.none, isLater(calls[other], than: calls[place]) {
      other = calls[other].previous
    }
    if other == Call.none {
      prepend(place, to: &calls)
    } else {
      insert(place, behind: other, to: &calls)
    }
  }

  private func isLater(_ call: Call, than other: Call) -> Bool {
    (call.queueEntry, call.number) > (other.queueEntry, other.number)
  }

  /// Takes a call out of its line, wherever it stands.
  @inline(__always)
  mutating func remove(_ place: UInt32, from calls: inout CallTable) {
    let type = Int(calls[place].type)
    let (previous, next) = (calls[place].previous, calls[place].next)
    if previous == Call.none { lines[type].first = next } else { calls[previous].next = next }
    if next == Call.none { lines[type].last = previous } else { calls[next].previous = previous }
    // Who is next in line will be answered soon.
    calls.prefetch(next)
    calls[place].isInLine = false
    length &-= 1
  }

  /// Counts a place that is kept (`1`) for a callback, or no longer is (`−1`).
  mutating func hold(_ change: Int, type: Int) {
    lines[type].held += change
    held += change
  }

  /// Counts a caller who begins (`1`) or ends (`−1`) to wait.
  mutating func count(_ change: Int, type: Int) {
    lines[type].waiting &+= change
    waiting &+= change
  }
}
