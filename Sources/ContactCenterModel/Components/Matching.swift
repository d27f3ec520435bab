import DiscreteEvents

/// Calls and agents that look for one another at one instant, and who has got whom so far.
struct Matching: ~Copyable {
  /// Calls in the order in which they ask.
  var seekers = Buffer<Seeker>()
  var seats = Buffer<Seat>()
  /// `[skill]`: whether a skill under a condition is open now.
  var openSkills = Buffer<Bool>()
  /// Whether one of them is.
  var isAnyOpen = false

  mutating func clear() {
    seekers.removeAll()
    seats.removeAll()
  }

  /// Puts the calls in order: who is first in turn asks first.
  mutating func rankSeekers() {
    seekers.withUnsafeMutableBufferPointer { seekers in
      var seekers = seekers
      seekers.sort { $0.turn < $1.turn }
    }
  }
}

/// A call that looks for an agent.
struct Seeker: BitwiseCopyable {
  var place: UInt32
  var turn: Turn
  /// The seat that it has got.
  var seat: Int?
}

/// An agent who looks for a call.
struct Seat: BitwiseCopyable {
  var agent: UInt32
  var group: Int
  /// The figure by which agents of equally preferred groups compare: the lowest is preferred.
  var key: Double
  /// Whether the agent was idle before.
  var isIdle: Bool
  /// The call that has got it.
  var seeker: Int?
}
