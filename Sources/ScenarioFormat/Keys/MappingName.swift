/// The mappings of a scenario file.
enum MappingName: String, CaseIterable, Sendable {
  case scenario, run, day, afterClose, steadyState
  case callType, entry, variability, handling, law, balkingStep, queue
  case table, replay
  case linePool, waitingRoom, dayFactor
  case group, staffTable, skill, shift, pause
  case repeatRule, again, nextAttempt
  case routing, scale, target
  case sms, opened, smsPrice, message, missedCall
}
