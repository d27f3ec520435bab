import ContactCenterModel
import Probability
import ScenarioFormat
import Testing

@Suite struct QueueRuleTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func scenario(_ overrides: String...) throws -> Scenario {
    try folder.load(CompleteScenario.ivr, set: overrides).scenario
  }

  @Test func `rules keep their order, and overflow is none of them`() throws {
    let rules = try scenario().callTypes[0].queueRules
    #expect(rules.map(\.after) == [300, 0, 120, 600])
    #expect(rules[0].condition == .always)
    #expect(rules[1].condition == .compare(.expectedWait, .above, 120))
    guard case .message(accepted: 0.3, length: .constant(20)) = rules[0].action,
      case .sms(SMSMessageID(0)) = rules[1].action, case .callback = rules[2].action,
      case .disconnect = rules[3].action
    else {
      Issue.record("\(rules)")
      return
    }
  }

  @Test func `a message is left by everyone and takes 30 s where nothing is said`() throws {
    let rules = try scenario("callTypes.returns.queueRules=[{do: message}]").callTypes[1].queueRules
    guard case .message(accepted: 1, length: .constant(30))? = rules.first?.action else {
      Issue.record("\(rules)")
      return
    }
    #expect(rules[0].after == 0)
  }

  @Test func `overflow is a skill of the lowest preference with its time and condition`() throws {
    let reserve = try scenario().groups[1]
    #expect(reserve.skills.map(\.type) == [CallTypeID(1), CallTypeID(0)])
    let skill = reserve.skills[1]
    #expect(skill.preference == 2 && skill.after == 60 && skill.condition == .not(.busy))
    // The first group's preference is 4 now; two groups overflow one after the other.
    let twice = try scenario(
      "agents.team.skills={orders: {preference: 4}, returns: {}, question: {}}",
      "agents.third={staff: 1, skills: [returns]}",
      "callTypes.orders.queueRules=[{do: overflow, to: third}, {do: overflow, to: reserve}]")
    #expect(twice.groups.map { $0.skills.first { $0.type.index == 0 }?.preference } == [4, 6, 5])
  }

  @Test func `a type that only overflow brings to a group has somebody`() throws {
    let handled = try scenario("agents.team.skills=[returns, question]")
    #expect(handled.groups[1].skills.map(\.preference) == [1, 1])
  }

  @Test(
    "a rule with the wrong keys is told",
    arguments: [
      (
        "{do: callback, accepted: 30 %}",
        "accepted: 'accepted' has no meaning with 'do: callback'; leave it out"
      ),
      (
        "{do: message, to: reserve}",
        "to: 'to' has no meaning with 'do: message' (known here: accepted, for)"
      ),
      ("{do: overflow}", "the key 'to' is missing; write for example 'to: reserve'"),
      ("{do: sms}", "the key 'message' is missing; write for example 'message: faq'"),
      ("{do: sms, message: fag}", "there is no message 'fag' (did you mean 'faq'?)"),
      ("{do: overflow, to: reserv}", "there is no group 'reserv' (did you mean 'reserve'?)"),
      ("{do: overflow, to: team}", "the group 'team' handles 'returns' already"),
      ("{do: overflw}", "did you mean 'overflow'?"),
    ])
  func mistakes(rule: String, words: String) throws {
    let mistakes = try folder.mistakes(
      CompleteScenario.ivr, set: ["callTypes.returns.queueRules=[\(rule)]"])
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.contains(words) == true, "\(mistakes)")
  }

  @Test func `offers need their section`() throws {
    let rules = "callTypes.support.queueRules=[{do: sms, message: faq}, {do: callback}]"
    let mistakes = try folder.mistakes(smallScenario, set: [rules])
    #expect(mistakes.count == 2)
    #expect(
      mistakes.contains {
        $0.contains("the key 'sms' is missing; write for example 'sms: {messages: {faq: {")
      })
  }

  @Test func `balking goes by the number waiting, by the expected wait or by both`() throws {
    // Both: the order of the file. One alone: ascending.
    #expect(
      try scenario().callTypes[0].balking == [
        BalkingStep(waiting: 10, probability: 0.3),
        BalkingStep(expectedWait: 300, probability: 0.5),
      ])
    let waits = try scenario(
      "callTypes.orders.balking=[{expectedWait: 5 min, probability: 50 %}, "
        + "{expectedWait: 2 min, probability: 20 %}]")
    #expect(waits.callTypes[0].balking.map(\.expectedWait) == [120, 300])
    let joint = try scenario(
      "callTypes.orders.balking=[{waiting: 5, expectedWait: 2 min, probability: 20 %}]")
    #expect(
      joint.callTypes[0].balking == [
        BalkingStep(waiting: 5, expectedWait: 120, probability: 0.2)
      ])
    #expect(
      try folder.mistakes(
        CompleteScenario.ivr, set: ["callTypes.orders.balking=[{probability: 20 %}]"]
      ) == [
        "--set: callTypes.orders.balking[0]: one of these keys is needed: waiting, expectedWait"
      ])
  }
}
