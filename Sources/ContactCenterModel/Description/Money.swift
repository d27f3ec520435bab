/// Prices of what a center uses. Amounts are in the scenario's currency.
public struct Tariffs: Sendable, Hashable {
  /// Inbound telephone, per second of a held line.
  public var telephone: Double
  /// Outbound telephone of callbacks, per second from the answer on.
  public var outbound: Double
  /// Per dial of a callback, answered or not.
  public var outboundAttempt: Double
  /// Per call that enters the IVR.
  public var ivr: Double
  /// Pay for overtime as a multiple of the wage.
  public var overtimeFactor: Double

  public init(
    telephone: Double = 0, outbound: Double = 0, outboundAttempt: Double = 0, ivr: Double = 0,
    overtimeFactor: Double = 1.25
  ) {
    self.telephone = telephone
    self.outbound = outbound
    self.outboundAttempt = outboundAttempt
    self.ivr = ivr
    self.overtimeFactor = overtimeFactor
  }
}

/// What wears operators out and what it costs when they leave.
public struct OperatorStrain: Sendable, Hashable {
  /// An agent whose occupancy in a planning interval exceeds this is under stress for it.
  public var stressOccupancy: Double
  /// A customer who waited longer than so many seconds is angry.
  public var angryWait: Double
  /// A customer at this attempt or a later one is angry.
  public var angryAttempt: Int
  /// `nil` when leavers are not estimated.
  public var attrition: Attrition?

  public init(
    stressOccupancy: Double = 0.9, angryWait: Double = 300, angryAttempt: Int = 3,
    attrition: Attrition? = nil
  ) {
    self.stressOccupancy = stressOccupancy
    self.angryWait = angryWait
    self.angryAttempt = angryAttempt
    self.attrition = attrition
  }
}

/// Monthly share of operators who leave:
/// `monthly` × (1 + `perStress` × share of time under stress + `perAngryContact` × angry contacts per
/// agent-hour).
///
/// Operators are people under contract, as many as the scheduled hours need, however many of them are
/// present at a time. Those of an outsourcer are not the center's own.
public struct Attrition: Sendable, Hashable {
  public var monthly: Double
  public var perStress: Double
  public var perAngryContact: Double
  /// Hiring and training of one operator.
  public var costPerLeaver: Double
  /// Days on which one operator works in a month.
  public var daysPerMonth: Double
  /// Hours of work of one operator in a week of five such days.
  public var hoursPerWeek: Double

  public init(
    monthly: Double, perStress: Double = 0, perAngryContact: Double = 0, costPerLeaver: Double = 0,
    daysPerMonth: Double = 21, hoursPerWeek: Double = 40
  ) {
    self.monthly = monthly
    self.perStress = perStress
    self.perAngryContact = perAngryContact
    self.costPerLeaver = costPerLeaver
    self.daysPerMonth = daysPerMonth
    self.hoursPerWeek = hoursPerWeek
  }

  /// Hours of work of one operator in a month; 168 for 40 hours a week and 21 days a month.
  public var hoursPerMonth: Double { hoursPerWeek / 5 * daysPerMonth }
}

/// What a customer does after the need has ended, as expected values.
///
/// Of the customers of each ending a share is satisfied. Satisfied ones buy again with one
/// probability; of the dissatisfied, some complain, of whom some are won back.
public struct Loyalty: Sendable, Hashable {
  /// Share satisfied, by how the need ended.
  public var satisfied: [NeedFate: Double]
  /// Probability to buy again: satisfied, won back after a complaint, complained in vain, silent.
  public var repurchaseSatisfied: Double
  public var repurchaseWonBack: Double
  public var repurchaseComplained: Double
  public var repurchaseSilent: Double
  /// Share of the dissatisfied who complain, and of those who are won back.
  public var complains: Double
  public var wonBack: Double
  /// People told by a satisfied and by a dissatisfied customer.
  public var satisfiedTells: Double
  public var dissatisfiedTells: Double
  /// Value of a repurchase.
  public var value: Double

  public init(
    satisfied: [NeedFate: Double], repurchaseSatisfied: Double = 0.8,
    repurchaseWonBack: Double = 0.7, repurchaseComplained: Double = 0.2,
    repurchaseSilent: Double = 0.1, complains: Double = 0.05, wonBack: Double = 0.5,
    satisfiedTells: Double = 4, dissatisfiedTells: Double = 10, value: Double = 0
  ) {
    self.satisfied = satisfied
    self.repurchaseSatisfied = repurchaseSatisfied
    self.repurchaseWonBack = repurchaseWonBack
    self.repurchaseComplained = repurchaseComplained
    self.repurchaseSilent = repurchaseSilent
    self.complains = complains
    self.wonBack = wonBack
    self.satisfiedTells = satisfiedTells
    self.dissatisfiedTells = dissatisfiedTells
    self.value = value
  }
}

/// How a need ended, as satisfaction goes by it.
public enum NeedFate: String, Sendable, CaseIterable {
  /// Met by an operator at the first attempt, within τ.
  case servedAtOnce
  /// Met by an operator in a callback made as promised.
  case calledBack
  /// Met by an operator later, or after more than one attempt.
  case servedLate
  /// Met by an operator, but after a promise of a callback had been broken.
  case promiseBroken
  /// Met without an operator.
  case contained
  /// Somebody or something served the customer, but the need was not met.
  case unresolved
  /// Never served.
  case lost
}
