import ContactCenterModel
import Probability
import Testing

/// Laws of the dispatch, read from the trace: nobody waits beside an idle agent, and nobody is
/// overtaken by a call of less rank.
@Suite struct DispatchLawTests {
  /// The groups that may take a type, with the skill.
  private func skills(_ scenario: Scenario, _ type: CallTypeID) -> [(group: Int, skill: Skill)] {
    scenario.groups.enumerated().flatMap { group, description in
      description.skills.filter { $0.type == type }.map { (group, $0) }
    }
  }

  @Test(arguments: RandomScenario.numbers.filter { $0 % 2 == 0 })
  func `no call waits while an agent who may take it is idle`(number: Int) {
    // Scenarios of even numbers staff a constant number of agents, up to close.
    let scenario = RandomScenario.make(number)
    let close = scenario.horizon.edges[scenario.horizon.intervals]
    let calls = Simulator(scenario).traced(replication: 0, seed: 3).calls
    for call in calls {
      guard let entry = call.queueEntry, let end = call.waitEnd, end > entry else { continue }
      for (group, skill) in skills(scenario, call.type) {
        let (from, to) = (entry + skill.after, min(end, close))
        guard from < to else { continue }
        let agents = Double(scenario.groups[group].staffing.most)
        let busy = calls.filter { $0.group?.index == group }.reduce(0) {
          $0 + (from...to).overlap($1.answer, $1.wrapUpEnd)
        }
        #expect(abs(busy - agents * (to - from)) < 1e-6)
      }
    }
  }

  @Test(arguments: RandomScenario.numbers)
  func `no call is answered before another that the group ranks first`(number: Int) {
    let scenario = RandomScenario.make(number)
    let calls = Simulator(scenario).traced(replication: 0, seed: 3).calls
    let ranks = scenario.groups.map { group in
      Dictionary(uniqueKeysWithValues: group.skills.map { ($0.type, $0) })
    }
    for call in calls {
      guard let answer = call.answer, let entry = call.queueEntry, let group = call.group else {
        continue
      }
      for other in calls {
        guard let skill = ranks[group.index][other.type], let otherEntry = other.queueEntry,
          let otherEnd = other.waitEnd, otherEntry < answer, otherEnd > answer,
          otherEntry + skill.after < answer
        else { continue }
        let mine = (rank(of: call.type, ranks[group.index][call.type], scenario), entry)
        let its = (rank(of: other.type, skill, scenario), otherEntry)
        #expect(mine <= its)
      }
    }
  }

  private func rank(of type: CallTypeID, _ skill: Skill?, _ scenario: Scenario) -> Int {
    skill?.priority ?? scenario.callTypes[type.index].priority
  }

  @Test(arguments: RandomScenario.numbers)
  func `a group answers only what it may and when it may`(number: Int) {
    let scenario = RandomScenario.make(number)
    for call in Simulator(scenario).traced(replication: 0, seed: 3).calls {
      guard let answer = call.answer, let entry = call.queueEntry else { continue }
      let mine = skills(scenario, call.type).first { $0.group == call.group?.index }
      #expect(mine.map { answer >= entry + $0.skill.after } == true)
    }
  }
}
