/// The mappings of a scenario file.
enum MappingName: String, CaseIterable, Sendable {
  case scenario, run, day, afterClose, steadyState
  case callType, entry, variability, handling, law, balkingStep, queue
  case table, replay, dayTotal
  case linePool, waitingRoom, dayFactor
  case group, intervalTable, skill, shift, pause
  case queueRule, ivr, ivrNode, ivrOption, selfService
  case repeatRule, again, nextAttempt
  case routing, scale, target
  case horizon, weekdayHours, hours, weekdayFactors, outsideHours
  case sms, opened, smsPrice, message, otherwise, missedCall
  case callback, callbackOffer, acceptance, slotSeries, slot, dialAttempts, voicemail
  case tickets, expectedWait, backlog
  case costs, operators, attrition, loyalty, satisfaction, repurchase, tells
}
