/// A callback queue as a Markov chain, exact but for the ends of both queues, which hardly ever come.
///
/// Poisson arrivals, exponential handling and patience. A caller who finds all agents busy and at
/// least `from` callers waiting accepts a callback with probability `accepted`; callbacks begin while
/// fewer than `upTo` agents are busy. With an agent who dials at once and always reaches the customer,
/// the state is (calls in the center + callbacks in service, callbacks outstanding).
struct CallbackQueue: Sendable, CustomStringConvertible {
  var agents: Int
  /// Offered load in Erlangs of calls of `CallbackQueue.handling` seconds.
  var erlangs: Double
  /// Mean patience in seconds; `nil` is endless.
  var patience: Double?
  /// k.
  var from: Int
  /// p.
  var accepted: Double
  /// c.
  var upTo: Int

  /// Mean handling time in seconds.
  static let handling = 100.0
  /// The most calls and the most callbacks in the chain.
  private static let ends = (calls: 80, callbacks: 150)

  var description: String {
    "\(agents) agents, \(erlangs) Erl, patience \(patience ?? .infinity), k \(from), p \(accepted), "
      + "c \(upTo)"
  }

  /// Calls per second.
  var rate: Double { erlangs / Self.handling }

  /// The exact figures.
  func figures() -> Figures {
    let width = Self.ends.calls + 1
    let chain = SteadyChain(states: width * (Self.ends.callbacks + 1), band: width) { state, to in
      move(calls: state % width, callbacks: state / width) { calls, callbacks, rate in
        to(callbacks * width + calls, rate)
      }
    }
    let waiting = { (state: Int) in Double(max(0, state % width - agents)) }
    let meets = { (state: Int) in state % width >= agents + from ? accepted : 0 }
    let isEnd = { (state: Int) in
      state % width == Self.ends.calls || state / width == Self.ends.callbacks
    }
    return Figures(
      waiting: chain.mean(waiting), outstanding: chain.mean { Double($0 / width) },
      acceptance: chain.mean(meets), busy: chain.mean { Double(min(agents, $0 % width)) },
      abandonment: chain.mean(waiting) / (patience ?? .infinity) / rate,
      cutOff: chain.mean { isEnd($0) ? 1 : 0 })
  }

  /// The ways out of a state.
  private func move(
    calls: Int, callbacks: Int, to: (_ calls: Int, _ callbacks: Int, _ rate: Double) -> Void
  ) {
    // A callback that may begin does not stay outstanding: a state never entered, left downwards.
    if callbacks > 0, calls < upTo { return to(calls + 1, callbacks - 1, 1) }
    let accepting = calls >= agents + from ? accepted : 0
    if accepting > 0, callbacks < Self.ends.callbacks { to(calls, callbacks + 1, rate * accepting) }
    if accepting < 1, calls < Self.ends.calls { to(calls + 1, callbacks, rate * (1 - accepting)) }
    guard calls > 0 else { return }
    let served = Double(min(calls, agents)) / Self.handling
    // The agent who would leave fewer than c busy takes a callback instead.
    if calls == upTo, callbacks > 0 {
      to(calls, callbacks - 1, served)
    } else {
      to(calls - 1, callbacks, served)
    }
    if let patience, calls > agents { to(calls - 1, callbacks, Double(calls - agents) / patience) }
  }

  /// What the chain says.
  struct Figures {
    /// Mean number of callers in the queue.
    var waiting: Double
    /// Mean number of accepted callbacks that have not begun.
    var outstanding: Double
    /// The share of calls that accept a callback.
    var acceptance: Double
    /// Mean number of busy agents.
    var busy: Double
    /// The share of calls that abandon.
    var abandonment: Double
    /// The share of time at an end of the chain.
    var cutOff: Double
  }
}
