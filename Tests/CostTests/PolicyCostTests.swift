import Testing

/// What policies add to the cost of a call.
@Suite(
  .enabled(if: Valgrind.isThere, "valgrind or objcopy is missing here; 'make guards' installs them")
)
struct PolicyCostTests {
  @Test func `a policy that is off costs nothing`() throws {
    let plain = try Center.plain.cost.get()
    let off = try CallCost(of: Self.switchedOff, from: 5, to: 45)
    #expect(off.calls == plain.calls)
    #expect(abs(off.instructionsPerCall - plain.instructionsPerCall) < CostBound.nothing)
  }

  /// A walk along all who wait for the same would cost with the square of the share.
  @Test(arguments: MetPolicy.allCases)
  func `a policy that is on costs in proportion to the calls that meet it`(
    _ policy: MetPolicy
  ) throws {
    let runs = try [0, 40, 80].map {
      try CountedRun(of: policy.scenario(met: $0), warmUp: "10 min", hours: 2)
    }
    let costs = runs.map { Double($0.profile.instructions) / runs[0].calls }
    // What is the same for every share, such as the start, falls out.
    #expect(abs(costs[1] - (costs[0] + costs[2]) / 2) < CostBound.bend, "\(costs)")
  }

  /// Where something may happen to customers besides one call, each has a record, even those who meet
  /// nothing.
  @Test func `a call pays no more than it did for its customer being followed`() throws {
    let plain = try Center.plain.cost.get()
    let followed = try CallCost(of: Self.hardlyMet, from: 5, to: 45)
    let more = followed.instructionsPerCall - plain.instructionsPerCall
    print("to follow a customer takes \(more) instructions for a call")
    #if arch(x86_64)
      #expect(more > 0 && more < CostBound.following)
    #endif
  }

  private static let hardlyMet = """
    callTypes:
      calls:
        rate: 1200/h
        handling: 5 min
        patience: 3 min
        again: {abandoned: {probability: 0.001 %, delay: 5 min}}
    agents: {team: {staff: 100}}

    """

  /// M/M/100+M with all that a file can say without anything coming of it.
  private static let switchedOff = """
    currency: JPY
    callTypes:
      calls:
        rate: 1200/h
        handling: 5 min
        patience: 3 min
        resolved: 100 %
        lostSale: 5200
        again: {abandoned: 0 %}
    agents: {team: {staff: 100, wage: 1900/h}}
    tickets: {reserve: 1, handling: 3 min}
    sms: {messages: {faq: {accepted: 80 %, resolved: 55 %}}}
    callback: {accepted: 37 %, kind: whenIdle}
    expectedWait: {predictor: headOfLine}
    costs: {telephone: 3/min}
    loyalty: {value: 12000}

    """
}
