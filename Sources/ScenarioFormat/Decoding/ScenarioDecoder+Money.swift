import ContactCenterModel

extension ScenarioDecoder {
  /// An amount of money. The first one needs a currency.
  func amount(_ value: Value?) -> Double? {
    guard let value else { return nil }
    if root["currency"] == nil && !decoding.hasToldOfCurrency {
      decoding.hasToldOfCurrency = true
      value.report(.channel(.needsCurrency))
    }
    return value.number
  }

  /// What calls and overtime cost.
  func tariffs() -> Tariffs {
    var tariffs = Tariffs()
    guard let section = root["costs"]?.section else { return tariffs }
    tariffs.telephone = amount(section["telephone"]) ?? tariffs.telephone
    tariffs.outbound = amount(section["outbound"]) ?? tariffs.outbound
    tariffs.outboundAttempt = amount(section["outboundAttempt"]) ?? tariffs.outboundAttempt
    tariffs.ivr = amount(section["ivr"]) ?? tariffs.ivr
    tariffs.overtimeFactor = section["overtimeFactor"]?.number ?? tariffs.overtimeFactor
    return tariffs
  }

  /// What wears operators out; `nil` when it is not asked for.
  func strain() -> OperatorStrain? {
    guard let section = root["operators"]?.section else { return nil }
    var strain = OperatorStrain()
    strain.stressOccupancy = section["stressOccupancy"]?.number ?? strain.stressOccupancy
    strain.angryWait = section["angryWait"]?.number ?? strain.angryWait
    strain.angryAttempt = section["angryAttempt"]?.number.map { Int($0) } ?? strain.angryAttempt
    strain.attrition = section["attrition"]?.section.flatMap(attrition)
    return strain
  }

  private func attrition(_ section: Section) -> Attrition? {
    var attrition = Attrition(monthly: section["monthly"]?.number ?? 0)
    attrition.perStress = section["perStress"]?.number ?? attrition.perStress
    attrition.perAngryContact = section["perAngryContact"]?.number ?? attrition.perAngryContact
    attrition.costPerLeaver = amount(section["costPerLeaver"]) ?? attrition.costPerLeaver
    attrition.daysPerMonth = section["daysPerMonth"]?.number ?? attrition.daysPerMonth
    attrition.hoursPerWeek = section["hoursPerWeek"]?.number ?? attrition.hoursPerWeek
    return attrition
  }

  /// What customers do after their need has ended; `nil` when it is not asked for.
  func loyalty() -> Loyalty? {
    guard let section = root["loyalty"]?.section else { return nil }
    var loyalty = Loyalty(satisfied: satisfied(section["satisfied"]?.section))
    let repurchase = section["repurchase"]?.section
    let tells = section["tells"]?.section
    loyalty.repurchaseSatisfied = repurchase?["satisfied"]?.number ?? loyalty.repurchaseSatisfied
    loyalty.repurchaseWonBack = repurchase?["wonBack"]?.number ?? loyalty.repurchaseWonBack
    loyalty.repurchaseComplained =
      repurchase?["complained"]?.number ?? loyalty.repurchaseComplained
    loyalty.repurchaseSilent = repurchase?["silent"]?.number ?? loyalty.repurchaseSilent
    loyalty.complains = section["complains"]?.number ?? loyalty.complains
    loyalty.wonBack = section["wonBack"]?.number ?? loyalty.wonBack
    loyalty.satisfiedTells = tells?["satisfied"]?.number ?? loyalty.satisfiedTells
    loyalty.dissatisfiedTells = tells?["dissatisfied"]?.number ?? loyalty.dissatisfiedTells
    loyalty.value = amount(section["value"]) ?? loyalty.value
    return loyalty
  }

  private func satisfied(_ section: Section?) -> [NeedFate: Double] {
    var shares: [NeedFate: Double] = [
      .servedAtOnce: 0.9, .calledBack: 0.85, .servedLate: 0.6, .promiseBroken: 0.4,
      .contained: 0.8, .unresolved: 0.25, .lost: 0.1,
    ]
    for fate in NeedFate.allCases {
      if let share = section?[fate.rawValue]?.number { shares[fate] = share }
    }
    return shares
  }
}
