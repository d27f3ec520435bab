/// An operator: 32 bytes, two to a cache line.
struct Agent: BitwiseCopyable {
  /// No agent: the end of a list of idle ones.
  static var none: UInt32 { .max }

  /// Seconds spent on calls since the center opened.
  var busyTime = 0.0
  var idleSince = 0.0
  /// Neighbours in the list of idle agents by idle time.
  var next = Agent.none
  var previous = Agent.none
  /// Position in the group's array of idle agents.
  var position: UInt32 = 0
  var group: UInt16
  var state = AgentState.absent
  /// Whether a person of a shift is to leave, or to pause, once free.
  var isDue = false
}

/// What an agent is doing.
enum AgentState: UInt8, BitwiseCopyable {
  case absent
  case idle
  case busy
  /// Just freed or just come; the next dispatch decides.
  case freed
}
