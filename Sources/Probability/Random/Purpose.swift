/// What a random number decides; draws of one purpose never touch those of another.
///
/// Raw values are part of the address of every random number. They are fixed for ever: a new purpose
/// takes a new number, and the number of a purpose that is gone is never used again. Below 255.
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
  /// Whether a customer calls again after an attempt.
  case again = 11
  /// How long until then.
  case againDelay = 12
  /// Whether a service meets the need.
  case resolution = 13
  /// The length of an announcement of the IVR.
  case ivrAnnouncement = 14
  /// Whether a caller hangs up at the end of an announcement of the IVR.
  case ivrHangUp = 15
  /// When a caller hangs up at a node of the IVR.
  case ivrPatience = 16
  /// Whether a caller presses 0.
  case ivrOperatorKey = 17
  /// The option that a caller takes in a menu.
  case ivrChoice = 18
  /// The time of a self-service.
  case selfServiceTime = 19
  /// Whether a self-service is completed, and whether it meets the need.
  case selfService = 20
  /// Whether a customer takes the SMS offered, or what a message offers.
  case smsAcceptance = 21
  /// Whether a message is delivered, is opened, and leads to the need being met.
  case smsFate = 22
  /// The time until a message is opened.
  case smsDelay = 23
  /// The time on the web page.
  case webTime = 24
  /// Whether a customer accepts a callback.
  case callbackAcceptance = 25
  /// The slot that a customer prefers.
  case appointmentSlot = 26
  /// The ringing until a customer answers.
  case ring = 27
  /// Whether an attempt reaches the customer, or else voicemail.
  case reach = 28
  /// The time spoken to voicemail.
  case voicemailTime = 29
  /// Whether and when a customer with an open callback calls in.
  case callsIn = 30
  /// Whether a caller leaves a message.
  case messageAcceptance = 31
  /// How long a message takes.
  case messageLength = 32
  /// The gap between attempts of a callback.
  case callbackGap = 33
  /// Patience of a customer who was called back and waits for an agent.
  case returnPatience = 34
  /// Whether and when a customer calls in who has heard the voicemail.
  case callsInAfterVoicemail = 35
  /// Where a point of a random design lies in one dimension.
  case designPoint = 36
  /// The first words of what every customer needs (`FirstWords`).
  case firstWords = 37
  /// How a group's fraction of an agent is rounded on a day.
  case staffRounding = 38
}
