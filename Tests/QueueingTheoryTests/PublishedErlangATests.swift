import QueueingTheory
import Testing

/// Numbers that other programs print for Erlang A, to all their digits.
@Suite struct PublishedErlangATests {
  @Test("CCmath's Erlang X speaks of the virtual wait")
  func ccmath() throws {
    // erlangccmath 1.3.0, tests/test.py: ASA 0.1, SL 87.97 %, abandoned 7.43 %, blocked 0 %,
    // occupancy 79.34 %.
    let system = try #require(
      ErlangA(arrivalRate: 4, meanHandling: 3, agents: 14, meanPatience: 1, lines: 100))
    #expect(isClose(system.meanVirtualWait, 0.1, absolute: 0.05))
    #expect(isClose(system.serviceLevels(within: 0.333).virtual, 0.8797, absolute: 0.00005))
    #expect(isClose(system.abandoned, 0.0743, absolute: 0.00005))
    #expect(isClose(system.occupancy, 0.7934, absolute: 0.00005))
    // The exact probabilities: the stationary distribution summed with mpmath in 40 digits.
    #expect(isClose(system.blocked, 1.3621467842152392e-87, relative: 1e-12))
    #expect(
      isClose(system.serviceLevels(within: 0.333).offered, 0.8614715433558781, relative: 1e-13))
  }

  @Test("pyworkforce's Erlang A comes out")
  func pyworkforce() throws {
    // pyworkforce tests/test_abandonment.py at ca48925.
    let system = try #require(
      ErlangA(arrivalRate: 100.0 / 30, meanHandling: 3, agents: 14, meanPatience: 5))
    #expect(isClose(system.waits, 0.14526, absolute: 5.1e-6))
    #expect(isClose(system.abandoned, 0.013984, absolute: 5.1e-7))
    #expect(isClose(system.occupancy, 0.704297, absolute: 5.1e-7))
    #expect(isClose(system.meanWaitEntered, 0.069919, absolute: 5.1e-7))
    #expect(isClose(system.serviceLevels(within: 20.0 / 60).offered, 0.916792, absolute: 5.1e-7))
  }

  @Test("QueueSim's table of M/M/10/20+M comes out")
  func queueSim() throws {
    for row in QueueSimTables.erlangA {
      let system = try #require(
        ErlangA(
          arrivalRate: 1 / row.gap, meanHandling: 600, agents: 10, meanPatience: 900, lines: 20))
      #expect(isClose(system.occupancy, row.occupancy, absolute: 5.1e-7))
      #expect(isClose(system.blocked, row.blocked, absolute: 5.1e-7))
      #expect(isClose(system.abandoned / system.accepted, row.abandoned, absolute: 5.1e-7))
      #expect(isClose(system.meanQueue, row.queue, absolute: 5.1e-7))
      #expect(isClose(system.meanInSystem, row.inSystem, absolute: 5.1e-7))
      #expect(isClose(system.meanWaitOffered, row.wait, absolute: 5.1e-7))
    }
  }

  @Test("A hundred and a thousand agents under a load of as many Erlangs come out")
  func fullLoad() throws {
    // Handling 5 min, patience 3 min, 20 s: the stationary distribution summed with mpmath.
    for (agents, level, abandoned, wait, occupancy) in [
      (100, 0.80191, 0.044913, 7.7807, 0.95509), (1000, 0.98276, 0.014217, 2.5295, 0.98578),
    ] {
      let system = try #require(
        ErlangA(
          arrivalRate: Double(agents) / 300, meanHandling: 300, agents: agents, meanPatience: 180))
      #expect(isClose(system.serviceLevels(within: 20).offered, level, absolute: 5.1e-6))
      #expect(isClose(system.abandoned, abandoned, absolute: 5.1e-7))
      #expect(isClose(system.meanWaitServed, wait, absolute: 5.1e-5))
      #expect(isClose(system.occupancy, occupancy, absolute: 5.1e-6))
    }
  }
}
