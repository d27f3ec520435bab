import ContactCenterModel
import ScenarioFormat
import Testing

@Suite struct MoneyTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func scenario(_ overrides: String...) throws -> Scenario {
    try folder.load(CompleteScenario.channels, set: overrides).scenario
  }

  @Test func `prices of time become prices per second, wages stay hourly`() throws {
    let scenario = try scenario()
    #expect(scenario.currency == "JPY")
    #expect(abs(scenario.tariffs.telephone - 0.05) < 1e-15)
    #expect(abs(scenario.tariffs.outbound - 8.0 / 60) < 1e-15)
    #expect(scenario.tariffs.outboundAttempt == 2)
    #expect(scenario.tariffs.ivr == 5 && scenario.tariffs.overtimeFactor == 1.5)
    #expect(scenario.groups[0].wage == 1900 && scenario.groups[0].pricePerCall == 350)
    #expect(scenario.callTypes[0].lostSale == 5200)
  }

  @Test(
    "a wage is per hour however it is written", arguments: ["1800", "1800/h", "30/min", "0.5/s"])
  func wage(text: String) throws {
    #expect(try scenario("agents.team.wage=\(text)").groups[0].wage == 1800)
  }

  @Test func `strain and attrition are as the scenario says`() throws {
    let strain = try #require(try scenario().strain)
    #expect(strain.stressOccupancy == 0.85 && strain.angryWait == 240 && strain.angryAttempt == 2)
    #expect(
      strain.attrition
        == Attrition(
          monthly: 0.03, perStress: 1.5, perAngryContact: 0.5, costPerLeaver: 900_000,
          daysPerMonth: 20, hoursPerWeek: 35))
    #expect(try scenario("operators=null").strain == nil)
    #expect(try scenario("operators={angryAttempt: 3}").strain == OperatorStrain())
  }

  @Test func `loyalty is as the scenario says, and has defaults`() throws {
    let loyalty = try #require(try scenario().loyalty)
    #expect(loyalty.satisfied[.servedLate] == 0.65 && loyalty.satisfied[.lost] == 0.05)
    #expect(loyalty.satisfied[.calledBack] == 0.75 && loyalty.satisfied[.promiseBroken] == 0.35)
    #expect(loyalty.repurchaseWonBack == 0.75 && loyalty.repurchaseSilent == 0.15)
    #expect(loyalty.complains == 0.06 && loyalty.wonBack == 0.4)
    #expect(loyalty.satisfiedTells == 3 && loyalty.dissatisfiedTells == 9)
    #expect(loyalty.value == 12_000)
    let plain = try #require(try scenario("loyalty={satisfied: {lost: 0 %}}").loyalty)
    #expect(plain.satisfied[.lost] == 0 && plain.satisfied[.servedAtOnce] == 0.9)
    #expect(plain.satisfied[.calledBack] == 0.85 && plain.satisfied[.promiseBroken] == 0.4)
    #expect(plain.repurchaseSatisfied == 0.8 && plain.value == 0)
  }

  @Test(
    "every amount of money needs a currency, told once",
    arguments: [
      "agents.team.wage=1900", "agents.team.pricePerCall=350", "costs={ivr: 5}",
      "costs={telephone: 3/min}", "callTypes.support.lostSale=5200", "loyalty={value: 12000}",
      "operators={attrition: {monthly: 3 %, costPerLeaver: 1}}",
      "sms={messages: {faq: {length: 70}}, price: [{upTo: 70, cost: 3}, {upTo: 670, cost: 30}]}",
    ])
  func currency(amount: String) throws {
    let mistakes = try folder.mistakes(smallScenario, set: [amount])
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.contains("an amount of money needs a currency") == true, "\(mistakes)")
    #expect(try folder.mistakes(smallScenario, set: [amount, "currency=JPY"]) == [])
  }

  @Test(
    "amounts that say too little are told",
    arguments: [
      ("costs.telephone=3", "'3' has no unit; write for example '3/min' or '3/h'"),
      ("costs.telephone=3/day", "'3/day' is not an amount for a time such as '1900/h'"),
      ("agents.team.wage=-1", "it must be 0 or more"),
      ("currency=yen", "'yen' is not a currency's code such as JPY or USD"),
      ("currency=jpy", "'jpy' is not a currency's code"),
    ])
  func mistakes(change: String, words: String) throws {
    let mistakes = try folder.mistakes(CompleteScenario.channels, set: [change])
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.contains(words) == true, "\(mistakes)")
  }

  @Test("a scenario names its predictor", arguments: WaitPredictor.allCases)
  func predictor(predictor: WaitPredictor) throws {
    let scenario = try scenario("expectedWait.predictor=\(predictor)")
    #expect(scenario.predictor == predictor && scenario.measuresPredictions)
    let plain = try self.scenario("expectedWait=null")
    #expect(plain.predictor == .queueLength && !plain.measuresPredictions)
  }
}
