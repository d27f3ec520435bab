import QueueingTheory
import Testing

@Suite struct ErlangATests {
  @Test("Erlang A agrees with forty-digit sums in every measure", arguments: erlangAGrid)
  func grid(_ row: ErlangARow) throws {
    try check(row, relative: 1e-12)
  }

  @Test("Erlang A agrees with forty-digit sums in extreme set-ups", arguments: erlangAExtremes)
  func extremes(_ row: ErlangARow) throws {
    try check(row, relative: 1e-11)
  }

  private func check(_ row: ErlangARow, relative: Double) throws {
    let system = try #require(row.system)
    let levels = system.serviceLevels(within: row.within)
    #expect(row.expected.count == ErlangARow.columns.count)
    for ((name, measure), expected) in zip(ErlangARow.columns, row.expected) {
      let value = measure(system, levels)
      #expect(
        isClose(value, expected, relative: relative, absolute: 1e-20),
        "\(name): \(value), expected \(expected)")
    }
  }

  @Test("A probability of waiting of 10⁻³² keeps its digits")
  func lightLoad() throws {
    // λ = 5, μ = 1, 50 agents, patience of mean 1: the third of the extreme rows.
    let row = erlangAExtremes[2]
    let system = try #require(row.system)
    #expect(isClose(system.waits, 2.1810592140784887e-32, relative: 1e-12))
    #expect(
      isClose(
        system.serviceLevels(within: 0.1).abandonedWithin, 4.674355141223309e-34,
        relative: 1e-12))
  }

  @Test("A hundred thousand agents keep their digits")
  func large() throws {
    // λ = 99,900, μ = 1, impatience at rate 2: the stationary distribution of the number in the
    // center summed with mpmath in thirty digits.
    let system = try #require(
      ErlangA(arrivalRate: 99_900, meanHandling: 1, agents: 100_000, meanPatience: 0.5))
    #expect(isClose(system.allBusy, 0.31301207987170615911, relative: 1e-12))
    #expect(isClose(system.abandoned, 0.0010097082090313859014, relative: 1e-12))
    #expect(isClose(system.varianceOfQueue, 10569.525473632672526, relative: 1e-12))
    #expect(isClose(system.meanWaitServed, 0.00050405122900199160316, relative: 1e-12))
    #expect(isClose(system.meanWaitAbandoned, 0.0012992072023019876541, relative: 1e-12))
    #expect(isClose(system.standardDeviationOfVirtualWait, 0.0010302890085057460, relative: 1e-12))
  }

  @Test("Overload has a steady state only with patience or lines that end")
  func stability() {
    func system(_ rate: Double, _ patience: Double?, _ lines: Int?) -> ErlangA? {
      ErlangA(
        arrivalRate: rate, meanHandling: 1, agents: 10, meanPatience: patience, lines: lines)
    }
    #expect(system(10, nil, nil) == nil)
    #expect(system(11, nil, nil) == nil)
    #expect(system(11, 100, nil) != nil)
    #expect(system(11, nil, 30) != nil)
    #expect(system(-1, nil, nil) == nil)
    #expect(system(.nan, nil, nil) == nil)
  }

  @Test("Without arrivals nobody waits and nobody works")
  func nobody() throws {
    let system = try #require(
      ErlangA(arrivalRate: 0, meanHandling: 3, agents: 5, meanPatience: 2))
    #expect(system.immediate == 1)
    #expect(system.meanBusy == 0)
    #expect(system.serviceLevels(within: 0).offered == 1)
  }

  @Test("With fewer lines than agents the lines are the servers")
  func fewLines() throws {
    let system = try #require(
      ErlangA(arrivalRate: 5, meanHandling: 1, agents: 10, meanPatience: 2, lines: 4))
    let loss = ErlangB.blocking(servers: 4, load: 5)
    #expect(isClose(system.blocked, loss, relative: 1e-14))
    #expect(isClose(system.occupancy, 5 * (1 - loss) / 10, relative: 1e-14))
    #expect(system.meanWaitAbandoned == nil)
  }

  @Test("An endless time to answer takes in everybody who is answered or abandons")
  func endlessTime() throws {
    let system = try #require(
      ErlangA(arrivalRate: 5, meanHandling: 1, agents: 4, meanPatience: 0.5, lines: 8))
    let levels = system.serviceLevels(within: .infinity)
    #expect(isClose(levels.offered, system.served, relative: 1e-14))
    #expect(isClose(levels.abandonedWithin, system.abandoned, relative: 1e-14))
    #expect(isClose(levels.virtual, 1, relative: 1e-14))
  }
}
