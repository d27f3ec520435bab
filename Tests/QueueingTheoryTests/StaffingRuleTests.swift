import QueueingTheory
import Testing

@Suite struct StaffingRuleTests {
  @Test("The least agents by Erlang C reach the level and one fewer do not")
  func erlangC() throws {
    // 888 of 1000 within 0.33 min with 14 agents, 0.7986 with 13 (Erlang C): 14 for 80 %.
    let agents = StaffingRule.leastAgents(
      arrivalRate: 100.0 / 30, meanHandling: 3, serviceLevel: 0.8, within: 0.33)
    #expect(agents == 14)
    for load in [0.5, 7, 120, 3000] {
      let least = try #require(
        StaffingRule.leastAgents(
          arrivalRate: load, meanHandling: 1, serviceLevel: 0.9, within: 0.1))
      func level(_ agents: Int) -> Double {
        ErlangC(arrivalRate: load, meanHandling: 1, agents: agents)?.serviceLevel(within: 0.1) ?? 0
      }
      #expect(level(least) >= 0.9)
      #expect(level(least - 1) < 0.9)
    }
  }

  @Test("The least agents by Erlang A reach the level and one fewer do not, by each definition")
  func erlangA() throws {
    for definition in ServiceLevelDefinition.allCases {
      for load in [0.5, 12, 500] {
        let least = try #require(
          StaffingRule.leastAgents(
            arrivalRate: load, meanHandling: 1, meanPatience: 0.6, serviceLevel: 0.8, within: 0.05,
            definition: definition))
        func level(_ agents: Int) -> Double {
          ErlangA(arrivalRate: load, meanHandling: 1, agents: agents, meanPatience: 0.6)?
            .serviceLevels(within: 0.05)[definition] ?? 0
        }
        #expect(level(least) >= 0.8)
        #expect(least == 1 || level(least - 1) < 0.8)
      }
    }
  }

  @Test("With endless patience both rules need the same agents")
  func sameWithoutAbandonment() {
    let c = StaffingRule.leastAgents(
      arrivalRate: 20, meanHandling: 3, serviceLevel: 0.8, within: 1.0 / 3)
    let a = StaffingRule.leastAgents(
      arrivalRate: 20, meanHandling: 3, meanPatience: nil, serviceLevel: 0.8, within: 1.0 / 3)
    #expect(c != nil)
    #expect(a == c)
  }

  @Test("What no number of agents reaches is nil")
  func unreachable() {
    // Ten lines for ten Erlangs lose 21 % of the calls.
    let least = StaffingRule.leastAgents(
      arrivalRate: 10, meanHandling: 1, meanPatience: 1, lines: 10, serviceLevel: 0.8, within: 1)
    #expect(least == nil)
    #expect(
      StaffingRule.leastAgents(arrivalRate: 1, meanHandling: 1, serviceLevel: 1, within: 1) == nil)
  }
}
