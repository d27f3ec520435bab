/// Calls that were in the IVR when the center closed and still are, and the types to whose queues they may come.
struct IVRLeftovers {
  private(set) var places: [UInt32] = []
  /// `[type]`; empty where no call is left.
  private(set) var mayReach: [Bool] = []

  var isEmpty: Bool { places.isEmpty }

  /// Whether a call may yet come to the queue of a type.
  func mayReach(_ type: Int) -> Bool { !mayReach.isEmpty && mayReach[type] }

  /// The calls that are left, and what each of them may reach.
  mutating func set(_ places: [UInt32], types: Int, reach: (UInt32, inout [Bool]) -> Void) {
    self.places = places
    mayReach = Array(repeating: false, count: places.isEmpty ? 0 : types)
    for place in places { reach(place, &mayReach) }
  }
}
