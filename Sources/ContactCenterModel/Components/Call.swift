import DiscreteEvents
import Probability

/// One call while it is in the center; where customers are followed, also what comes between two calls,
/// until the need has ended.
struct Call: BitwiseCopyable {
  /// No call: the end of a waiting line. An optional here would double the size of the links.
  static var none: UInt32 { .max }

  // What most of its way through the center needs lies in one cache line: a large center's calls have long left
  // the caches when the next thing happens to them.
  var queueEntry = 0.0
  /// After-call work drawn at the answer.
  var wrapUp = 0.0
  var state = CallState.arriving
  var isInLine = false
  var type: UInt16
  var row: UInt16
  /// Attempts before this one.
  var attempt: UInt32 = 0
  /// Where its counts are kept: its type and row of arrival.
  var cell: Int32
  var agent: UInt32 = 0
  /// The agent's group and the call's type, as `RecordLayout.pair` numbers them.
  var pair: Int32 = 0
  /// Neighbours in the waiting line.
  var next = Call.none
  var previous = Call.none
  var patienceTimer: EventHandle?
  var ruleTimer: EventHandle?

  /// Whose call it is, for all that is drawn about it.
  var who: Who
  /// The first random word of its talk.
  var talkWord: UInt64
  /// The call's number among all of the replication, in order of arrival: ranks simultaneous events.
  var number: UInt64
  var arrival: Double
  /// Its number within its source.
  var sourceNumber: UInt32
  var source: UInt16
  /// The next timed rule of its type that it has not met.
  var nextRule: UInt16
  /// Whether it comes from a replayed list; its line there is the number in `who`.
  var isReplayed: Bool
  /// Services before the next.
  var service: UInt32 = 0
  /// Fills the second cache line, so that no call lies in three.
  private let rest: UInt64 = 0

  /// A call that arrives.
  @inline(__always)
  init(_ next: NextCall, number: UInt64, row: Int, cell: Int, nextRule: Int) {
    who = next.arrival.who
    talkWord = next.arrival.words.talk
    arrival = next.arrival.time
    type = next.type
    source = UInt16(truncatingIfNeeded: next.source)
    sourceNumber = next.number
    isReplayed = next.isReplayed
    self.number = number
    self.row = UInt16(truncatingIfNeeded: row)
    self.cell = Int32(truncatingIfNeeded: cell)
    self.nextRule = UInt16(truncatingIfNeeded: nextRule)
  }
}

extension Call {
  /// An agent has answered.
  @inline(__always)
  mutating func beginTalk(with agent: UInt32, pair: Int, wrapUp: Double) {
    self.agent = agent
    self.pair = Int32(truncatingIfNeeded: pair)
    self.wrapUp = wrapUp
    state = .talking
  }

  /// No clock runs for the call any more.
  @inline(__always)
  mutating func forgetTimers() {
    patienceTimer = nil
    ruleTimer = nil
  }
}

/// Where a call stands on its way.
enum CallState: UInt8, BitwiseCopyable {
  case arriving
  case waiting
  /// The caller hung up within τ; the place in the line is remembered to learn how long an endlessly
  /// patient caller would have waited.
  case remembered
  case talking
  case wrappingUp
  /// The call has left, and its place is free.
  case gone
  case inIVR
  /// Leaves a message.
  case recording
  /// Between two attempts.
  case away
  /// A callback has the place in the line that the caller had.
  case onHold
  /// A callback, or a ticket, waits until enough agents are idle.
  case queuedForIdle
  /// A callback waits for its time.
  case scheduled
  /// A callback waits for the next opening.
  case carried
  case ringing
  /// A customer whom the system has called waits for an agent.
  case returned
  /// An agent works on a ticket.
  case onTicket
}
