/// Written requests: messages left in the queue and answers to missed-call messages.
///
/// An agent who could serve the type works on one when more than `reserve` of them are idle; what is
/// left at close waits for the next day.
public struct TicketPolicy: Sendable {
  public var reserve: Int
  /// Time on a ticket where it differs from the type's handling.
  public var handling: Handling?

  public init(reserve: Int = 0, handling: Handling? = nil) {
    self.reserve = reserve
    self.handling = handling
  }
}
