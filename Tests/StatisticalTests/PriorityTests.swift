import ContactCenterModel
import Probability
import Testing

/// Calls of several priorities, none of which interrupts a talk.
///
/// Would catch priorities turned round, a priority that only holds among calls of one instant, and
/// one that cuts a talk short.
@Suite struct PriorityTests {
  /// Calls by class per mean handling time, agents, mean waits by class, first come first served.
  struct Row: Sendable {
    let rates: [Double]
    let agents: Int
    let waits: [Double]
    let withoutPriorities: Double
    let calls: Double
  }

  /// The formulas of Cobham (1954); Kella and Yechiali (1985).
  static let rows = [
    Row(
      rates: [2, 2, 3], agents: 10, waits: [0.0277164020, 0.0461940033, 0.1231840088],
      withoutPriorities: 0.0739104053, calls: 6.5e6),
    Row(
      rates: [0.3, 0.3, 0.2], agents: 1, waits: [1.1428571429, 2.8571428571, 10],
      withoutPriorities: 4, calls: 5e6),
    Row(
      rates: [3, 4, 2], agents: 10, waits: [0.0955330749, 0.3184435829, 2.2291050804],
      withoutPriorities: 0.6687315241, calls: 18e6),
  ]

  @Test(arguments: rows) func `each class waits its own time, all together the same`(
    row: Row
  ) async {
    let outcome = await center(row) { $0 + 1 }.run(calls: row.calls)
    for (type, wait) in row.waits.enumerated() {
      outcome.agrees(with: ["asa": 100 * wait], type: type)
    }
    outcome.agrees(with: ["asa": 100 * row.withoutPriorities])
  }

  @Test(arguments: rows[0...1]) func `without priorities all classes wait alike`(row: Row) async {
    let outcome = await center(row) { _ in 1 }.run(calls: row.calls)
    for type in row.rates.indices {
      outcome.agrees(with: ["asa": 100 * row.withoutPriorities], type: type)
    }
  }

  private func center(_ row: Row, priority: (Int) -> Int) -> SteadySkillCenter {
    SteadySkillCenter(
      rates: row.rates.map { $0 / 100 },
      types: row.rates.indices.map {
        SteadySkillCenter.type(
          "class \($0)", talk: .exponential(mean: 100), priority: priority($0))
      },
      groups: [
        SteadySkillCenter.group(
          "team", agents: row.agents, types: Array(row.rates.indices))
      ])
  }

  @Test(arguments: [[1, 2], [2, 1], [1, 1]])
  func `the waits weighted by work are the same in any order`(priorities: [Int]) async {
    // Kleinrock's conservation law on M/G/1: loads 0.2 of constant 100 s and 0.3 of exponential 100 s,
    // so Σ ρₖ Wₖ = ρ W₀ / (1 − ρ) = 0.5 · (0.2 · 50 + 0.3 · 100) / 0.5 = 40 s.
    let types = [
      SteadySkillCenter.type("constant", talk: .constant(100), priority: priorities[0]),
      SteadySkillCenter.type("random", talk: .exponential(mean: 100), priority: priorities[1]),
    ]
    let center = SteadySkillCenter(
      rates: [0.002, 0.003], types: types,
      groups: [SteadySkillCenter.group("agent", agents: 1, types: [0, 1])])
    let outcome = await center.run(calls: 1e6)
    outcome.ratioAgrees("Σ ρW", with: 40) { record in
      let waits = (0..<2).reduce(0.0) { sum, type in
        sum + record.count(.waitAnswered, type: CallTypeID(type), row: 1)
      }
      return (100 * waits, record.durations[1])
    }
    // Cobham: first class W₀/(1 − ρ₁), the other W₀/((1 − ρ₁)(1 − ρ)), with W₀ = 40 s.
    if priorities == [1, 2] {
      outcome.agrees(with: ["asa": 50], type: 0)
      outcome.agrees(with: ["asa": 100], type: 1)
    }
  }
}
