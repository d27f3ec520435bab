public import Probability

/// Callbacks (コールバック, 折り返し): when the center offers to call a customer back, and how it does.
///
/// Where it is offered follows from `QueueAction.callback`, `IVRStep.callback`, `whenClosed` and the
/// missed-call message; this says the rest.
public struct CallbackPolicy: Sendable {
  /// Types whose callers it is offered to, `[type]`.
  public var isOffered: [Bool]
  /// Whether it is offered to callers outside opening hours.
  public var whenClosed: Bool
  /// No offer while so many accepted callbacks are open; `nil` is without limit.
  public var mostOutstanding: Int?
  /// No offer within so many seconds before close; 0 is no limit.
  public var notBeforeClose: Double
  /// Probability of acceptance: that of the last step whose `expectedWait` is reached.
  public var accepted: [AcceptanceStep]
  public var kind: CallbackKind
  /// The promise: seconds from acceptance, or from the start of the slot, to the first attempt.
  public var within: Double
  public var dialling: Dialling
  public var attempts: CallbackAttempts
  /// The message that announces the callback, sent right before the first attempt.
  public var announcement: SMSMessageID?
  /// A customer who grows impatient and calls in before being called; `nil` when nobody does.
  public var callsIn: Repeat?
  public var atClose: CallbackClosing

  public init(
    isOffered: [Bool], whenClosed: Bool = false, mostOutstanding: Int? = nil,
    notBeforeClose: Double = 0, accepted: [AcceptanceStep], kind: CallbackKind,
    within: Double = 3_600, dialling: Dialling = .agentFirst,
    attempts: CallbackAttempts = CallbackAttempts(), announcement: SMSMessageID? = nil,
    callsIn: Repeat? = nil, atClose: CallbackClosing = .overtime
  ) {
    precondition(!accepted.isEmpty, "acceptance has a probability")
    self.isOffered = isOffered
    self.whenClosed = whenClosed
    self.mostOutstanding = mostOutstanding
    self.notBeforeClose = notBeforeClose
    self.accepted = accepted
    self.kind = kind
    self.within = within
    self.dialling = dialling
    self.attempts = attempts
    self.announcement = announcement
    self.callsIn = callsIn
    self.atClose = atClose
  }
}

/// From an expected wait on, in seconds, callers accept with this probability.
public struct AcceptanceStep: Sendable, Hashable, BitwiseCopyable {
  public var expectedWait: Double
  public var probability: Double

  public init(expectedWait: Double = 0, probability: Double) {
    self.expectedWait = expectedWait
    self.probability = probability
  }
}

/// When a customer is called back.
public enum CallbackKind: Sendable {
  /// In turn, as if the customer had stayed in the queue.
  case virtualHold
  /// When more than `reserve` agents who could serve the type are idle.
  case whenIdle(reserve: Int)
  /// At a time agreed on.
  case appointment(AppointmentBook)
}

/// The times that can be agreed on, the same on every day of opening.
public struct AppointmentBook: Sendable {
  public var slots: [AppointmentSlot]
  public var choice: SlotChoice
  /// Seconds between the call and the earliest slot.
  public var notice: Double

  public init(slots: [AppointmentSlot], choice: SlotChoice = .preferred, notice: Double = 0) {
    precondition(!slots.isEmpty, "an appointment needs a slot")
    self.slots = slots
    self.choice = choice
    self.notice = notice
  }
}

/// A time of day at which so many customers can be called.
public struct AppointmentSlot: Sendable, Hashable {
  /// Seconds after midnight.
  public var at: Double
  public var capacity: Int
  /// How many customers prefer it, relative to the other slots.
  public var preference: Double

  public init(at: Double, capacity: Int, preference: Double = 1) {
    self.at = at
    self.capacity = capacity
    self.preference = preference
  }
}

/// Who chooses among the slots with room left, of the day's remaining ones or else of the next day's.
public enum SlotChoice: String, Sendable, CaseIterable {
  /// The customer, by the slots' preferences.
  case preferred
  /// The center: the slot with the most room, of equals the first.
  case mostRoom
  /// The first with room.
  case earliest
}

/// Who dials.
public enum Dialling: String, Sendable, CaseIterable, BitwiseCopyable {
  /// An agent, who listens to the ringing.
  case agentFirst
  /// The system; a customer who is reached comes first in the queue.
  case customerFirst
}

/// How a customer is reached.
public struct CallbackAttempts: Sendable {
  /// 1 or more.
  public var most: Int
  /// Seconds between a failed attempt and the next.
  public var gap: Distribution?
  /// Seconds of ringing until the customer answers.
  public var ring: Distribution?
  /// Seconds of ringing until an attempt is given up.
  public var ringOut: Double
  /// Probability to reach the customer by attempt, the last for all further ones.
  public var reached: [Double]
  /// The same where a message that arrived has announced the callback; `nil` makes no difference.
  public var reachedAfterSMS: [Double]?
  /// Probability that an attempt which does not reach the customer meets voicemail.
  public var voicemail: Double
  /// Seconds that the agent speaks to it.
  public var voicemailTime: Distribution?
  /// A customer who heard the voicemail calls in.
  public var afterVoicemail: Repeat?

  public init(
    most: Int = 1, gap: Distribution? = nil, ring: Distribution? = nil, ringOut: Double = 0,
    reached: [Double] = [1], reachedAfterSMS: [Double]? = nil, voicemail: Double = 0,
    voicemailTime: Distribution? = nil, afterVoicemail: Repeat? = nil
  ) {
    precondition(most >= 1 && !reached.isEmpty, "an attempt is made")
    self.most = most
    self.gap = gap
    self.ring = ring
    self.ringOut = ringOut
    self.reached = reached
    self.reachedAfterSMS = reachedAfterSMS
    self.voicemail = voicemail
    self.voicemailTime = voicemailTime
    self.afterVoicemail = afterVoicemail
  }
}

/// What becomes of open callbacks at close.
public enum CallbackClosing: String, Sendable, CaseIterable, BitwiseCopyable {
  /// Agents stay until all that are due have been tried; a gap between attempts ends at once, and an
  /// attempt that fails after close is the last.
  case overtime
  /// They wait for the next day of opening.
  case carryOver
  /// They are lost.
  case expire
}
