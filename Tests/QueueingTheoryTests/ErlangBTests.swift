import QueueingTheory
import Testing

@Suite struct ErlangBTests {
  @Test(
    "Blocking agrees with exact values",
    arguments: [
      // Erlang's formula (1917), (aⁿ/n!) / Σ aᵏ/k!, with mpmath in 40 digits.
      (1, 1, 0.5), (2, 1, 0.2), (10, 5, 0.018384570336648132), (10, 10, 0.21458234310734733),
      (20, 12, 0.009795639420064079), (100, 90, 0.026957380464359214),
      (120, 100, 0.005690054606869933), (5, 3, 0.11005434782608696),
      (100_000, 100_000, 0.002518893423546906434817),
      (100_000, 99_000, 0.000008225775598504222319172),
    ] as [(Int, Double, Double)])
  func exact(_ servers: Int, _ load: Double, _ blocking: Double) {
    #expect(isClose(ErlangB.blocking(servers: servers, load: load), blocking, relative: 1e-13))
  }

  @Test("Blocking agrees with the tables of QueueSim")
  func queueSim() {
    for (load, servers, occupancy, blocking) in QueueSimTables.erlangB {
      let value = ErlangB.blocking(servers: servers, load: load)
      #expect(isClose(value, blocking, absolute: 5.1e-7))
      #expect(isClose(load * (1 - value) / Double(servers), occupancy, absolute: 5.1e-7))
    }
  }

  @Test(
    "Blocking for a real number of servers agrees with the integral",
    arguments: [
      // 1/B = a ∫ e^(−a t) (1 + t)^x dt over t ≥ 0 (Jagerman 1974), mpmath quadrature, 40 digits.
      (5, 3, 0.11005434782608695652), (7.5, 6.25, 0.16659464721170167557),
      (0.5, 0.2, 0.43941136487817366841), (12.25, 30, 0.61136498857252426502),
      (1000.5, 950, 0.0035493309338389619165), (0.75, 800, 0.99906367004770831085),
      (2.3, 10, 0.79318322951382031059),
    ] as [(Double, Double, Double)])
  func continuous(_ servers: Double, _ load: Double, _ blocking: Double) {
    let value = ErlangB.blocking(continuousServers: servers, load: load)
    #expect(isClose(value, blocking, relative: 1e-12))
  }

  @Test("No servers lose everything, no load loses nothing")
  func ends() {
    #expect(ErlangB.blocking(servers: 0, load: 3) == 1)
    #expect(ErlangB.blocking(servers: 3, load: 0) == 0)
    #expect(ErlangB.blocking(continuousServers: 0, load: 0) == 1)
    #expect(ErlangB.blocking(continuousServers: 2.5, load: 0) == 0)
  }

  @Test("Ten Erlangs need seventeen servers for two percent, not sixteen")
  func leastServers() {
    // pyworkforce tests/test_erlang_b.py at ca48925; B(16) = 0.0223, B(17) = 0.0129.
    #expect(ErlangB.leastServers(load: 10, blocking: 0.02) == 17)
    #expect(isClose(ErlangB.blocking(servers: 17, load: 10), 0.01294887522472657, relative: 1e-13))
    #expect(isClose(ErlangB.blocking(servers: 16, load: 10), 0.022301872040363657, relative: 1e-13))
  }

  @Test("The largest load keeps the blocking, the next number above does not")
  func largestLoad() {
    for (servers, blocking) in [(1, 0.5), (10, 0.01), (300, 0.2), (20_000, 0.001)] {
      let load = ErlangB.largestLoad(servers: servers, blocking: blocking)
      #expect(ErlangB.blocking(servers: servers, load: load) <= blocking)
      #expect(ErlangB.blocking(servers: servers, load: load.nextUp) > blocking)
      #expect(isClose(ErlangB.blocking(servers: servers, load: load), blocking, relative: 1e-12))
    }
    #expect(isClose(ErlangB.largestLoad(servers: 1, blocking: 0.5), 1, relative: 1e-15))
  }
}
