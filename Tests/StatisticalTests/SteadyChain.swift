/// The stationary distribution of a Markov chain in continuous time with finitely many states.
///
/// Grassmann, Taksar and Heyman (1985), "Regenerative analysis and steady state distributions for
/// Markov chains": states are cut out one by one, the last first. Nothing is subtracted, so nothing
/// cancels, and each probability is exact to rounding however small it is.
struct SteadyChain {
  /// The share of time in each state.
  let probabilities: [Double]

  /// - Parameters:
  ///   - band: No transition leads over more than so many states.
  ///   - transitions: Names the targets of a state and the rates to them.
  /// - Complexity: O(`states` · `band`²).
  init(
    states: Int, band: Int,
    transitions: (_ state: Int, _ to: (_ target: Int, _ rate: Double) -> Void) -> Void
  ) {
    var rates = BandedRates(states: states, band: band)
    for state in 0..<states {
      transitions(state) { target, rate in rates[state, target] += rate }
    }
    for state in (1..<states).reversed() { rates.cutOut(state) }
    probabilities = rates.unfolded()
  }

  /// The mean of a figure of the state.
  func mean(_ figure: (_ state: Int) -> Double) -> Double {
    probabilities.indices.reduce(0) { $0 + probabilities[$1] * figure($1) }
  }
}

/// Rates between states that lie no further than the band apart.
private struct BandedRates {
  let states: Int
  let band: Int
  private var rates: [Double]

  init(states: Int, band: Int) {
    (self.states, self.band) = (states, band)
    rates = Array(repeating: 0, count: states * (2 * band + 1))
  }

  subscript(from: Int, to: Int) -> Double {
    get { rates[from * (2 * band + 1) + to - from + band] }
    set {
      precondition(abs(to - from) <= band, "a transition leads out of the band")
      rates[from * (2 * band + 1) + to - from + band] = newValue
    }
  }

  private func below(_ state: Int) -> Range<Int> { max(0, state - band)..<state }

  /// Watches the chain only while it is below a state: ways into the state go on to where it leaves to.
  mutating func cutOut(_ state: Int) {
    let leaving = below(state).reduce(0) { $0 + self[state, $1] }
    for from in below(state) where self[from, state] > 0 {
      let share = self[from, state] / leaving
      self[from, state] = share
      for to in below(state) where to != from { self[from, to] += share * self[state, to] }
    }
  }

  /// Puts the states back in, each with the time that those below it send there.
  func unfolded() -> [Double] {
    var weights = [1.0]
    for state in 1..<states {
      weights.append(below(state).reduce(0) { $0 + weights[$1] * self[$1, state] })
    }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }
}
