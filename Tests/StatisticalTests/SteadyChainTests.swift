import QueueingTheory
import Testing

/// The solver against what is known in closed form.
@Suite struct SteadyChainTests {
  @Test func `a chain of births and deaths is Erlang C`() throws {
    let theory = try #require(ErlangC(arrivalRate: 4, meanHandling: 1, agents: 5))
    let chain = SteadyChain(states: 300, band: 1) { calls, to in
      if calls < 299 { to(calls + 1, 4) }
      if calls > 0 { to(calls - 1, Double(min(calls, 5))) }
    }
    #expect(abs(chain.mean { Double(max(0, $0 - 5)) } - theory.meanQueue) < 1e-9)
    #expect(abs(chain.mean { $0 >= 5 ? 1 : 0 } - theory.probabilityOfWaiting) < 1e-12)
  }

  @Test(arguments: RedialRow.all.filter { $0.lines <= 2 })
  func `a chain of busy lines and redialling callers is the reference`(row: RedialRow) {
    // State: busy + (lines + 1) × callers between attempts.
    let (width, most) = (row.lines + 1, 400)
    let chain = SteadyChain(states: width * (most + 1), band: width) { state, to in
      let (orbit, busy) = state.quotientAndRemainder(dividingBy: width)
      if busy > 0 { to(state - 1, Double(busy)) }
      if busy < row.lines {
        to(state + 1, row.rate)
        if orbit > 0 { to(state - width + 1, Double(orbit) * row.redialRate) }
      } else if orbit < most {
        to(state + width, row.rate)
      }
    }
    let blocked = chain.mean { $0 % width == row.lines ? 1 : 0 }
    #expect(abs(blocked - row.blockedFresh) < 1e-9)
    #expect(abs(chain.mean { Double($0 / width) } - row.orbit) < 1e-8)
  }
}
