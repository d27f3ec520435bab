/// Erlang A with a limited number of lines and balking: Poisson arrivals, exponential handling and
/// patience, first come first served (M/M/n/K+M), in steady state.
///
/// An arrival that finds all agents busy is blocked if all lines are taken; else it balks with the
/// given probability (it leaves at once), or it waits until it is answered or its patience ends.
/// Rates and times may be in any unit, as long as it is one; shares are of all arrivals unless they
/// say otherwise. Palm (1957); Garnett, Mandelbaum and Reiman (2002).
///
/// Reliable from 1 agent to beyond 100,000: each sum adds positive terms, scaled at its largest.
public struct ErlangA: Sendable {
  /// Arrivals per unit of time.
  public let arrivalRate: Double
  /// Mean handling time.
  public let meanHandling: Double
  /// Number of agents.
  public let agents: Int
  /// Mean patience; nil if callers never abandon.
  public let meanPatience: Double?
  /// Most calls in the system, in service or waiting; nil if there is no limit.
  public let lines: Int?
  /// The probability that a caller who would have to wait leaves at once.
  public let balking: Double
  /// Share of time at which all agents (or all lines, if they are fewer) are busy.
  public let allBusy: Double
  /// Share of arrivals answered at once.
  public let immediate: Double

  let queue: QueueLengths
  let sums: WaitingSums

  /// nil where there is no steady state, where an argument is out of its domain (agents < 1, a time
  /// that is not positive, a share outside 0 … 1), or where more than 2²⁴ queue lengths matter
  /// (extreme patience under overload). O(agents + queue lengths that matter).
  public init?(
    arrivalRate: Double, meanHandling: Double, agents: Int, meanPatience: Double?,
    lines: Int? = nil, balking: Double = 0
  ) {
    guard arrivalRate >= 0, arrivalRate.isFinite, meanHandling > 0, meanHandling.isFinite,
      agents >= 1, (meanPatience ?? 1) > 0, (lines ?? 1) >= 1, 0...1 ~= balking
    else { return nil }
    let servers = min(agents, lines ?? agents)
    let capacity = Double(servers) / meanHandling
    let abandonment = meanPatience.map { 1 / $0 } ?? 0
    let lengths = QueueLengths(
      joining: arrivalRate * (1 - balking), capacity: capacity, abandonment: abandonment,
      places: lines.map { $0 - servers })
    guard let lengths else { return nil }
    self.arrivalRate = arrivalRate
    self.meanHandling = meanHandling
    self.agents = agents
    self.meanPatience = meanPatience
    self.lines = lines
    self.balking = balking
    queue = lengths
    sums = WaitingSums(lengths, capacity: capacity, abandonment: abandonment)
    // Odds of a free agent: (Σₖ₌₀ⁿ⁻¹ pₖ / pₙ) × P(empty queue | all busy).
    let load = arrivalRate * meanHandling
    let odds = ErlangB.freeRatio(servers: servers, load: load) * lengths.empty
    allBusy = 1 / (1 + odds)
    immediate = 1 / (1 + 1 / odds)
  }

  /// θ, abandonments per unit of time and waiting caller.
  public var abandonmentRate: Double { meanPatience.map { 1 / $0 } ?? 0 }

  /// Offered load in Erlangs.
  public var load: Double { arrivalRate * meanHandling }

  var servers: Int { min(agents, lines ?? agents) }
}
