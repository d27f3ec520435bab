import ContactCenterModel

extension KeyTable {
  static let callback: [Key] = [
    Key(
      "types", .list(.name), "The call types whose callers it is for; all when left out.",
      "types: [orders]"),
    Key(
      "offer", .mapping(.callbackOffer),
      "When it is offered. With when or after, to waiting callers; otherwise only where the IVR, a "
        + "rule of the queue, whenClosed or a missed-call message says so.",
      "offer: {when: 'expectedWait > 90 s', outstanding: 20}"),
    Key(
      "accepted", .either([.share, .list(.mapping(.acceptance))]), required: true,
      "Share of the offers that are accepted, or shares by the expected wait.", "accepted: 37 %"),
    Key(
      "kind", .choice(callbackKinds.map(\.kind)),
      "In turn, as if the customer had stayed in the queue (virtualHold, the default); when agents "
        + "are idle (whenIdle); or at a time agreed on (appointment).", "kind: whenIdle"),
    Key(
      "reserve", .count,
      "whenIdle: agents who must stay idle for live calls; 0 when left out.", "reserve: 1"),
    Key(
      "slots", .either([.mapping(.slotSeries), .list(.mapping(.slot))]),
      "appointment: the times that can be agreed on, on each day.",
      "slots: {from: 13:00, to: 17:00, every: 30 min, capacity: 4}"),
    Key(
      "choose", .choice(SlotChoice.allCases.map(\.rawValue)),
      "appointment: who chooses the time: the customer by preference (preferred, the default), or "
        + "the center the slot with the most room (mostRoom) or the first one (earliest).",
      "choose: earliest"),
    Key(
      "notice", .duration,
      "appointment: time between the call and the earliest slot; 0 s when left out.",
      "notice: 30 min"),
    Key(
      "within", .positiveDuration,
      "The promise: time from acceptance, or from the start of the slot, to the first attempt; 60 "
        + "min when left out.", "within: 60 min"),
    Key(
      "dial", .choice(Dialling.allCases.map(\.rawValue)),
      "Who dials: an agent, who listens to the ringing (agentFirst, the default), or the system, "
        + "which queues the customer it reaches (customerFirst).", "dial: customerFirst"),
    Key(
      "attempts", .mapping(.dialAttempts), "How customers are reached.",
      "attempts: {count: 3, gap: 20 min, reached: 55 %}"),
    Key(
      "announcement", .name, "The message sent right before the first attempt.",
      "announcement: weCallYou"),
    Key(
      "callsIn", .repeatRule, "Customers who grow impatient and call in before they are called.",
      "callsIn: {probability: 10 %, delay: 30 min}"),
    Key(
      "atClose", .choice(CallbackClosing.allCases.map(\.rawValue)),
      "What becomes of open callbacks at closing time: agents stay for those that are due (overtime, "
        + "the default), they wait for the next day (carryOver), or they are lost (expire).",
      "atClose: expire"),
  ]

  /// The kinds of callbacks, each with the keys that are for it alone.
  static let callbackKinds: [(kind: String, keys: [String])] = [
    ("virtualHold", []), ("whenIdle", ["reserve"]), ("appointment", ["slots", "choose", "notice"]),
  ]

  static let callbackOffer: [Key] = [
    Key(
      "when", .condition, "Waiting callers get the offer while this holds.",
      "when: all(busy, expectedWait > 90 s)"),
    Key("after", .duration, "Waiting callers get the offer after so long a wait.", "after: 60 s"),
    Key(
      "notWithin", .scalar(.timeBeforeClose),
      "No offer in the last part of the day, nor after close to those who still wait.",
      "notWithin: 30 min before close"),
    Key(
      "outstanding", .count, "No offer while so many accepted callbacks are open.",
      "outstanding: 20"),
    Key(
      "whenClosed", .yesNo,
      "Whether callers outside opening hours get the offer; no when left out.",
      "whenClosed: yes"),
  ]

  static let acceptance: [Key] = [
    Key(
      "expectedWait", .duration, required: true, "From so long an expected wait on.",
      "expectedWait: 2 min"),
    Key(
      "probability", .share, required: true, "Share of the offers accepted.", "probability: 40 %"),
  ]

  static let slotSeries: [Key] = [
    Key("from", .timeOfDay, required: true, "The first slot.", "from: 13:00"),
    Key("to", .timeOfDay, required: true, "The end of the last slot.", "to: 17:00"),
    Key("every", .positiveDuration, required: true, "From one slot to the next.", "every: 30 min"),
    Key("capacity", .slotCapacity, required: true, "Customers for each slot.", "capacity: 4"),
  ]

  static let slot: [Key] = [
    Key("at", .timeOfDay, required: true, "The time.", "at: 13:00"),
    Key("capacity", .slotCapacity, required: true, "Customers for the slot.", "capacity: 4"),
    Key(
      "preference", .scalar(.number(.positive)),
      "How many customers prefer it, relative to the other slots; 1 when left out.",
      "preference: 2"),
  ]

  static let dialAttempts: [Key] = [
    Key(
      "count", .scalar(.wholeNumber(.between(1, 255))), "The most attempts; 1 when left out.",
      "count: 3"),
    Key(
      "gap", .time,
      "Time between a failed attempt and the next; a time alone is always the same, and 20 min when "
        + "left out.", "gap: 20 min"),
    Key(
      "ring", .time,
      "Time until a customer answers; a time alone is always the same, and 8 s when left out.",
      "ring: 8 s"),
    Key(
      "ringOut", .duration, "Ringing until an attempt is given up; 20 s when left out.",
      "ringOut: 20 s"),
    Key(
      "reached", .either([.share, .list(.share)]),
      "Probability to reach the customer, or by attempt with the last for all further ones; 100 % "
        + "when left out.", "reached: [55 %, 45 %]"),
    Key(
      "reachedAfterSMS", .either([.share, .list(.share)]),
      "The same where the announcement has arrived.", "reachedAfterSMS: 85 %"),
    Key(
      "voicemail", .mapping(.voicemail), "When an attempt that fails meets voicemail.",
      "voicemail: {probability: 40 %, time: 25 s}"),
  ]

  static let voicemail: [Key] = [
    Key(
      "probability", .share, required: true, "Share of the failed attempts that meet it.",
      "probability: 40 %"),
    Key(
      "time", .time, "Time that an agent speaks to it; a time alone is always the same.",
      "time: 25 s"),
    Key(
      "callsIn", .repeatRule, "Customers who hear it and call in.",
      "callsIn: {probability: 30 %, delay: 1 h}"),
  ]
}

extension Shape {
  fileprivate static let slotCapacity = Shape.scalar(.wholeNumber(.between(1, 100_000)))
}
