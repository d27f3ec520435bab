#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The least agents that reach a service level in steady state.
public enum StaffingRule {
  /// Erlang C: the least agents who answer the share `serviceLevel` within `time`.
  ///
  /// One pass of the Erlang B recurrence, O(answer). nil unless 0 ≤ `serviceLevel` < 1 and the other
  /// arguments are in their domain.
  public static func leastAgents(
    arrivalRate: Double, meanHandling: Double, serviceLevel: Double, within time: Double
  ) -> Int? {
    let load = arrivalRate * meanHandling
    guard 0..<1 ~= serviceLevel, time >= 0, load >= 0, load.isFinite, meanHandling > 0 else {
      return nil
    }
    var ratio = 0.0
    var agents = 0
    while true {
      agents += 1
      ratio = Double(agents) / load * (1 + ratio)
      let spare = Double(agents) - load
      guard spare > 0 else { continue }
      let waits = 1 / (1 + spare / Double(agents) * ratio)
      if 1 - waits * exp(-spare * time / meanHandling) >= serviceLevel { return agents }
    }
  }

  /// Erlang A: the least agents whose service level by `definition` is at least `serviceLevel`.
  ///
  /// Doubles the step from the load on, then halves the interval: O(log n) steady states, as every
  /// definition rises with the agents. nil if no number up to the lines does it (blocking remains) or
  /// an argument is out of its domain.
  public static func leastAgents(
    arrivalRate: Double, meanHandling: Double, meanPatience: Double?, lines: Int? = nil,
    serviceLevel: Double, within time: Double, definition: ServiceLevelDefinition = .offered
  ) -> Int? {
    let load = arrivalRate * meanHandling
    guard 0..<1 ~= serviceLevel, time >= 0, 0...1e8 ~= load else { return nil }
    func reaches(_ agents: Int) -> Bool {
      let system = ErlangA(
        arrivalRate: arrivalRate, meanHandling: meanHandling, agents: agents,
        meanPatience: meanPatience, lines: lines)
      return system.map { $0.serviceLevels(within: time)[definition] >= serviceLevel } ?? false
    }
    return leastWhere(reaches, around: max(1, Int(load)), most: lines ?? 1 << 28)
  }

  /// The least number in 1 ... `most` at which a condition holds that then holds for ever.
  private static func leastWhere(
    _ condition: (Int) -> Bool, around start: Int, most: Int
  ) -> Int? {
    var low = 0
    var high = min(start, most)
    var step = 1
    while !condition(high) {
      if high == most { return nil }
      low = high
      high = min(high + step, most)
      step *= 2
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if condition(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
