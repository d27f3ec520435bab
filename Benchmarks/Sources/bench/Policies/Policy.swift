/// A policy of `policies.yaml`, which can be taken away there alone.
enum Policy: String, CaseIterable {
  case ivr = "IVR"
  case sms = "SMS after abandoning"
  case callback = "callbacks"
  case repeats = "repeated calls"

  /// The overrides that take it away.
  var absence: [(String, String)] {
    switch self {
    case .ivr: [("ivr", "null")]
    case .sms: [("sms", "null")]
    case .callback: [("callback", "null")]
    case .repeats: [("callTypes.order.again", "null"), ("callTypes.question.again", "null")]
    }
  }

  /// Counts each time that a call or its customer meets it.
  var encounters: String {
    switch self {
    case .ivr: "ivr.entered"
    case .sms: "sms.sent"
    case .callback: "callback.offered"
    case .repeats: "calls.repeated"
    }
  }
}
