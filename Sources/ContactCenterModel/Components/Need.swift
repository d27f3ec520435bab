import DiscreteEvents

/// What is known of a customer with an open need, besides the call.
struct Need: BitwiseCopyable {
  /// The type and row of the first attempt: `type × rows + row`.
  var origin: Int32 = 0
  /// The type as which the customer calls; the IVR may lead a call to another one.
  var type: UInt16 = 0
  /// When the customer first came to a queue.
  var firstEntry: Double?
  /// Whether an operator has spoken to the customer.
  var isContacted = false
  /// Whether the present service is the first, of the first attempt, and within τ.
  var isAtOnce = false
  /// What led to the present attempt, or to the end of the last.
  var cause: AgainCause?
  /// Whether the present attempt was turned away, or met busy lines or ended in the IVR outside opening hours.
  var isOutsideHours = false
  /// Whether a promise of a callback was ever broken.
  var hasBrokenPromise = false
  /// Whether the last attempt ended in the IVR as contained.
  var isContained = false
  /// How the center and the customer come together.
  var channel = Channel.call

  /// The node of the IVR, and what goes on there.
  var node: UInt16 = 0
  var phase = IVRPhase.announcement
  var enteredIVR = 0.0
  /// Whether the call came outside opening hours, when nobody waits for it to reach a queue.
  var cameWhenClosed = false
  var enteredNode = 0.0
  /// When patience with the IVR ends, if it may.
  var hangsUpAt: Double?

  /// How often the customer has met a decision before: the addresses of random numbers.
  var visits: UInt32 = 0
  var smsOffers: UInt32 = 0
  var messagesSent: UInt32 = 0
  var callbackOffers: UInt32 = 0
  var requests: UInt32 = 0
  var dials: UInt32 = 0
  /// Callbacks accepted before.
  var callbacks: UInt32 = 0

  /// Ends a stay between two things: a repeat, a request, or a callback that falls due.
  var timer: EventHandle?
  /// A customer with an open callback calls in.
  var callsIn: EventHandle?
  /// A web page that helps a caller who stays on the line.
  var web: EventHandle?
  var isMetOnWeb = false
  /// When a caller who stays on the line comes to a page that will not help.
  var visit: Double?
  /// The type of the next attempt, where it is another one.
  var nextType: UInt16?
  /// Whether the customer will write instead of calling.
  var writesNext = false

  /// Whether a callback is open.
  var hasCallback = false
  /// The type and row of the attempt that led to the callback or ticket.
  var request: Int32 = 0
  var requestedAt = 0.0
  /// When the promise falls due.
  var due = 0.0
  /// Attempts of the present callback.
  var tries: UInt32 = 0
  /// Whether a message that arrived has announced the callback.
  var isAnnounced = false
  /// What the present attempt will bring.
  var isReached = false
  var meetsVoicemail = false
  /// Whether the voicemail has answered.
  var isConnected = false
  var ringsUntil = 0.0

  /// The wait predicted at the queue entry, by predictor.
  var forecasts: SIMD4<Double> = .zero
  var hasForecasts = false
}

/// What goes on at a node of the IVR.
enum IVRPhase: UInt8, BitwiseCopyable {
  case announcement
  case selfService
  /// The caller will have hung up.
  case hangingUp
}

extension UInt32 {
  /// Counts one more; the last number, which no run comes to, serves all after it.
  mutating func countOn() { if self < .max { self += 1 } }
}
