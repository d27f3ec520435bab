import QueueingTheory
import Testing

@Suite struct ErlangCTests {
  @Test("The worked example of CCmath comes out")
  func ccmath() throws {
    // erlangccmath 1.3.0, tests/test.py: ASA 0.72, SL 61.42 %, occupancy 85.71 %; the long digits
    // from Erlang's formula (1917) with mpmath in 40 digits.
    let system = try #require(ErlangC(arrivalRate: 4, meanHandling: 3, agents: 14))
    #expect(isClose(system.probabilityOfWaiting, 0.48170537261498847, relative: 1e-14))
    #expect(isClose(system.meanWait, 0.7225580589224827, relative: 1e-14))
    #expect(isClose(system.meanQueue, 2.890232235689931, relative: 1e-14))
    #expect(isClose(system.occupancy, 0.8571428571428571, relative: 1e-14))
    #expect(isClose(system.serviceLevel(within: 0.333), 0.6141947659901038, relative: 1e-13))
  }

  @Test(
    "The examples of pyworkforce come out",
    arguments: [
      // pyworkforce tests/test_erlang.py at ca48925: agents, P(wait), wait, occupancy, level.
      (14, 0.17413193359504983, 0.1305989501962874, 0.7142857142857143, 0.8878526926911569),
      (15, 0.10204236700798801, 0.0612254202047928, 0.6666666666666666, 0.9411266757039652),
    ])
  func pyworkforce(_ row: (Int, Double, Double, Double, Double)) throws {
    let system = try #require(ErlangC(arrivalRate: 100.0 / 30, meanHandling: 3, agents: row.0))
    #expect(isClose(system.probabilityOfWaiting, row.1, relative: 1e-13))
    #expect(isClose(system.meanWait, row.2, relative: 1e-13))
    #expect(isClose(system.occupancy, row.3, relative: 1e-14))
    #expect(isClose(system.serviceLevel(within: 0.33), row.4, relative: 1e-13))
  }

  @Test("The waits of Herzog's Callcenter Simulator come out, with and without patience")
  func herzog() throws {
    // ErlangCTest.java at 2119d92: 3.5 calls a minute of 3 minutes; 26.56 s, 9.91 s and 56.62 s. The
    // long digits from Erlang C's formula and Erlang A's stationary distribution, mpmath, 40 digits.
    let endless = try #require(ErlangC(arrivalRate: 3.5, meanHandling: 3, agents: 13))
    #expect(isClose(60 * endless.meanWait, 26.556885803440313, relative: 1e-13))
    for (agents, wait) in [(13, 9.912802609152141), (9, 56.61843549562094)] {
      let system = try #require(
        ErlangA(arrivalRate: 3.5, meanHandling: 3, agents: agents, meanPatience: 5, lines: 100))
      #expect(isClose(60 * system.meanWaitOffered, wait, relative: 1e-12))
    }
  }

  @Test("Erlang C agrees with the tables of QueueSim")
  func queueSim() throws {
    for (gap, agents, queue, wait) in QueueSimTables.erlangC {
      let system = try #require(ErlangC(arrivalRate: 1 / gap, meanHandling: 600, agents: agents))
      #expect(isClose(system.meanQueue, queue, absolute: 5.1e-7))
      #expect(isClose(system.meanWait, wait, absolute: 5.1e-7))
    }
  }

  @Test("A hundred thousand agents keep their digits")
  func large() throws {
    // Erlang's formula (1917) for 99,900 Erlangs, with mpmath in 40 digits.
    let system = try #require(ErlangC(arrivalRate: 99_900, meanHandling: 1, agents: 100_000))
    #expect(isClose(system.probabilityOfWaiting, 0.6579935117953026494532864, relative: 1e-11))
  }

  @Test("The quantile of the wait undoes the service level")
  func quantile() throws {
    let system = try #require(ErlangC(arrivalRate: 4, meanHandling: 3, agents: 14))
    for p in [0.6, 0.9, 0.999] {
      let wait = try #require(system.waitQuantile(p))
      #expect(isClose(system.serviceLevel(within: wait), p, relative: 1e-14))
    }
    #expect(system.waitQuantile(0.5) == 0)
    #expect(system.waitQuantile(1) == nil)
  }

  @Test("There is no steady state where the load is not below the agents")
  func unstable() {
    #expect(ErlangC(arrivalRate: 4, meanHandling: 3, agents: 12) == nil)
    #expect(ErlangC(arrivalRate: 4, meanHandling: 3, agents: 11) == nil)
    #expect(ErlangC(arrivalRate: 4, meanHandling: -3, agents: 11) == nil)
    #expect(ErlangC(arrivalRate: .nan, meanHandling: 3, agents: 11) == nil)
  }
}
