import DiscreteEvents
import Probability

/// The announcement before the queue.
extension Engine {
  /// A call with a line hears its type's announcement, or comes to the queue at once.
  mutating func hearAnnouncement(_ place: UInt32) {
    let call = calls[place]
    guard let law = plan.types[Int(call.type)].announcement else { return comeToQueue(place) }
    var stream = chance.stream(call.who, .announcement)
    let length = plan.samplers[plan.sampler(law, row: Int(call.row))].sample(&stream)
    ledger.count(.announcementTime, at: cell(of: place), by: length)
    announced += 1
    _ = schedule(.announcementEnd, of: place, at: now + length)
  }

  mutating func endAnnouncement(_ place: UInt32) {
    announced -= 1
    comeToQueue(place)
  }

  /// A call is ready for an agent; the dispatch of this instant decides whether it waits.
  private mutating func comeToQueue(_ place: UInt32) {
    calls[place].queueEntry = now
    ledger.count(.reachedQueue, at: cell(of: place))
    newcomers.append(place)
  }
}
