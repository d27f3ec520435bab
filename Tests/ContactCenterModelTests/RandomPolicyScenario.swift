import ContactCenterModel
import Probability

/// The centers of `RandomScenario` with policies of every kind: an IVR, messages, callbacks, tickets,
/// rules of the queue and customers who call again.
struct RandomPolicyScenario {
  static let numbers = RandomScenario.numbers

  var random: SeededGenerator
  let base: Scenario
  let number: Int
  let isLattice: Bool
  let isSteady: Bool

  init(_ number: Int) {
    random = SeededGenerator(seed: UInt64(number) &* 104_729 &+ 29)
    base = RandomScenario.make(number)
    self.number = number
    isLattice = number % 3 == 0
    if case .steadyState = base.horizon { isSteady = true } else { isSteady = false }
  }

  /// The scenario of a number.
  static func make(_ number: Int) -> Scenario {
    var maker = RandomPolicyScenario(number)
    return maker.scenario()
  }

  private mutating func scenario() -> Scenario {
    let types = base.callTypes.map { withPolicies($0) }
    let groups = base.groups.map { withConditions($0) }
    return base.changed(
      horizon: horizon(), types: types, groups: groups, ivr: random.chance(0.7) ? ivr() : nil,
      sms: sms(),
      callback: callback(), tickets: TicketPolicy(reserve: random.below(2)),
      predictor: random.pick(WaitPredictor.allCases), measuresPredictions: random.chance(0.5),
      strain: random.chance(0.5) ? OperatorStrain(angryWait: 30, angryAttempt: 2) : nil)
  }

  /// Where staffing does not change by the interval, often several days, one of them closed: fresh calls
  /// come on the first, and what is left over on the others.
  private func horizon() -> Horizon {
    guard number % 4 == 2, case .days(let days) = base.horizon else { return base.horizon }
    return .days(PlanningDays(days.day, hours: [0..<6, nil, 0..<6, 2..<5]))
  }

  private mutating func withPolicies(_ plain: CallType) -> CallType {
    var type = plain
    type.queueRules = (0..<random.below(4)).map { _ in rule() }
    type.resolved = random.pick([1, 1, 0.6])
    type.contactWithin = random.chance(0.5) ? 120 : nil
    if random.chance(0.8) { type.again = again() }
    return type
  }

  private mutating func again() -> Again {
    var again = Again(
      attempts: random.pick([1, 2, 4, nil]), samePatience: random.chance(0.5),
      patienceFactor: random.pick([1, 0.5]), sameHandling: random.chance(0.5),
      handlingFactor: random.pick([1, 0.5]))
    for cause in AgainCause.allCases where random.chance(0.7) {
      again[cause] = comeBack(most: again.attempts == nil ? 0.8 : 1)
    }
    return again
  }

  /// A repeat; `most` keeps customers with many attempts from calling all day at one instant.
  private mutating func comeBack(most: Double = 1) -> Repeat {
    Repeat(
      probability: random.pick([0.3, 0.7, most]),
      delay: random.chance(0.8) ? time(mean: 200) : nil,
      type: random.chance(0.2) ? CallTypeID(random.below(base.callTypes.count)) : nil,
      waitsForOpening: random.chance(0.3))
  }

  private mutating func withConditions(_ plain: AgentGroup) -> AgentGroup {
    var group = plain
    for index in group.skills.indices where random.chance(0.25) {
      group.skills[index].condition = condition()
    }
    return group
  }

  private mutating func rule() -> QueueRule {
    let action: QueueAction =
      switch random.below(5) {
      case 0: .message(accepted: 0.4, length: time(mean: 30))
      case 1: .sms(SMSMessageID(random.below(2)))
      case 2: .disconnect
      default: .callback
      }
    return QueueRule(
      after: random.pick([0, 0, 20, 50]),
      condition: random.chance(0.5) ? .always : condition(), action: action)
  }

  private mutating func condition() -> Condition {
    switch random.below(5) {
    case 0: .busy
    case 1: .any([.closed, comparison()])
    case 2: .all([.not(comparison()), .busy])
    default: comparison()
    }
  }

  private mutating func comparison() -> Condition {
    let comparison = random.pick(Comparison.allCases)
    return switch random.pick(CenterState.allCases) {
    case .expectedWait: .compare(.expectedWait, comparison, Double(random.below(8)) * 10)
    case .queueLength: .compare(.queueLength, comparison, Double(random.below(5)))
    case .freeAgents: .compare(.freeAgents, comparison, Double(random.below(3)))
    case .occupancy: .compare(.occupancy, comparison, random.pick([0.5, 0.9, 1]))
    }
  }

  mutating func time(mean: Double) -> Distribution {
    if isLattice { return .constant(Double(random.below(1 + Int(mean) / 5)) * 10) }
    return random.pick([.exponential(mean: mean), .gamma(shape: 0.7, scale: mean / 0.7)])
  }

  /// A number for each call type.
  mutating func byType<Value>(_ values: [Value]) -> [Value] {
    base.callTypes.map { _ in random.pick(values) }
  }
}

extension RandomPolicyScenario {
  private mutating func sms() -> SMSChannel {
    let causes = [AgainCause.blocked, .abandoned, .turnedAway, .disconnected]
    return SMSChannel(
      prices: [SMSPrice(upTo: 70, cost: 3), SMSPrice(upTo: 670, cost: 30)],
      messages: (0..<4).map { message($0) },
      missedCall: random.chance(0.6)
        ? MissedCallSMS(
          message: SMSMessageID(3), after: Set(causes.filter { _ in random.chance(0.7) }),
          leadsTo: random.pick(MissedCallPath.allCases)) : nil)
  }

  /// 0 and 1 are offered, 2 announces callbacks, 3 follows missed calls.
  private mutating func message(_ index: Int) -> SMSMessage {
    var message = SMSMessage(
      name: "message \(index)", length: 60 + 40 * index,
      offer: index < 2 && random.chance(0.3) ? condition() : .always,
      isOffered: byType([true, true, false]), accepted: byType([0.2, 0.6]), delivered: 0.9,
      opened: 0.8, openDelay: random.chance(0.7) ? time(mean: 60) : nil,
      resolved: byType([0.3, 0.8]), webTime: random.chance(0.7) ? time(mean: 40) : nil,
      callerStays: index < 2 && random.chance(0.4))
    for cause in [AgainCause.smsNotDelivered, .smsNotOpened, .smsNotResolved]
    where random.chance(0.4) { message.repeats[cause.rawValue] = comeBack() }
    return message
  }

  private mutating func callback() -> CallbackPolicy {
    CallbackPolicy(
      isOffered: byType([true, true, false]), whenClosed: random.chance(0.5),
      mostOutstanding: random.chance(0.3) ? 1 + random.below(4) : nil,
      notBeforeClose: random.pick([0, 0, 600]),
      accepted: [
        AcceptanceStep(probability: 0.2), AcceptanceStep(expectedWait: 30, probability: 0.7),
      ],
      kind: kind(), within: random.pick([60, 600, 3_600]),
      dialling: random.pick(Dialling.allCases), attempts: attempts(),
      announcement: random.chance(0.5) ? SMSMessageID(2) : nil,
      callsIn: random.chance(0.4) ? comeBack() : nil,
      atClose: random.pick(CallbackClosing.allCases))
  }

  private mutating func kind() -> CallbackKind {
    switch random.below(isSteady ? 2 : 3) {
    case 0: .virtualHold
    case 1: .whenIdle(reserve: random.below(3))
    default: .appointment(book())
    }
  }

  private mutating func book() -> AppointmentBook {
    AppointmentBook(
      slots: (0..<4).map {
        AppointmentSlot(
          at: 28_800 + 1_200 * Double($0), capacity: 1 + random.below(4),
          preference: Double(1 + $0))
      },
      choice: random.pick(SlotChoice.allCases), notice: random.pick([0, 300]))
  }

  private mutating func attempts() -> CallbackAttempts {
    CallbackAttempts(
      most: 1 + random.below(3), gap: random.chance(0.7) ? time(mean: 100) : nil,
      ring: random.chance(0.7) ? time(mean: 15) : nil, ringOut: random.pick([0, 30]),
      reached: random.pick([[1], [0.5, 0.8]]),
      reachedAfterSMS: random.chance(0.5) ? [0.9] : nil, voicemail: random.pick([0, 0.5]),
      voicemailTime: random.chance(0.7) ? time(mean: 20) : nil,
      afterVoicemail: random.chance(0.4) ? comeBack() : nil)
  }
}

extension RandomPolicyScenario {
  /// A tree whose nodes lead on to later nodes only.
  private mutating func ivr() -> IVR {
    let count = 7
    return IVR(
      nodes: (0..<count).map { node($0, of: count) }, repeatWindow: 600,
      answersWhenClosed: random.chance(0.4))
  }

  private mutating func node(_ index: Int, of count: Int) -> IVRNode {
    IVRNode(
      name: "node \(index)", say: random.chance(0.7) ? time(mean: 20) : nil,
      hangUp: random.pick([0, 0.05]), hangUpRate: isLattice ? 0 : random.pick([0, 0.005]),
      operatorKey: random.pick([0, 0.1]), step: step(index, of: count))
  }

  /// The first node is a menu, and each of the next a step of another kind.
  private mutating func step(_ index: Int, of count: Int) -> IVRStep {
    switch index {
    case 0:
      .shares([
        IVROption(share: 0.4, target: .node(IVRNodeID(1))),
        IVROption(share: 0.3, target: target(after: 0, of: count)),
        IVROption(share: 0.3, target: target(after: 0, of: count)),
      ])
    case 1:
      .needs(
        base.callTypes.map { _ in target(after: 1, of: count) },
        wrongChoice: random.pick([0, 0.2]))
    case 2:
      .selfService(
        SelfService(
          duration: time(mean: 40), completed: 0.7, resolved: byType([0.4, 0.9]),
          failed: target(after: 2, of: count)))
    case 3: .sms(SMSMessageID(random.below(2)), refused: target(after: 3, of: count))
    case 4: .callback(refused: target(after: 4, of: count))
    default: .go(target(after: index, of: count))
    }
  }

  private mutating func target(after index: Int, of count: Int) -> IVRTarget {
    let later = Array((index + 1)..<max(count, index + 2)).filter { $0 < count }
    if !later.isEmpty, random.chance(0.7) { return .node(IVRNodeID(random.pick(later))) }
    switch random.below(6) {
    case 0: return .hangUp
    case 1: return .queue(CallTypeID(random.below(base.callTypes.count)))
    default: return .queue(nil)
    }
  }
}
