/// A node of the IVR for the engine.
struct NodePlan: BitwiseCopyable {
  var say: LawPlan?
  var hangUp: Double
  var hangUpRate: Double
  var operatorKey: Double
  var step: StepPlan
}

/// What happens at the end of a node.
enum StepPlan: BitwiseCopyable {
  case go(IVRTarget)
  /// The first of the options in `Plan.targets`, one for each call type.
  case needs(first: Int, wrongChoice: Double)
  /// A range of `Plan.options`.
  case shares(first: Int, end: Int)
  /// `resolved` is the first of the shares in `Plan.shares`, one for each call type.
  case selfService(duration: LawPlan?, completed: Double, resolved: Int, failed: IVRTarget)
  case sms(Int, refused: IVRTarget)
  case callback(refused: IVRTarget)
}

/// A message for the engine; `offeredTo`, `accepted` and `resolved` are the first of as many numbers in
/// `Plan.shares` as there are call types.
struct MessagePlan: BitwiseCopyable {
  var price: Double
  var offer: Int
  /// 1 for the types to which it is offered.
  var offeredTo: Int
  var accepted: Int
  var delivered: Double
  var opened: Double
  var openDelay: LawPlan?
  var resolved: Int
  var webTime: LawPlan?
  var callerStays: Bool
  /// The first of its repeats in `Plan.repeats`, one for each cause.
  var firstRepeat: Int
}

/// When and as what a customer calls again.
struct RepeatPlan: BitwiseCopyable {
  var probability: Double
  var delay: LawPlan?
  var type: Int?
  var waitsForOpening: Bool
  var isWritten: Bool
}

/// How a type's customers behave after an attempt.
struct AgainPlan: BitwiseCopyable {
  var attempts = Again.mostAttempts
  var samePatience = false
  var patienceFactor = 1.0
  var sameHandling = false
  var handlingFactor = 1.0
  /// The first of its repeats in `Plan.repeats`, one for each cause.
  var firstRepeat = 0
}

/// A way out of the queue.
struct QueueRulePlan: BitwiseCopyable {
  var condition: Int
  var action: Action

  enum Action: BitwiseCopyable {
    case message(accepted: Double, length: LawPlan)
    case sms(Int)
    case callback
    case disconnect
  }
}

/// The callback policy for the engine.
struct CallbackPlan: BitwiseCopyable {
  var kind: Kind
  var dialling: Dialling
  var atClose: CallbackClosing
  var whenClosed: Bool
  var mostOutstanding: Int?
  var notBeforeClose: Double
  var within: Double
  var mostAttempts: Int
  var gap: LawPlan?
  var ring: LawPlan?
  var ringOut: Double
  var voicemail: Double
  var voicemailTime: LawPlan?
  var afterVoicemail: RepeatPlan?
  var callsIn: RepeatPlan?
  var announcement: Int?

  enum Kind: UInt8, BitwiseCopyable {
    case virtualHold, whenIdle, appointment
  }
}

/// A part of a condition: the parts that follow it up to `end` are its own.
struct ConditionPlan: BitwiseCopyable {
  var kind: Kind
  var end: Int

  enum Kind: BitwiseCopyable, Equatable {
    case always, all, any, not, busy, closed
    case compare(CenterState, Comparison, Double)
  }
}

/// The missed-call message for the engine.
struct MissedCallPlan: BitwiseCopyable {
  var message: Int
  /// A bit for each cause that it follows.
  var causes: UInt16
  var leadsTo: MissedCallPath

  init(_ missed: MissedCallSMS) {
    message = missed.message.index
    causes = missed.after.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
    leadsTo = missed.leadsTo
  }
}
