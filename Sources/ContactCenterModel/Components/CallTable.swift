import DiscreteEvents

/// The calls in the center, each at a place that is used again when the call has left.
struct CallTable: ~Copyable {
  private var calls: Buffer<Call>
  private var free: Buffer<UInt32>

  init() {
    precondition(
      MemoryLayout<Call>.stride == 128 && MemoryLayout<Call>.offset(of: \.who) == 64,
      "a call fills two cache lines, and whose it is stands in the second")
    calls = Buffer(capacity: 256)
    free = Buffer(capacity: 256)
  }

  /// The call at a place.
  subscript(place: UInt32) -> Call {
    @inline(__always) get { calls[Int(place)] }
    @inline(__always) _modify { yield &calls[Int(place)] }
  }

  /// Puts a call at a free place.
  @inline(__always)
  mutating func insert(_ call: Call) -> UInt32 {
    guard let place = free.popLast() else {
      calls.append(call)
      return UInt32(calls.count - 1)
    }
    calls[Int(place)] = call
    return place
  }

  /// Fetches the call at a place, if there is one, for use in a little while.
  @inline(__always)
  func prefetch(_ place: UInt32) {
    if Int(place) < calls.count { calls.prefetch(Int(place)) }
  }

  /// The agent of the call at a place, if there is one.
  @inline(__always)
  func agent(at place: UInt32) -> UInt32 {
    Int(place) < calls.count ? calls[Int(place)].agent : Agent.none
  }

  /// Frees the place of a call that has left.
  @inline(__always)
  mutating func remove(_ place: UInt32) {
    calls[Int(place)].state = .gone
    free.append(place)
  }

  /// Places ever used: how far memory has grown.
  var places: Int { calls.count }
}
