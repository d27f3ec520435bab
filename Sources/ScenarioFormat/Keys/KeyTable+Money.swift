extension KeyTable {
  static let costs: [Key] = [
    Key(
      "telephone", .price, "Inbound calls, for the time that they hold a line.",
      "telephone: 3/min"),
    Key(
      "outbound", .price,
      "Calls of callbacks, from the moment that the customer or the voicemail answers.",
      "outbound: 8/min"),
    Key(
      "outboundAttempt", .number, "A dial of a callback, answered or not; 0 when left out.",
      "outboundAttempt: 2"),
    Key("ivr", .number, "A call that enters the IVR.", "ivr: 5"),
    Key(
      "overtimeFactor", .factor, "Pay for overtime as a multiple of the wage; 125 % when left out.",
      "overtimeFactor: 125 %"),
  ]

  static let operators: [Key] = [
    Key(
      "stressOccupancy", .share,
      "An agent whose occupancy in an interval is above this is under stress; 90 % when left out.",
      "stressOccupancy: 90 %"),
    Key(
      "angryWait", .duration, "A customer who waited longer is angry; 5 min when left out.",
      "angryWait: 5 min"),
    Key(
      "angryAttempt", .scalar(.wholeNumber(.between(1, 255))),
      "A customer from this attempt on is angry; 3 when left out.", "angryAttempt: 3"),
    Key(
      "attrition", .mapping(.attrition), "How many operators leave; not estimated when left out.",
      "attrition: {monthly: 3 %, perStress: 1.0, costPerLeaver: 900000}"),
  ]

  static let attrition: [Key] = [
    Key(
      "monthly", .share, required: true, "Share of the operators who leave in a quiet month.",
      "monthly: 3 %"),
    Key(
      "perStress", .number,
      "By how much all time under stress raises it: 1 doubles it; 0 when left out.",
      "perStress: 1.0"),
    Key(
      "perAngryContact", .number,
      "By how much each angry contact per agent-hour raises it; 0 when left out.",
      "perAngryContact: 0.5"),
    Key(
      "costPerLeaver", .number, "Hiring and training of one operator.", "costPerLeaver: 900000"),
    Key(
      "daysPerMonth", .scalar(.number(.between(1, 31))),
      "Days on which one operator works in a month; 21 when left out.",
      "daysPerMonth: 21"),
    Key(
      "hoursPerWeek", .scalar(.number(.between(1, 168))),
      "Hours that one operator works in a week of five such days; 40 when left out. The paid hours "
        + "of the schedule, overtime apart, say how many people stand behind them.",
      "hoursPerWeek: 40"),
  ]

  static let loyalty: [Key] = [
    Key(
      "satisfied", .mapping(.satisfaction), "Share of satisfied customers, by how the need ended.",
      "satisfied: {servedAtOnce: 90 %, lost: 10 %}"),
    Key(
      "repurchase", .mapping(.repurchase), "Share of the customers who buy again.",
      "repurchase: {satisfied: 80 %, silent: 10 %}"),
    Key(
      "complains", .share, "Share of the dissatisfied who complain; 5 % when left out.",
      "complains: 5 %"),
    Key(
      "wonBack", .share, "Share of complaints that win the customer back; 50 % when left out.",
      "wonBack: 50 %"),
    Key(
      "tells", .mapping(.tells), "How many people a customer tells.",
      "tells: {satisfied: 4, dissatisfied: 10}"),
    Key("value", .number, "Value of a repurchase, in the currency.", "value: 12000"),
  ]

  static let satisfaction: [Key] = [
    Key(
      "servedAtOnce", .share,
      "Met by an operator at the first attempt, within the goal of service; 90 % when left out.",
      "servedAtOnce: 90 %"),
    Key(
      "calledBack", .share, "Met in a callback made as promised; 85 % when left out.",
      "calledBack: 85 %"),
    Key(
      "servedLate", .share, "Met by an operator later; 60 % when left out.", "servedLate: 60 %"),
    Key(
      "promiseBroken", .share,
      "Met by an operator after a promise of a callback was broken; 40 % when left out.",
      "promiseBroken: 40 %"),
    Key("contained", .share, "Met without an operator; 80 % when left out.", "contained: 80 %"),
    Key("unresolved", .share, "Served, but not met; 25 % when left out.", "unresolved: 25 %"),
    Key("lost", .share, "Never served; 10 % when left out.", "lost: 10 %"),
  ]

  static let repurchase: [Key] = [
    Key("satisfied", .share, "Satisfied customers; 80 % when left out.", "satisfied: 80 %"),
    Key("wonBack", .share, "Won back after a complaint; 70 % when left out.", "wonBack: 70 %"),
    Key("complained", .share, "Complained in vain; 20 % when left out.", "complained: 20 %"),
    Key(
      "silent", .share, "Dissatisfied customers who do not complain; 10 % when left out.",
      "silent: 10 %"),
  ]

  static let tells: [Key] = [
    Key("satisfied", .number, "By a satisfied customer; 4 when left out.", "satisfied: 4"),
    Key(
      "dissatisfied", .number, "By a dissatisfied customer; 10 when left out.", "dissatisfied: 10"),
  ]
}

extension Shape {
  /// An amount of money for a time.
  fileprivate static let price = Shape.scalar(.price(per: 1, orBare: false))
}
