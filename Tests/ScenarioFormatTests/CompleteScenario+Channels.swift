extension CompleteScenario {
  /// Text messages, callbacks when agents are idle, tickets and money.
  static let channels = """
    koryo: 1
    currency: JPY
    day: {open: 9:00, close: 18:00}
    callTypes:
      a: {rate: 120/h, handling: {talk: 4 min, wrapUp: 0 s}, patience: 2 min, lostSale: 5200}
      b: {rate: 20/h, handling: {talk: 4 min, wrapUp: 0 s}, patience: 2 min}
    agents:
      team: {staff: 10, wage: 1900/h, pricePerCall: 350}
    sms:
      delivered: 98 %
      opened: {probability: 90 %, delay: {mean: 3 min}}
      price: [{upTo: 70, cost: 3}, {upTo: 670, cost: 30}]
      messages:
        faq:
          length: 68
          offer: any(busy, closed)
          types: [a]
          accepted: {a: 80 %}
          delivered: 85 %
          opened: 70 %
          resolved: 55 %
          webTime: 4 min
          caller: stays
          otherwise:
            probability: 60 %
            delay: 10 min
            as: b
            channel: call
            waitsForOpening: yes
            notDelivered: {probability: 80 %, delay: 20 min}
            notOpened: {probability: 30 %, delay: 1 h}
            notResolved: 70 %
        sorry: {accepted: 30 %}
        weCallYou: {length: 140}
      missedCall: {message: sorry, after: [blocked, turnedAway], leadsTo: ticket}
    callback:
      types: [a]
      offer:
        when: all(busy, expectedWait > 90 s)
        after: 60 s
        notWithin: 30 min before close
        outstanding: 20
        whenClosed: yes
      accepted: [{expectedWait: 2 min, probability: 40 %}, {expectedWait: 0 s, probability: 20 %}]
      kind: whenIdle
      reserve: 1
      within: 45 min
      dial: customerFirst
      attempts:
        count: 3
        gap: 15 min
        ring: {distribution: exponential, mean: 9 s}
        ringOut: 25 s
        reached: [55 %, 45 %]
        reachedAfterSMS: 85 %
        voicemail: {probability: 40 %, time: 25 s, callsIn: {probability: 30 %, delay: 1 h}}
      announcement: weCallYou
      callsIn: 10 %
      atClose: carryOver
    tickets: {reserve: 2, handling: 3 min}
    expectedWait: {predictor: headOfLine, measureErrors: yes}
    costs: {telephone: 3/min, outbound: 8/min, outboundAttempt: 2, ivr: 5, overtimeFactor: 150 %}
    operators:
      stressOccupancy: 85 %
      angryWait: 4 min
      angryAttempt: 2
      attrition:
        monthly: 3 %
        perStress: 1.5
        perAngryContact: 0.5
        costPerLeaver: 900000
        daysPerMonth: 20
        hoursPerWeek: 35
    loyalty:
      satisfied:
        {servedAtOnce: 95 %, calledBack: 75 %, servedLate: 65 %, promiseBroken: 35 %, contained: 85 %,
         unresolved: 30 %, lost: 5 %}
      repurchase: {satisfied: 85 %, wonBack: 75 %, complained: 25 %, silent: 15 %}
      complains: 6 %
      wonBack: 40 %
      tells: {satisfied: 3, dissatisfied: 9}
      value: 12000
    """

  /// The same with a backlog.
  static let backlog =
    channels + "\n"
      + """
      backlog:
        a: {calls: 12, waited: 3 min, callbacks: 2, tickets: 5}
        b: {tickets: 7}
        callbacks: 8
      """

  /// Callbacks at times agreed on.
  static let appointments = """
    koryo: 1
    callTypes: {a: {rate: 120/h, handling: {talk: 4 min, wrapUp: 0 s}, patience: 2 min}}
    agents: {team: {staff: 10}}
    callback:
      offer: {after: 60 s}
      accepted: 37 %
      kind: appointment
      slots: {from: 13:00, to: 17:00, every: 30 min, capacity: 4}
      choose: mostRoom
      notice: 30 min
    """

  /// The same with slots one by one.
  static let slots = appointments.replacing(
    "{from: 13:00, to: 17:00, every: 30 min, capacity: 4}",
    with: "[{at: 15:00, capacity: 2}, {at: 13:30, capacity: 4, preference: 2}]")
}
