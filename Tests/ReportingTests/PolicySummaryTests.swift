import ContactCenterModel
import Probability
import Reporting
import Testing

@Suite struct PolicySummaryTests {
  /// The lines that a scenario has and the small center has not.
  private func lines(
    _ language: Language, ivr: IVR? = nil, sms: SMSChannel? = nil, callback: CallbackPolicy? = nil,
    currency: String? = nil, tariffs: Tariffs = Tariffs(), wage: Double = 0,
    backlog: [Backlog] = []
  ) throws -> [String] {
    let small = try SmallCenter.scenario()
    let groups = small.groups.map { group in
      var group = group
      group.wage = group.name == "desk" ? wage : 0
      return group
    }
    let scenario = Scenario(
      name: "", horizon: small.horizon, callTypes: small.callTypes, demands: small.demands,
      groups: groups, ivr: ivr, sms: sms, callback: callback, currency: currency, tariffs: tariffs,
      backlog: backlog)
    let texts = [small, scenario].map {
      ScenarioSummary(SmallCenter.loaded($0)).text(language).split(separator: "\n").map(String.init)
    }
    return texts[1].filter { !texts[0].contains($0) }
  }

  @Test func `an IVR is told by its size, text messages by their names`() throws {
    let queue = IVRStep.go(.queue(nil))
    let ivr = IVR(nodes: [IVRNode(name: "welcome", step: queue), IVRNode(name: "web", step: queue)])
    let one: (String) -> SMSMessage = {
      SMSMessage(name: $0, isOffered: [true, true], accepted: [1, 1], resolved: [0, 0])
    }
    let missed = MissedCallSMS(message: SMSMessageID(1), after: [.blocked], leadsTo: .web)
    let sms = SMSChannel(messages: [one("faq"), one("sorry")], missedCall: missed)
    #expect(
      try lines(.en, ivr: ivr, sms: sms) == [
        "  IVR: 2 nodes; calls that end there are not in the load above",
        "  text messages: faq, sorry; a missed call gets sorry",
      ])
    #expect(
      try lines(.ja, ivr: ivr, sms: sms) == [
        "  IVR: 2ノード。IVRで終わる呼は上の呼量に含みません", "  SMS: faq、sorry。不在着信には sorry を送信",
      ])
  }

  @Test func `a backlog is told by what it holds of each type`() throws {
    let backlog = [
      Backlog(type: CallTypeID(0), calls: 12, waited: 150, tickets: 1),
      Backlog(type: CallTypeID(1), tickets: 40),
    ]
    #expect(
      try lines(.en, backlog: backlog) == [
        "  backlog at the first opening: orders 12 calls that waited 2.5 min and 1 ticket, a,b 40 tickets"
      ])
    #expect(
      try lines(.ja, backlog: backlog) == [
        "  開始時の滞留: orders 12呼(2.5分待ち)・チケット1件、a,b チケット40件"
      ])
  }

  @Test func `a callback is told by its kind, its promise and its attempts`() throws {
    var policy = CallbackPolicy(
      isOffered: [true, true], accepted: [AcceptanceStep(probability: 0.4)], kind: .virtualHold)
    #expect(try lines(.en, callback: policy) == ["  callback: in turn, within 60 min, 1 attempt"])
    policy.kind = .whenIdle(reserve: 2)
    policy.within = 2700
    policy.attempts.most = 3
    #expect(
      try lines(.en, callback: policy) == [
        "  callback: when more than 2 agents are idle, within 45 min, up to 3 attempts"
      ])
    #expect(
      try lines(.ja, callback: policy) == ["  コールバック: 空きが2人を超えるとき、45分以内、発信は3回まで"])
    let slots = [
      AppointmentSlot(at: 36_000, capacity: 4), AppointmentSlot(at: 37_800, capacity: 2),
    ]
    policy.kind = .appointment(AppointmentBook(slots: slots))
    #expect(
      try lines(.en, callback: policy) == [
        "  callback: by appointment, 6 a day in 2 slots, within 45 min, up to 3 attempts"
      ])
  }

  @Test func `money is told where there is any`() throws {
    #expect(try lines(.en, currency: "JPY") == [])
    // 0.05 a second is 3 a minute, 8 / 60 is 8.
    let tariffs = Tariffs(telephone: 0.05, outbound: 8.0 / 60, ivr: 0.5)
    #expect(
      try lines(.en, currency: "JPY", tariffs: tariffs, wage: 1900) == [
        "  wages an hour, in JPY: desk 1,900",
        "  costs in JPY: inbound a minute 3, outbound a minute 8, IVR a call 0.50",
      ])
    #expect(
      try lines(.ja, currency: "JPY", tariffs: tariffs, wage: 1900) == [
        "  時給(JPY): desk 1,900", "  費用(JPY): 着信1分 3、発信1分 8、IVR 1呼 0.50",
      ])
  }
}
