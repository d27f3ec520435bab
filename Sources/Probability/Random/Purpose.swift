/// What a random number decides; draws of one purpose never touch those of another.
///
/// Raw values are part of the address of every random number. They are fixed for ever: a new purpose
/// takes a new number, and the number of a purpose that is gone is never used again. Below 256.
public enum Purpose: UInt8, Sendable, CaseIterable {
  /// The gap before a fresh customer's arrival.
  case arrival = 1
  /// The factor on a whole day's demand.
  case dayFactor = 2
  /// The factor on one interval's demand.
  case intervalFactor = 3
  /// The need (call type) of a customer within an entry.
  case need = 4
  /// The talk time of a service.
  case talk = 5
  /// The wrap-up time of a service.
  case wrapUp = 6
  /// How long an attempt is ready to wait.
  case patience = 7
  /// Whether an attempt leaves at once, seeing the expected wait.
  case balking = 8
  /// Which of several equally good agents takes the attempt.
  case agentChoice = 9
  /// The length of an announcement.
  case announcement = 10
}
