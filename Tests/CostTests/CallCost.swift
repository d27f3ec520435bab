/// What the calls of a steady state cost: a longer run less a shorter one, both counted.
///
/// Start, reading, warm-up and report are the same in both, and fall out.
struct CallCost {
  let calls: Double
  let instructions: Double
  /// How often functions were called, by name.
  private let functionCalls: [(name: String, count: Int)]

  var instructionsPerCall: Double { instructions / calls }

  /// Counts a scenario, given without `steadyState`, for two lengths in hours.
  init(of scenario: String, from short: Int, to long: Int) throws {
    let less = try CountedRun(of: scenario, hours: short)
    let more = try CountedRun(of: scenario, hours: long)
    calls = more.calls - less.calls
    instructions = Double(more.profile.instructions - less.profile.instructions)
    functionCalls = more.profile.calls.map { name, count in
      (String(name), count - less.profile.calls[name, default: 0])
    }
  }

  /// The functions of some kind that the loop calls more often than now and then, with how often for each
  /// call of a customer.
  func inLoop(_ isMeant: (String) -> Bool) -> [String] {
    functionCalls.filter { isMeant($0.name) && Double($0.count) > CostBound.rarelyPerCall * calls }
      .map { "\($0.name): \(Double($0.count) / calls)" }.sorted()
  }

  /// Whether a function was called at all, be it at the start.
  func hasSeen(_ name: String) -> Bool { functionCalls.contains { $0.name == name } }
}
