import QueueingTheory
import Testing

/// Limits, and laws that hold whatever the numbers.
@Suite struct ErlangALawTests {
  @Test("With patience growing without end Erlang A becomes Erlang C")
  func endlessPatience() throws {
    let c = try #require(ErlangC(arrivalRate: 48, meanHandling: 1, agents: 50))
    for patience in [1e12, nil] {
      let a = try #require(
        ErlangA(arrivalRate: 48, meanHandling: 1, agents: 50, meanPatience: patience))
      #expect(isClose(a.waits, c.probabilityOfWaiting, relative: 1e-9))
      #expect(isClose(a.meanWaitServed, c.meanWait, relative: 1e-9))
      #expect(isClose(a.meanQueue, c.meanQueue, relative: 1e-9))
      let level = a.serviceLevels(within: 0.3).offered
      #expect(isClose(level, c.serviceLevel(within: 0.3), relative: 1e-9))
    }
  }

  @Test("With patience vanishing Erlang A becomes Erlang B")
  func vanishingPatience() throws {
    let a = try #require(
      ErlangA(arrivalRate: 48, meanHandling: 1, agents: 50, meanPatience: 1e-14))
    #expect(isClose(a.abandoned, ErlangB.blocking(servers: 50, load: 48), relative: 1e-10))
  }

  @Test("With no place to wait, and with everybody balking, Erlang A is Erlang B")
  func noWaiting() throws {
    let loss = ErlangB.blocking(servers: 50, load: 48)
    let full = try #require(
      ErlangA(arrivalRate: 48, meanHandling: 1, agents: 50, meanPatience: 1, lines: 50))
    #expect(isClose(full.blocked, loss, relative: 1e-14))
    #expect(full.waits == 0)
    let balking = try #require(
      ErlangA(arrivalRate: 48, meanHandling: 1, agents: 50, meanPatience: nil, balking: 1))
    #expect(isClose(balking.abandoned, loss, relative: 1e-14))
    #expect(balking.meanWaitAbandoned == 0)
  }

  @Test("With patience like handling the number in the system is Poisson")
  func poisson() throws {
    // Each customer leaves at rate μ wherever he is: M/M/∞ with mean and variance a.
    let a = try #require(
      ErlangA(arrivalRate: 120, meanHandling: 1, agents: 100, meanPatience: 1))
    #expect(isClose(a.meanInSystem, 120, relative: 1e-13))
  }

  @Test(
    "Flows balance from 1 to 100,000 agents, at any load",
    arguments: [1, 2, 10, 100, 1000, 10_000, 100_000], [0.3, 0.95, 1, 1.05, 1.5])
  func balance(_ agents: Int, _ loadPerAgent: Double) throws {
    let rate = Double(agents) * loadPerAgent / 5
    for (patience, lines, balking) in [(3, nil, 0), (60, nil, 0.1), (1, agents + 7, 0.2)]
      as [(Double, Int?, Double)]
    {
      let system = try #require(
        ErlangA(
          arrivalRate: rate, meanHandling: 5, agents: agents, meanPatience: patience,
          lines: lines, balking: balking))
      expectBalance(system, rate: rate, patience: patience)
    }
  }

  private func expectBalance(_ system: ErlangA, rate: Double, patience: Double) {
    // Answered per time = busy × μ; leaving the queue unanswered = θ × queue; all are accounted for.
    #expect(isClose(rate * system.served, system.meanBusy / 5, relative: 1e-11))
    let leaving = rate * (system.abandoned - system.balked)
    #expect(isClose(leaving, system.meanQueue / patience, relative: 1e-9, absolute: 1e-290))
    #expect(isClose(system.served + system.abandoned + system.blocked, 1, relative: 1e-11))
    #expect(isClose(rate * system.meanWaitOffered, system.meanQueue, relative: 1e-11))
    let levels = system.serviceLevels(within: 1.0 / 3)
    for definition in ServiceLevelDefinition.allCases {
      #expect((0...1.000_000_001).contains(levels[definition]))
    }
    #expect(levels.offered <= levels.answered)
    #expect(levels.abandonedWithin <= system.abandoned * (1 + 1e-12))
    #expect(levels.offered <= system.served * (1 + 1e-12))
  }

  @Test("Times in another unit give the same shares")
  func units() throws {
    let minutes = try #require(
      ErlangA(arrivalRate: 4, meanHandling: 3, agents: 14, meanPatience: 1, lines: 100))
    let seconds = try #require(
      ErlangA(arrivalRate: 4.0 / 60, meanHandling: 180, agents: 14, meanPatience: 60, lines: 100))
    #expect(isClose(seconds.abandoned, minutes.abandoned, relative: 1e-13))
    #expect(isClose(seconds.meanWaitServed, 60 * minutes.meanWaitServed, relative: 1e-13))
    let level = minutes.serviceLevels(within: 1.0 / 3).offered
    #expect(isClose(seconds.serviceLevels(within: 20).offered, level, relative: 1e-13))
  }
}
