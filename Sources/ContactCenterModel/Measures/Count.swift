/// What is counted or summed for a call type, in the row of the call's arrival, except for the time
/// integrals, which belong to the row in which the time passes.
public enum TypeCount: Int, Sendable, CaseIterable, BitwiseCopyable {
  /// A: calls that arrived.
  case arrived
  /// T: calls outside opening hours.
  case turnedAway
  /// B(lines): calls that found all lines busy.
  case blocked
  /// R: calls that came to the queue.
  case reachedQueue
  /// Of them, those of a backlog, which were there at the first opening and hear no announcement.
  case fromBacklog
  /// B(queue): calls that found the waiting room full.
  case queueFull
  /// K: calls that left at once on meeting a queue.
  case balked
  /// O: calls offered to the operators.
  case offered
  /// Offered calls that no agent could take at once.
  case delayed
  /// S: calls answered.
  case answered
  /// S≤: calls answered within τ.
  case answeredWithin
  /// L: calls abandoned.
  case abandoned
  /// L≤: calls abandoned within τ.
  case abandonedWithin
  /// L°: short abandonments.
  case shortAbandoned
  /// H: calls disconnected at close.
  case hungUp
  /// Calls still in the queue when the run ended.
  case stillWaiting
  /// Calls still in the announcement when the run ended.
  case stillAnnounced
  /// Calls that waited, or heard the announcement or the IVR, when the center closed, unless the close
  /// disconnected them; in the row that the close begins.
  case leftAtClose
  /// Offered calls that an endlessly patient caller in their place would have had answered within τ.
  case virtualWithin
  /// Seconds waited by answered calls.
  case waitAnswered
  /// Seconds waited by abandoned calls.
  case waitAbandoned
  /// Seconds waited by calls disconnected at close or still waiting at the end.
  case waitOther
  /// Seconds of announcements heard.
  case announcementTime
  /// Seconds talked.
  case talkTime
  /// Seconds of after-call work.
  case wrapUpTime
  /// Mean handling seconds of the calls that arrived, each as the type in whose queue it stands: the work
  /// they bring.
  case offeredWork
  /// Mean handling seconds of the calls that were blocked.
  case blockedWork
  /// ∫ callers waiting dt, in call-seconds.
  case waitingIntegral
  /// ∫ agents busy with the type dt, in agent-seconds.
  case busyIntegral
  /// ∫ callers hearing the announcement dt, in call-seconds.
  case announcedIntegral
  /// ∫ agents wrapping up dt, in agent-seconds.
  case wrapUpIntegral

  /// The number of cases.
  static var width: Int { TypeCount.wrapUpIntegral.rawValue + 1 }
  /// How many of them, the last, are levels integrated over time.
  static var levels: Int { width - TypeCount.waitingIntegral.rawValue }
}

/// What is counted or summed for an agent group; integrals by the row in which the time passes.
public enum GroupCount: Int, Sendable, CaseIterable, BitwiseCopyable {
  /// Calls answered, in the row of their arrival.
  case answered
  /// Calls answered within their type's τ.
  case answeredWithin
  /// Seconds waited by the calls answered.
  case waitAnswered
  /// Seconds talked.
  case talkTime
  /// Seconds of after-call work.
  case wrapUpTime
  /// Callbacks served, in the row of their acceptance.
  case callbacks
  /// Tickets worked on, in the row of their creation.
  case tickets
  /// Contacts with angry customers, in the row in which they begin.
  case angry
  /// Agent-seconds at work in planning intervals in which the agent's occupancy was above the threshold
  /// of stress.
  case stressed
  /// Agents who were at work in the run, and over them the sum of their occupancies, the sum of squares,
  /// the highest and the lowest; in the last row that totals cover, in a steady state of each batch.
  case agents, occupancySum, occupancySquares, occupancyHighest, occupancyLowest
  /// Agent-seconds at work that pass in the row but are paid in another: overtime of an earlier day, which is
  /// below 0 in its own row, and what a shift works beyond the last day, which is paid at the beginning.
  case paidElsewhere
  /// ∫ agents busy dt.
  case busy
  /// ∫ agents busy or available dt; agents finishing after their shift are busy.
  case present
  /// ∫ agents at work beyond the schedule dt: finishing a call after their shift, or staying after
  /// close.
  case overtime
  /// ∫ productive agents as scheduled dt, in whole agents.
  case staffed
  /// ∫ productive agents as planned dt, before rounding.
  case planned
  /// ∫ paid heads dt, with the time worked after the shift.
  case paid
  /// ∫ paid heads as planned dt, before rounding and without overtime.
  case paidAsPlanned

  /// The number of cases.
  static var width: Int { GroupCount.paidAsPlanned.rawValue + 1 }
  /// How many of them, the last, are levels integrated over time.
  static var levels: Int { width - GroupCount.busy.rawValue }
}

/// What is summed for a pool of lines; integrals by the row in which the time passes.
public enum LineCount: Int, Sendable, CaseIterable, BitwiseCopyable {
  /// ∫ lines in use dt.
  case inUse
  /// ∫ lines in use dt where their number is limited; nothing where lines never run out.
  case inUseLimited
  /// ∫ lines in service dt, with those that calls still hold when fewer are; nothing where lines never run
  /// out.
  case inService

  /// The number of cases.
  static var width: Int { LineCount.inService.rawValue + 1 }
}
