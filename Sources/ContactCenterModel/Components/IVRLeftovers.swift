/// Calls that were in the IVR when the center closed and still are, and the types whose agents they may come to.
struct IVRLeftovers {
  /// `[place]`: the types that a call may come to.
  private var reach: [UInt32: [Int]] = [:]
  /// `[type]`: how many calls may come to it; empty before the first close with calls in the IVR.
  private var calls: [Int] = []

  var isEmpty: Bool { reach.isEmpty }

  func contains(_ place: UInt32) -> Bool { reach[place] != nil }

  /// Whether a call may yet come to agents for a type.
  func mayReach(_ type: Int) -> Bool { !reach.isEmpty && calls[type] > 0 }

  /// From where it is now, a call may come to so many of all types.
  mutating func set(_ place: UInt32, reach types: [Int], of count: Int) {
    if calls.isEmpty { calls = Array(repeating: 0, count: count) }
    remove(place)
    reach[place] = types
    for type in types { calls[type] += 1 }
  }

  mutating func remove(_ place: UInt32) {
    for type in reach.removeValue(forKey: place) ?? [] { calls[type] -= 1 }
  }

  mutating func removeAll() { self = IVRLeftovers() }
}
