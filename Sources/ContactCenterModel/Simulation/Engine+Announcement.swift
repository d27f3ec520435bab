import DiscreteEvents
import Probability

/// The announcement before the queue.
extension Engine {
  /// A call with a line hears its type's announcement, or comes to the queue at once.
  @inline(__always)
  mutating func hearAnnouncement(_ place: UInt32) {
    guard let law = plan.types[Int(calls[place].type)].announcement else {
      return comeToQueue(place)
    }
    let length = draw(
      law, .announcement, for: place, occurrence: Int(calls[place].attempt))
    ledger.count(.announcementTime, at: cell(of: place), by: length)
    announced += 1
    ledger.level(.announcedIntegral, 1, type: Int(calls[place].type), at: now)
    _ = schedule(.announcementEnd, of: place, at: now + length)
  }

  mutating func endAnnouncement(_ place: UInt32) {
    if calls[place].state == .inIVR { return endPhase(place) }
    announced -= 1
    ledger.level(.announcedIntegral, -1, type: Int(calls[place].type), at: now)
    comeToQueue(place)
  }

  /// A call is ready for an agent; the dispatch of this instant decides whether it waits.
  @inline(__always)
  private mutating func comeToQueue(_ place: UInt32) {
    calls[place].queueEntry = now
    ledger.count(.reachedQueue, at: cell(of: place))
    if plan.followsCustomers, entersQueue(place) { return }
    newcomers.append(place)
  }
}
