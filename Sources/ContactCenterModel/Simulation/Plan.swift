import DiscreteEvents
import Probability

/// A scenario laid out for the engine: flat rows of plain values, found by index.
final class Plan: Sendable {
  let scenario: Scenario
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
  /// The waits at which more groups may take a type's calls, ascending by type.
  let rules: Buffer<Double>
  let balking: Buffer<BalkingPlan>
  let groups: Buffer<GroupPlan>
  /// The types that a group's agents handle, by group, then priority.
  let skills: Buffer<SkillPlan>
  /// `[group][type]`: the skill's index in `skills`, or −1.
  let skillOf: Buffer<Int32>
  let samplers: Buffer<Sampler>
  /// `[type][row]`: mean handling seconds of the calls that arrive in a row.
  let meanWork: Buffer<Double>

  init(_ scenario: Scenario) {
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
    samplers = Buffer(builder.samplers)
    meanWork = Buffer(
      scenario.callTypes.flatMap { type in
        intervals.map { type.handling.mean(interval: $0) }
      })
  }

  /// The sampler of a law for a call that arrived in a row.
  func sampler(_ law: LawPlan, row: Int) -> Int {
    law.isConstant ? law.first : law.first + intervalOfRow[row]
  }
}

/// Samplers of a law by interval: one, or one for each.
struct LawPlan: BitwiseCopyable {
  var first: Int
  var isConstant: Bool
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
  var firstRoute = 0
  var endRoute = 0
  var firstRule = 0
  var endRule = 0
  var firstBalking = 0
  var endBalking = 0
}

/// A group's right to a type's calls, seen from the type.
struct Route: BitwiseCopyable {
  var group: Int
  var preference: Int
  var after: Double
}

/// A step of the probability to balk.
struct BalkingPlan: BitwiseCopyable {
  var waiting: Int
  var probability: Double
}

/// A group for the engine.
struct GroupPlan: BitwiseCopyable {
  var firstSkill: Int
  var endSkill: Int
}

/// A group's right to a type's calls, seen from the group.
struct SkillPlan: BitwiseCopyable {
  var type: Int
  var priority: Int
  var after: Double
  var speed: Double
  var talk: LawPlan
  var wrapUp: LawPlan?
}
