import ContactCenterModel
import Probability
import Testing

/// Which of the free agents gets a call.
@Suite struct AgentChoiceTests {
  @Test func `the one idle for the longest time gets the call`() {
    // Agents 0, 1, 2 come free at 50, 11 and 32: the next three calls go to 1, 2, 0.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", agents: 3)]
    center.calls = [
      .at(0, talk: 50), .at(1, talk: 10), .at(2, talk: 30), .at(60), .at(61), .at(62),
    ]
    let agents = center.run().calls.map(\.agent)
    #expect(agents == [0, 1, 2, 1, 2, 0])
  }

  @Test func `the least occupied gets the call`() {
    // Busy so far: 0, 0 → agent 0; 50, 0 → 1; 50, 10 → 1; 50, 20 → 1; 50, 120 → 0.
    var center = ScriptedCenter()
    center.agentChoice = .leastOccupied
    center.groups = [ScriptedCenter.group("team", agents: 2)]
    center.calls = [
      .at(0, talk: 50), .at(100, talk: 10), .at(200, talk: 10), .at(300, talk: 100), .at(500),
    ]
    #expect(center.run().calls.map(\.agent) == [0, 1, 1, 1, 0])
  }

  @Test func `the least occupied is sought across groups of equal preference`() {
    var center = ScriptedCenter()
    center.agentChoice = .leastOccupied
    center.groups = [
      ScriptedCenter.group("a", agents: 1), ScriptedCenter.group("b", agents: 1),
    ]
    center.calls = [.at(0, talk: 50), .at(100, talk: 10), .at(200, talk: 60), .at(300)]
    #expect(center.run().calls.map(\.answeredBy) == ["0.0", "1.0", "1.0", "0.0"])
  }

  @Test func `wrap-up counts as occupation`() {
    // Agent 0: 10 talk and 50 wrap-up. Agent 1: 30. The call at 200 is for agent 1.
    var center = ScriptedCenter()
    center.agentChoice = .leastOccupied
    center.groups = [ScriptedCenter.group("team", agents: 2)]
    center.calls = [.at(0, talk: 10, wrapUp: 50), .at(1, talk: 30), .at(200)]
    #expect(center.run().calls.map(\.agent) == [0, 1, 1])
  }

  @Test func `a random choice uses every agent of the pool equally`() {
    // 40,000 calls, 4 agents always idle: 10,000 each, standard error √(40,000·¼·¾) = 86.6.
    let agents = randomCenter.run().calls.map { $0.answeredBy ?? "nobody" }
    let counts = Dictionary(agents.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(Set(counts.keys) == ["0.0", "0.1", "1.0", "1.1"])
    for count in counts.values { #expect(abs(Double(count) - 10_000) < 4.5 * 86.6) }
  }

  @Test func `a random choice is the same for the same seed and another for another`() {
    let once = randomCenter.run().calls.map(\.answeredBy)
    #expect(once == randomCenter.run().calls.map(\.answeredBy))
    #expect(once != randomCenter.run(seed: 2).calls.map(\.answeredBy))
  }

  @Test func `a random choice stays within the first preference`() {
    var center = randomCenter
    center.groups[1].skills[0].preference = 2
    #expect(center.run().calls.allSatisfy { $0.group == AgentGroupID(0) })
  }

  /// Two groups of two, and calls so rare that all are idle when one comes.
  private var randomCenter: ScriptedCenter {
    var center = ScriptedCenter()
    center.close = 400_000
    center.interval = 400_000
    center.agentChoice = .random
    center.groups = [
      ScriptedCenter.group("a", agents: 2), ScriptedCenter.group("b", agents: 2),
    ]
    center.calls = (0..<40_000).map { .at(Double($0) * 10, talk: 5) }
    return center
  }
}
