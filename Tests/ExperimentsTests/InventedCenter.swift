import ContactCenterModel
import Experiments
import Probability
import Statistics

/// A center with every way around an operator, whose counts a test invents.
///
/// Types `a` and `b`, groups `team` (paid by the hour) and `partner` (paid by the call), an IVR of the
/// nodes `welcome` and `balance`, a day of two intervals of an hour.
struct InventedCenter {
  var hasIVR = true
  var days = 1
  var currency: String? = "JPY"
  /// Paid besides the price of each call.
  var partnerWage = 0.0
  var strain: OperatorStrain? = OperatorStrain(
    attrition: Attrition(
      monthly: 0.04, perStress: 1, perAngryContact: 0.5, costPerLeaver: 400_000,
      daysPerMonth: 20))
  var loyalty: Loyalty? = Loyalty(
    satisfied: [
      .servedAtOnce: 0.9, .calledBack: 0.8, .servedLate: 0.6, .promiseBroken: 0.4,
      .contained: 0.8, .unresolved: 0.2, .lost: 0.1,
    ], value: 1_000)

  var scenario: Scenario {
    let talk = Handling(talk: ByInterval(.exponential(mean: 100)))
    let skills = [Skill(type: CallTypeID(0)), Skill(type: CallTypeID(1))]
    return Scenario(
      name: "invented center",
      horizon: .days(
        PlanningDays(PlanningDay(open: 0, close: 7_200, interval: 3_600), count: days)),
      callTypes: [
        CallType(name: "a", handling: talk, resolved: 0.9, lostSale: 3_000),
        CallType(name: "b", handling: talk, lostSale: 1_000),
      ],
      demands: [
        Demand(
          source: .callType(CallTypeID(0)),
          arrivals: .random(
            profile: try! RateProfile(edges: [0, 3_600, 7_200], expected: [30, 30]),
            pattern: .poisson))
      ],
      groups: [
        AgentGroup(
          name: "team", skills: skills, staffing: StaffingPlan(constant: 5), wage: 2_000),
        AgentGroup(
          name: "partner", skills: skills, staffing: StaffingPlan(constant: 5),
          wage: partnerWage, pricePerCall: 500),
      ],
      ivr: hasIVR ? ivr : nil, currency: currency,
      tariffs: Tariffs(
        telephone: 0.05, outbound: 0.1, outboundAttempt: 2, ivr: 3, overtimeFactor: 1.25),
      strain: strain, loyalty: loyalty)
  }

  private var ivr: IVR {
    IVR(nodes: [
      IVRNode(name: "welcome", step: .go(.node(IVRNodeID(1)))),
      IVRNode(name: "balance", step: .selfService(SelfService(resolved: [0.5, 0.5]))),
    ])
  }

  /// The outcome of days with the counts that are set.
  func outcome(_ days: [(inout ReplicationRecord) -> Void]) -> RunOutcome {
    let scenario = scenario
    let records = days.enumerated().map { number, fill in
      var record = ReplicationRecord(replication: number, layout: RecordLayout(scenario))
      record.durations = Array(repeating: [0, 3_600, 3_600, 0], count: self.days).flatMap(\.self)
      let rows = record.layout.rows
      record.customerCounts = Array(repeating: 0, count: 2 * rows * CustomerCount.allCases.count)
      record.nodeCounts = Array(repeating: 0, count: 2 * rows * NodeCount.allCases.count)
      fill(&record)
      return record
    }
    return RunOutcome(
      scenario: scenario, plan: RunPlan(replications: records.count), records: records)
  }

  /// The value of a measure on a single day.
  func value(
    _ id: String, type: Int? = nil, group: Int? = nil, node: Int? = nil, row: Int? = nil,
    _ fill: @escaping (inout ReplicationRecord) -> Void
  ) -> Double? {
    let address = MeasureAddress(
      Measure.named(id)!, type: type.map { CallTypeID($0) },
      group: group.map { AgentGroupID($0) },
      interval: row.map { RecordLayout(scenario).part(of: $0) },
      node: node.map { IVRNodeID($0) })
    return outcome([fill]).estimate(address).estimate?.value
  }
}

extension ReplicationRecord {
  mutating func set(_ count: TypeCount, type: Int, row: Int = 1, _ value: Double) {
    typeCounts[(type * layout.rows + row) * TypeCount.allCases.count + count.rawValue] = value
  }

  mutating func set(_ count: CustomerCount, type: Int = 0, row: Int = 1, _ value: Double) {
    customerCounts[(type * layout.rows + row) * CustomerCount.allCases.count + count.rawValue] =
      value
  }

  mutating func set(_ count: GroupCount, group: Int = 0, row: Int = 1, _ value: Double) {
    groupCounts[(group * layout.rows + row) * GroupCount.allCases.count + count.rawValue] = value
  }

  mutating func set(_ count: NodeCount, node: Int, row: Int = 1, _ value: Double) {
    nodeCounts[(node * layout.rows + row) * NodeCount.allCases.count + count.rawValue] = value
  }

  mutating func set(_ count: LineCount, row: Int = 1, _ value: Double) {
    lineCounts[row * LineCount.allCases.count + count.rawValue] = value
  }
}

/// Whether two numbers are the same but for rounding.
func close(_ a: Double?, _ b: Double) -> Bool {
  a.map { abs($0 - b) <= 1e-9 * max(1, abs(b)) } ?? false
}
