extension Measure {
  static let staff: [Measure] = [
    Measure(
      "occupancy", .share, .neither, "∫ busy / ∫ (busy + available)", needsSchedule: true,
      groupRule: .ratio([.agents(.busy)], [.agents(.present)])),
    Measure(
      "utilization.productive", .share, .neither, "∫ (busy + available) / ∫ paid heads",
      needsSchedule: true, groupRule: .ratio([.agents(.present)], Term.paidInRow)),
    Measure(
      "utilization.paid", .share, .neither, "∫ busy / ∫ paid heads", needsSchedule: true,
      groupRule: .ratio([.agents(.busy)], Term.paidInRow)),
    Measure(
      "handling.mean", .seconds, .neither, "Σ (talk + wrap-up) / S",
      rule: .ratio([.plus(.talkTime), .plus(.wrapUpTime)], [.plus(.answered)]),
      groupRule: .ratio([.agents(.talkTime), .agents(.wrapUpTime)], [.agents(.answered)])),
    Measure(
      "talk.mean", .seconds, .neither, "Σ talk / S",
      rule: .ratio([.plus(.talkTime)], [.plus(.answered)]),
      groupRule: .ratio([.agents(.talkTime)], [.agents(.answered)])),
    Measure(
      "wrapUp.mean", .seconds, .neither, "Σ wrap-up / S",
      rule: .ratio([.plus(.wrapUpTime)], [.plus(.answered)]),
      groupRule: .ratio([.agents(.wrapUpTime)], [.agents(.answered)])),
    Measure(
      "staff.productive", .agents, .neither, "∫ whole productive agents / T", span: .openingHours,
      groupRule: .ratio([.agents(.staffed)], [Term(count: .duration, coefficient: 1)])),
    Measure(
      "staff.planned", .agents, .neither, "∫ productive agents before rounding / T",
      span: .openingHours,
      groupRule: .ratio([.agents(.planned)], [Term(count: .duration, coefficient: 1)])),
    Measure(
      "staff.paid", .hours, .lower, "∫ paid heads, in hours",
      groupRule: .perReplication([.agents(.paid, 1.0 / 3600)])),
    Measure(
      "staff.paid.planned", .hours, .neither, "∫ paid heads as planned, in hours",
      groupRule: .perReplication([.agents(.paidAsPlanned, 1.0 / 3600)])),
    Measure(
      "overtime", .hours, .lower, "∫ agents at work beyond the schedule, in hours",
      groupRule: .perReplication([.agents(.overtime, 1.0 / 3600)])),
  ]

  static let loads: [Measure] = [
    Measure(
      "load.offered", .erlangs, .neither, "Σ mean handling of arrivals / T", span: .openingHours,
      rule: .ratio([.plus(.offeredWork)], [Term(count: .duration, coefficient: 1)])),
    Measure(
      "load.operators", .erlangs, .neither, "∫ busy / T", span: .openingHours,
      rule: .ratio([.plus(.busyIntegral)], [Term(count: .duration, coefficient: 1)]),
      groupRule: .ratio([.agents(.busy)], [Term(count: .duration, coefficient: 1)])),
    Measure(
      "load.operators.wholeDay", .erlangs, .neither, "∫ busy, before and after hours too / T",
      rule: .ratio([.plus(.busyIntegral)], [.openingTime]),
      groupRule: .ratio([.agents(.busy)], [.openingTime])),
    Measure(
      "load.lines", .erlangs, .neither, "∫ lines in use / T", span: .openingHours,
      rule: .ratio([.plus(LineCount.inUse)], [Term(count: .duration, coefficient: 1)])),
    Measure(
      "load.lines.wholeDay", .erlangs, .neither, "∫ lines in use, before and after hours too / T",
      rule: .ratio([.plus(LineCount.inUse)], [.openingTime])),
    Measure(
      "load.blocked", .erlangs, .lower, "Σ mean handling of blocked / T", span: .openingHours,
      rule: .ratio([.plus(.blockedWork)], [Term(count: .duration, coefficient: 1)])),
    Measure(
      "lines.occupancy", .share, .neither, "∫ lines in use / ∫ lines in service",
      span: .openingHours,
      rule: .ratio([.plus(LineCount.inUseLimited)], [.plus(LineCount.inService)])),
    Measure(
      "queue.length", .calls, .lower, "∫ waiting / T", span: .openingHours,
      rule: .ratio([.plus(.waitingIntegral)], [Term(count: .duration, coefficient: 1)])),
  ]

  static let volumes: [Measure] = [
    volume("calls.arrived", "A", .arrived, .neither),
    volume("calls.turnedAway", "T", .turnedAway, .lower),
    volume("calls.blocked", "B(lines)", .blocked, .lower),
    volume("calls.queueFull", "B(queue full)", .queueFull, .lower),
    volume("calls.balked", "K", .balked, .lower),
    volume("calls.offered", "O", .offered, .neither),
    Measure(
      "calls.answered", .calls, .higher, "S", rule: .perReplication([.plus(.answered)]),
      groupRule: .perReplication([.agents(.answered)])),
    volume("calls.answeredWithin", "S≤", .answeredWithin, .higher),
    volume("calls.abandoned", "L", .abandoned, .lower),
    volume("calls.hungUp", "H", .hungUp, .lower),
    volume("calls.stillWaiting", "still waiting at the end", .stillWaiting, .lower),
    Measure(
      "calls.atClose", .calls, .lower, "waiting, announced to or in the IVR at close / closes",
      rule: .ratio([.plus(.leftAtClose)], [.closes])),
    volume(
      "calls.stillAnnounced", "still in the announcement or the IVR at the end", .stillAnnounced,
      .lower),
    volume("calls.reachedQueue", "R", .reachedQueue, .neither),
    volume("calls.abandonedWithin", "L≤", .abandonedWithin, .lower),
    volume("calls.shortAbandoned", "L°", .shortAbandoned, .lower),
  ]

  private static func volume(
    _ id: String, _ formula: String, _ count: TypeCount, _ better: BetterDirection
  ) -> Measure {
    Measure(id, .calls, better, formula, rule: .perReplication([.plus(count)]))
  }
}

extension Term {
  static func plus(_ count: TypeCount) -> Term { Term(count: .type(count), coefficient: 1) }
  static func minus(_ count: TypeCount) -> Term { Term(count: .type(count), coefficient: -1) }
  /// Named apart from `plus`, for types and groups share names of counts.
  static func agents(_ count: GroupCount, _ coefficient: Double = 1) -> Term {
    Term(count: .group(count), coefficient: coefficient)
  }
  static func plus(_ count: LineCount) -> Term { Term(count: .lines(count), coefficient: 1) }
  static func customers(_ count: CustomerCount, _ coefficient: Double = 1) -> Term {
    Term(count: .customer(count), coefficient: coefficient)
  }
  static func node(_ count: NodeCount) -> Term { Term(count: .node(count), coefficient: 1) }
  static func worth(_ valuation: Valuation) -> Term {
    Term(count: .value(valuation), coefficient: 1)
  }
  static var duration: Term { Term(count: .duration, coefficient: 1) }
  static var openingTime: Term { Term(count: .openingTime, coefficient: 1) }
  package static var closes: Term { Term(count: .closes, coefficient: 1) }
  package var negated: Term { Term(count: count, coefficient: -coefficient) }
}
