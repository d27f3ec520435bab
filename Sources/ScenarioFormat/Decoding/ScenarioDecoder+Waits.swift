import ContactCenterModel

extension ScenarioDecoder {
  /// The prediction that conditions go by, and whether its errors are measured.
  func waitPrediction() -> (predictor: WaitPredictor, measuresErrors: Bool) {
    let section = root["expectedWait"]?.section
    let name = section?["predictor"]?.text
    let predictor = WaitPredictor.allCases.first { $0.name == name }
    return (predictor ?? .queueLength, section?["measureErrors"]?.isYes == true)
  }

  /// How tickets are worked on: as the scenario says, or by default where they come about.
  func tickets(
    _ types: [DecodedType], _ sms: SMSChannel?, _ backlog: [Backlog]
  ) -> TicketPolicy? {
    guard let section = root["tickets"]?.section else {
      let takesMessages = types.contains { $0.type.queueRules.contains(where: \.takesMessage) }
      let isThere = sms?.missedCall?.leadsTo == .ticket || backlog.contains { $0.tickets > 0 }
      return takesMessages || isThere ? TicketPolicy() : nil
    }
    return TicketPolicy(
      reserve: section["reserve"]?.number.map { Int($0) } ?? 0,
      handling: section["handling"].flatMap { handling($0, scale: scale.handling) })
  }
}

extension QueueRule {
  var takesMessage: Bool { if case .message = action { true } else { false } }
}

extension WaitPredictor {
  /// The word for it in a scenario file.
  var name: String {
    switch self {
    case .queueLength: "queueLength"
    case .queueLengthWithAbandonment: "queueLengthWithAbandonment"
    case .headOfLine: "headOfLine"
    case .lastWait: "lastWait"
    }
  }
}
