/// What is counted of customers and of the ways around an operator, by call type and row.
///
/// Attempts count in the row of the attempt's arrival, needs in the type and row of their first
/// attempt, callbacks and tickets in the row of the attempt that led to them; integrals in the row in
/// which the time passes. Nothing of it is kept where a scenario has no such ways: what becomes of
/// needs is then what becomes of calls.
public enum CustomerCount: Int, Sendable, CaseIterable, BitwiseCopyable {
  // Needs: each ends in exactly one of the ways up to `stillOpen`.
  /// Met by an operator at the first attempt, within τ.
  case servedAtOnce
  /// Met by an operator otherwise.
  case servedLate
  /// Met by an operator in a callback made as promised.
  case calledBack
  /// Met by an operator after a promise of a callback had been broken.
  case promiseBroken
  /// Met in the IVR or on the web.
  case contained
  /// Served by somebody or something without being met, and given up.
  case unresolved
  /// Lost after busy lines or a full queue.
  case lostBlocked
  /// Lost after hanging up in the queue or at once on meeting it.
  case lostAbandoned
  /// Lost after calling outside opening hours.
  case lostTurnedAway
  /// Lost after being disconnected by the center.
  case lostDisconnected
  /// Lost after leaving the IVR with the need unmet.
  case lostIVR
  /// Lost after an SMS that failed.
  case lostSMS
  /// Lost after a callback that was missed, given up or expired.
  case lostCallback
  /// Open when the run ended.
  case stillOpen
  /// Attempts of the needs.
  case attempts
  /// Needs with an operator's contact within the type's `contactWithin` of their first entry into a queue:
  /// that of calls, or where none had been reached, that of callbacks or of tickets.
  case contactedWithin
  /// Repeats without delay that were not made, since so many attempts at once are never the last.
  case repeatsCut
  /// Needs that had not ended when the center closed; in the row that the close begins.
  case openAtClose

  // Attempts.
  /// Attempts after the first, by what led to them.
  case repeatBlocked, repeatAbandoned, repeatTurnedAway, repeatDisconnected, repeatIVR, repeatSMS
  case repeatCallback, repeatUnresolved
  /// First attempts that found all lines busy or the queue full, by the type of the need.
  case blockedFresh
  /// Offered calls that left for a callback, that left for an SMS, that left a message.
  case leftForCallback, leftForSMS, leftMessage

  // IVR.
  case ivrEntered
  /// Seconds in the IVR.
  case ivrTime
  /// Ended in the IVR; the five after the next two are its parts.
  case ivrEnded
  /// Of them, those that came outside opening hours and did not seem to have the need met.
  case ivrEndedClosed
  /// Of these, those that accepted a callback.
  case ivrCallbackClosed
  /// Came to the end of a self-service.
  case ivrSelfServed
  /// Accepted an SMS there.
  case ivrSMS
  /// Accepted a callback there.
  case ivrCallback
  /// Hung up.
  case ivrHungUp
  /// Were disconnected by the system.
  case ivrDisconnected
  /// Self-served, or left with an SMS, but call again within the repeat window.
  case ivrReturned
  /// Pressed 0.
  case ivrOptedOut
  /// Changed their type on the way to a queue: those that came to this type, those that left it.
  case transferredIn, transferredOut

  // SMS.
  case smsOffered, smsAccepted
  /// Messages sent, of all kinds, and what they cost.
  case smsSent, smsCost
  case smsDelivered, smsOpened
  /// Visits to a web page that a message led to; not those of callers who were answered, or left, before,
  /// nor those beyond the horizon.
  case smsVisited
  /// Needs met on the web after a message.
  case smsResolved

  // Callbacks: accepted = served + abandoned on return + given up + expired + cancelled + pending.
  case callbackOffered, callbackAccepted
  case callbackServed
  /// Of them, those of calls outside opening hours: turned away, or led to a callback by the IVR.
  case callbackServedClosed
  /// Reached by the system, but hung up before an agent came.
  case callbackAbandoned
  /// All attempts failed.
  case callbackGivenUp
  /// Open when the center closed for them.
  case callbackExpired
  /// The customer called in first.
  case callbackCancelled
  case callbackPending
  /// Open callbacks when the center closed; in the row that the close begins.
  case callbackAtClose
  /// Customers reached.
  case callbackReached
  /// Accepted callbacks whose promise fell due, and those tried in time.
  case callbackDue, callbackKept
  /// Those whose customer was reached in time.
  case callbackReachedInTime
  /// Accepted callbacks that were tried at least once.
  case callbackDialled
  /// Attempts made, and those that did not reach the customer.
  case callbackDials, callbackFailed
  /// Seconds from acceptance to an operator, of those served.
  case callbackDelay

  // Tickets.
  case ticketsCreated, ticketsWorked, ticketsPending
  /// Tickets that nobody had worked on when the center closed; in the row that the close begins.
  case ticketsAtClose
  /// Seconds from creation to the start of work.
  case ticketDelay

  // Predictions of the wait, of offered calls that had to wait.
  /// Answered calls with a prediction, and those that left before.
  case predictedAnswered, predictedCensored
  /// Σ (predicted − wait) of answered calls, by predictor.
  case errorQueueLength, errorQueueLengthWithAbandonment, errorHeadOfLine, errorLastWait
  /// Σ |predicted − wait|.
  case missQueueLength, missQueueLengthWithAbandonment, missHeadOfLine, missLastWait
  /// Answered calls that waited no longer than predicted.
  case keptQueueLength, keptQueueLengthWithAbandonment, keptHeadOfLine, keptLastWait

  // Levels.
  /// ∫ agents busy with callbacks dt: ringing, talking and wrapping up.
  case callbackWorkIntegral
  /// ∫ agents busy with tickets dt.
  case ticketWorkIntegral
  /// ∫ lines held for dialling and talking to customers called back dt.
  case outboundIntegral
  /// ∫ lines on which a customer called back, or the voicemail, has answered dt.
  case connectedIntegral
  /// ∫ lines held besides those of callers announced to, waiting or with a busy agent dt; negative where
  /// an agent is busy without a line.
  case otherLinesIntegral
  /// ∫ open callbacks dt.
  case outstandingIntegral

  /// The number of cases.
  static var width: Int { CustomerCount.outstandingIntegral.rawValue + 1 }
  /// How many of them, the last, are levels integrated over time.
  static var levels: Int { width - CustomerCount.callbackWorkIntegral.rawValue }
}

extension CustomerCount {
  /// Whether it is counted at each close, in the row that the close begins, rather than by arrival.
  package var isOfClose: Bool {
    [.openAtClose, .callbackAtClose, .ticketsAtClose].contains(self)
  }
}

/// What is counted at a node of the IVR, by row of the attempt's arrival.
public enum NodeCount: Int, Sendable, CaseIterable, BitwiseCopyable {
  case entered
  /// Hung up by the caller there.
  case hungUp
  /// Pressed 0 there.
  case optedOut
  /// Came to the end of the self-service, or accepted the SMS or callback, there.
  case ended
  /// Seconds spent there.
  case time

  /// The number of cases.
  static var width: Int { NodeCount.time.rawValue + 1 }
}
