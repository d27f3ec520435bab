import DiscreteEvents
import Probability

/// The announcement before the queue.
extension Engine {
  /// A call with a line hears its type's announcement, or comes to the queue at once.
  @inline(__always)
  mutating func hearAnnouncement(_ place: UInt32, _ call: Call) {
    guard let law = plan.types[Int(call.type)].announcement else { return comeToQueue(place, call) }
    let length = draw(law, .announcement, for: call, occurrence: Int(call.attempt))
    ledger.count(.announcementTime, at: Int(call.cell), by: length)
    announced[Int(call.type)] += 1
    ledger.level(.announcedIntegral, 1, type: Int(call.type), at: now)
    _ = schedule(.announcementEnd, of: place, call, at: now + length)
  }

  mutating func endAnnouncement(_ place: UInt32) {
    if calls[place].state == .inIVR { return endPhase(place) }
    announced[Int(calls[place].type)] -= 1
    ledger.level(.announcedIntegral, -1, type: Int(calls[place].type), at: now)
    comeToQueue(place, calls[place])
  }

  /// A call is ready for an agent; the dispatch of this instant decides whether it waits.
  @inline(__always)
  private mutating func comeToQueue(_ place: UInt32, _ call: Call) {
    calls[place].queueEntry = now
    ledger.count(.reachedQueue, at: Int(call.cell))
    if plan.followsCustomers, entersQueue(place) { return }
    newcomers.append(place)
  }
}
