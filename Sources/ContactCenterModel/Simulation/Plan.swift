import DiscreteEvents
import Probability

/// A scenario laid out for the engine: flat rows of plain values, found by index.
final class Plan: Sendable {
  /// The scenario with types, groups and sources in the order of their names, so that no result depends
  /// on their order in a file.
  let scenario: Scenario
  /// Where they stand in the scenario that was given; `nil` where in the same order.
  let givenOrder: ScenarioOrder?
  let layout: RecordLayout
  /// When the rows after the first begin.
  let rowChanges: [RowChange]
  /// When the center is open; empty for a steady state, which never closes.
  let openings: [Opening]
  let atClose: ClosingRule?
  /// The planning interval, from 0, whose values hold in a row: outside the intervals the nearest.
  let intervalOfRow: Buffer<Int>
  let types: Buffer<TypePlan>
  /// The groups that may take a type's calls, by type, then preference, then group.
  let routes: Buffer<Route>
  /// The waits at which something may happen to a type's calls, ascending by type.
  let rules: Buffer<TimedRule>
  let balking: Buffer<BalkingPlan>
  let groups: Buffer<GroupPlan>
  /// The types that a group's agents handle, by group, then priority.
  let skills: Buffer<SkillPlan>
  /// `[group][type]`: the skill's index in `skills`, or −1.
  let skillOf: Buffer<Int32>
  let samplers: Samplers
  let queueRules: Buffer<QueueRulePlan>
  let conditions: Buffer<ConditionPlan>
  let nodes: Buffer<NodePlan>
  let targets: Buffer<IVRTarget>
  let options: Buffer<IVROption>
  let messages: Buffer<MessagePlan>
  /// Shares by call type, of several things one after the other.
  let shares: Buffer<Double>
  let repeats: Buffer<RepeatPlan?>
  let callback: CallbackPlan?
  /// Whether some group may take calls only under a condition.
  let hasConditionalRoutes: Bool
  /// Whether a wait is predicted by that of the head of the line, which grows with time.
  let predictsByHead: Bool
  /// Whether call types differ in priority.
  let prioritiesDiffer: Bool
  /// Whether groups rank the calls of some type differently.
  let ranksDifferByGroup: Bool
  /// Whether the rank of some waiting calls improves with time.
  let hasAging: Bool
  /// `[type][type]`: whether some group may take calls of both.
  let sharesAgents: Buffer<Bool>
  let acceptance: Buffer<AcceptanceStep>
  /// Probability to reach a customer by attempt: without and with a message.
  let reached: Buffer<Double>
  let reachedAfterSMS: Buffer<Double>
  let missedCall: MissedCallPlan?
  /// More than this many agents must be idle before one of them takes up a callback.
  let callbackReserve: Int
  /// More than this many agents must be idle before one of them works on a ticket.
  let ticketReserve: Int
  /// Time on a ticket, where it differs from the type's handling.
  let ticketTalk: LawPlan?
  let ticketWrapUp: LawPlan?
  /// Whether anything can happen to a customer besides one call.
  let followsCustomers: Bool
  let hasIVR: Bool
  /// Whether routing draws among the idle agents.
  let choosesAtRandom: Bool
  /// Whether some pool of lines can run out.
  let limitsLines: Bool
  /// Whether calls outside opening hours hear the IVR.
  let answersWhenClosed: Bool
  /// Whether the load of each single agent is kept.
  let watchesAgents: Bool
  let measuresPredictions: Bool
  /// `[type][row]`: mean handling seconds of the calls that arrive in a row.
  let meanWork: Buffer<Double>
  /// What is planned of the staff; `nil` where each replication draws its own.
  let staffing: StaffingSchedule?

  init(_ given: Scenario) {
    let order = ScenarioOrder(byNamesOf: given)
    givenOrder = order.isUnchanged ? nil : order
    let scenario = order.isUnchanged ? given : given.inOrder(order)
    self.scenario = scenario
    let layout = RecordLayout(scenario)
    self.layout = layout
    rowChanges = RowChange.all(of: scenario.horizon, layout)
    openings = scenario.horizon.days?.openings ?? []
    atClose = scenario.horizon.atClose
    let intervals = (0..<layout.rows).map { layout.nearestInterval(to: $0) }
    intervalOfRow = Buffer(intervals)
    var builder = PlanBuilder(scenario)
    builder.build()
    types = Buffer(builder.types)
    routes = Buffer(builder.routes)
    rules = Buffer(builder.rules)
    balking = Buffer(builder.balking)
    groups = Buffer(builder.groups)
    skills = Buffer(builder.skills)
    skillOf = Buffer(builder.skillOf)
    samplers = Samplers(builder.samplers)
    queueRules = Buffer(builder.queueRules)
    conditions = Buffer(builder.conditions)
    nodes = Buffer(builder.nodes)
    targets = Buffer(builder.targets)
    options = Buffer(builder.options)
    messages = Buffer(builder.messages)
    shares = Buffer(builder.shares)
    repeats = Buffer(builder.repeats)
    callback = builder.callback
    predictsByHead = scenario.predictor == .headOfLine
    prioritiesDiffer = Set(scenario.callTypes.map(\.priority)).count > 1
    ranksDifferByGroup = scenario.groups.flatMap(\.skills).contains { skill in
      skill.priority.map { $0 != scenario.callTypes[skill.type.index].priority } ?? false
    }
    hasAging = scenario.callTypes.contains { $0.aging != nil }
    hasConditionalRoutes = builder.types.contains(where: \.hasConditionalRoutes)
    sharesAgents = Buffer(Self.pairs(scenario))
    acceptance = Buffer(
      (scenario.callback?.accepted ?? []).sorted { $0.expectedWait < $1.expectedWait })
    let attempts = scenario.callback?.attempts ?? CallbackAttempts()
    reached = Buffer(attempts.reached)
    reachedAfterSMS = Buffer(attempts.reachedAfterSMS ?? attempts.reached)
    missedCall = scenario.sms?.missedCall.map { MissedCallPlan($0) }
    callbackReserve = builder.callbackReserve
    ticketReserve = scenario.tickets?.reserve ?? 0
    ticketTalk = builder.ticketTalk
    ticketWrapUp = builder.ticketWrapUp
    followsCustomers = scenario.followsCustomers
    hasIVR = scenario.ivr != nil
    choosesAtRandom = scenario.agentChoice == .random
    limitsLines = !scenario.linePools.isEmpty
    answersWhenClosed = scenario.ivr?.answersWhenClosed ?? false
    watchesAgents = scenario.strain != nil
    staffing = StaffingSchedule.isFixed(scenario) ? StaffingSchedule(scenario, nil) : nil
    measuresPredictions = scenario.measuresPredictions
    meanWork = Buffer(
      scenario.callTypes.flatMap { type in
        intervals.indices.map {
          type.handling.mean(interval: intervals[$0], day: layout.day(of: $0))
        }
      })
  }

  /// `[type][type]`: whether some group may take calls of both.
  private static func pairs(_ scenario: Scenario) -> [Bool] {
    let count = scenario.callTypes.count
    var pairs = Array(repeating: false, count: count * count)
    var seen: Set<[Int]> = []
    for group in scenario.groups {
      let types = group.skills.map(\.type.index)
      // Groups with the same skills are many, and say nothing new.
      guard seen.insert(types).inserted else { continue }
      for one in types { for other in types { pairs[one * count + other] = true } }
    }
    return pairs
  }

  /// The probability that an attempt of a callback, the first being 0, reaches the customer.
  func reached(try number: Int, isAnnounced: Bool) -> Double {
    isAnnounced
      ? reachedAfterSMS[min(number, reachedAfterSMS.count - 1)]
      : reached[min(number, reached.count - 1)]
  }

  /// The sampler of a law for a call that arrived in a row.
  func sampler(_ law: LawPlan, row: Int) -> Int {
    law.isConstant
      ? law.first : law.first + layout.day(of: row) * law.perDay + intervalOfRow[row]
  }

  /// The value that holds in a row.
  func value<Value>(_ value: ByInterval<Value>, row: Int) -> Value {
    value[intervalOfRow[row], day: layout.day(of: row)]
  }
}

/// Samplers of a law by interval: one, one for each, or one for each of every day.
struct LawPlan: BitwiseCopyable {
  var first: Int
  var isConstant: Bool
  /// By how many samplers those of a day are before those of the next; 0 where days do not differ.
  var perDay: Int
}

/// A call type for the engine.
struct TypePlan: BitwiseCopyable {
  /// τ in seconds.
  var within: Double
  var shortAbandonment: Double
  var pool: Int
  var room: Int?
  var announcement: LawPlan?
  var patience: LawPlan?
  /// Mean handling time by interval, for the work that arrivals bring.
  var talk: LawPlan
  var wrapUp: LawPlan?
  /// The group that takes its calls, where there is just one, at once and without condition, and nobody
  /// is drawn by chance.
  var soleGroup: Int?
  var firstRoute = 0
  var endRoute = 0
  var firstRule = 0
  var endRule = 0
  var firstBalking = 0
  var endBalking = 0
  /// Whether a group may take its calls only under a condition.
  var hasConditionalRoutes = false
  /// The first of the rules in `Plan.queueRules` that hold at the queue entry, and the end of them.
  var firstEntryRule = 0
  var endEntryRule = 0
  var again = AgainPlan()
  var resolved: Double
  /// Seconds from the first queue entry to the first operator.
  var contactWithin: Double
  /// Whether callbacks are offered.
  var isCalledBack: Bool
  /// Ranks that a waiting call gains in a second.
  var aging: Double
  /// Rank among waiting calls where the group gives none of its own.
  var priority: Int
}

/// Something that may happen to a call when it has waited for some time.
struct TimedRule: BitwiseCopyable {
  var after: Double
  /// Whether it happens when the wait is longer than `after`, at the next moment that a clock can show.
  var isJustAfter = false
  /// A rule in `Plan.queueRules`; `nil` where more groups may take the call.
  var queueRule: Int?

  /// When it happens to a call that came to the queue at a time.
  @inline(__always)
  func moment(of queueEntry: Double) -> Double {
    isJustAfter ? (queueEntry + after).nextUp : queueEntry + after
  }
}

/// A group's right to a type's calls, seen from the type.
struct Route: BitwiseCopyable {
  var group: Int
  var preference: Int
  var after: Double
  /// The condition's place in `Plan.conditions`; `nil` when there is none.
  var condition: Int?
}

/// A step of the probability to balk.
struct BalkingPlan: BitwiseCopyable {
  var waiting: Int
  var expectedWait: Double
  var probability: Double
}

/// A group for the engine.
struct GroupPlan: BitwiseCopyable {
  /// The type whose calls its agents take, where there is just one, at once and without condition.
  var soleType: Int?
  var firstSkill: Int
  var endSkill: Int
}

/// A group's right to a type's calls, seen from the group.
struct SkillPlan: BitwiseCopyable {
  var type: Int
  var preference: Int
  var priority: Int
  var after: Double
  /// The condition's place in `Plan.conditions`; `nil` when there is none.
  var condition: Int?
  var speed: Double
  var talk: LawPlan
  var wrapUp: LawPlan?
}
