#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The Erlang waiting formula: Poisson arrivals, exponential handling, endless patience (M/M/n).
///
/// Rates and times may be in any unit, as long as it is one.
public struct ErlangC: Sendable, Equatable {
  /// Arrivals per unit of time.
  public let arrivalRate: Double
  /// Mean handling time.
  public let meanHandling: Double
  /// Number of agents.
  public let agents: Int
  /// The share of arrivals that find every agent busy: n B / (n − a (1 − B)).
  public let probabilityOfWaiting: Double

  /// nil where there is no steady state (load ≥ agents) or an argument is out of its domain
  /// (negative or not finite). O(agents).
  public init?(arrivalRate: Double, meanHandling: Double, agents: Int) {
    let load = arrivalRate * meanHandling
    guard arrivalRate >= 0, meanHandling > 0, meanHandling.isFinite, load < Double(agents) else {
      return nil
    }
    self.arrivalRate = arrivalRate
    self.meanHandling = meanHandling
    self.agents = agents
    // n B / (n − a (1 − B)) divided through by B, so that nothing cancels.
    let ratio = ErlangB.freeRatio(servers: agents, load: load)
    probabilityOfWaiting = 1 / (1 + (1 - load / Double(agents)) * ratio)
  }

  /// Offered load in Erlangs.
  public var load: Double { arrivalRate * meanHandling }

  /// Share of the agents' time that is busy: a / n.
  public var occupancy: Double { load / Double(agents) }

  /// Mean wait of those who wait: 1 / (n μ − λ). Their wait is exponential.
  public var meanWaitOfThoseWhoWait: Double { meanHandling / (Double(agents) - load) }

  /// Mean wait of all, those answered at once among them.
  public var meanWait: Double { probabilityOfWaiting * meanWaitOfThoseWhoWait }

  /// Mean number waiting, by Little's law: λ × mean wait.
  public var meanQueue: Double { arrivalRate * meanWait }

  /// The share of arrivals that wait no longer than `time`: 1 − C e^(−(n μ − λ) τ).
  /// - Precondition: `time` ≥ 0.
  public func serviceLevel(within time: Double) -> Double {
    precondition(time >= 0, "a time to answer must be 0 or more")
    return 1 - probabilityOfWaiting * exp(-time / meanWaitOfThoseWhoWait)
  }

  /// The wait that the share `p` of arrivals does not exceed; 0 where that share never waits.
  /// nil unless 0 ≤ p < 1.
  public func waitQuantile(_ p: Double) -> Double? {
    guard p >= 0, p < 1 else { return nil }
    guard 1 - p < probabilityOfWaiting else { return 0 }
    return meanWaitOfThoseWhoWait * log(probabilityOfWaiting / (1 - p))
  }
}
