import ContactCenterModel
import Experiments
import Probability
import QueueingTheory
import Testing

/// Laws that hold whatever the routing.
@Suite struct IdentityTests {
  @Test(arguments: AgentChoice.allCases)
  func `groups that all take every type are one Erlang A`(choice: AgentChoice) async throws {
    // Would catch an agent overlooked by one of the rules of choice, or a group that only its first
    // choice may use.
    let theory = try #require(
      ErlangA(arrivalRate: 0.16, meanHandling: 180, agents: 30, meanPatience: 120))
    var center = SteadySkillCenter(
      rates: [0.1, 0.06],
      types: ["sales", "service"].map {
        SteadySkillCenter.type($0, talk: .exponential(mean: 180), patience: 120)
      },
      groups: [8, 9, 13].map {
        SteadySkillCenter.group("\($0) agents", agents: $0, types: [0, 1])
      })
    center.agentChoice = choice
    let outcome = await center.run(calls: 2.4e6)
    let exact: KeyValuePairs = [
      "asa": theory.meanWaitServed, "abandonment": theory.abandoned,
      "serviceLevel.offered": theory.serviceLevels(within: 20).offered,
      "serviceLevel.virtual": theory.serviceLevels(within: 20).virtual, "delayed": theory.waits,
    ]
    outcome.agrees(with: exact)
    outcome.agrees(with: exact, type: 1)
    outcome.agrees(with: ["occupancy": theory.occupancy, "queue.length": theory.meanQueue])
  }

  @Test func `groups that share no type are Erlang A's of their own`() async throws {
    // Would catch calls, agents or random numbers that leak from one type to another.
    let center = SteadySkillCenter(
      rates: [0.1, 0.05],
      types: [
        SteadySkillCenter.type("sales", talk: .exponential(mean: 100), patience: 60),
        SteadySkillCenter.type("service", talk: .exponential(mean: 240), patience: 300),
      ],
      groups: [
        SteadySkillCenter.group("sellers", agents: 10, types: [0]),
        SteadySkillCenter.group("servers", agents: 13, types: [1]),
      ])
    let outcome = await center.run(calls: 4.5e6)
    let theories = [
      ErlangA(arrivalRate: 0.1, meanHandling: 100, agents: 10, meanPatience: 60),
      ErlangA(arrivalRate: 0.05, meanHandling: 240, agents: 13, meanPatience: 300),
    ]
    for (type, theory) in theories.enumerated() {
      let theory = try #require(theory)
      outcome.agrees(
        with: [
          "asa": theory.meanWaitServed, "abandonment": theory.abandoned,
          "serviceLevel.offered": theory.serviceLevels(within: 20).offered,
          "queue.length": theory.meanQueue, "load.operators": theory.meanBusy,
        ], type: type)
    }
  }

  @Test func `with exponential patience callers abandon at the rate of those who wait`() async {
    // E[abandoned] = θ E[∫ waiting], per type, for any law of handling, any routing and priority. Would
    // catch patience that ages before the queue, is drawn by cause, or goes on after an answer.
    let patiences = [60.0, 120, 240]
    let talks: [Distribution] = [
      .lognormal(mu: 5, sigma: 1), .constant(200), .gamma(shape: 3, scale: 60),
    ]
    var types = (0..<3).map {
      SteadySkillCenter.type("type \($0)", talk: talks[$0], patience: patiences[$0])
    }
    types[2].priority = 2
    let center = SteadySkillCenter(
      rates: [0.03, 0.03, 0.02], types: types,
      groups: [
        SteadySkillCenter.group("first", agents: 8, types: [0, 1]),
        SteadySkillCenter.group("second", agents: 7, types: [1, 2]),
      ])
    let outcome = await center.run(calls: 1e6)
    for (type, patience) in patiences.enumerated() {
      outcome.ratioAgrees("L / θ∫Q of type \(type)", with: 1) { record in
        let id = CallTypeID(type)
        return (
          record.count(.abandoned, type: id, row: 1),
          record.count(.waitingIntegral, type: id, row: 1) / patience
        )
      }
    }
  }

  @Test func `patience like handling makes the number in the center Poisson`() async {
    // θ = μ: M/M/∞ with a = 10, whatever the agents. For N Poisson of mean 10, by summing its
    // probabilities: P(N ≥ 9) = 0.6671803212 and E[(N − 9)⁺] = 1.7931706427 wait.
    let center = SteadyCenter(
      rate: 0.1, talk: .exponential(mean: 100), agents: 9, patience: .exponential(mean: 100))
    let outcome = await center.run(calls: 1e6)
    outcome.agrees(with: [
      "delayed": 0.6671803212, "queue.length": 1.7931706427, "load.operators": 8.2068293573,
    ])
  }
}
