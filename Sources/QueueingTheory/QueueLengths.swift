/// The number waiting while all servers are busy: births at rate λ′, deaths at rate A + jθ in the
/// state with j waiting (A = nμ), as shares that sum to one.
///
/// The weights start at the mode with 1 and go both ways by their ratios, so that nothing overflows
/// whatever the load; the ratios fall with j, hence one mode only. Tails below 10⁻²⁰ of the sum are
/// not stored.
struct QueueLengths {
  /// More waiting places than these are not worked with: 2²⁴ (a hundred megabytes).
  static let mostStates = 1 << 24

  /// The number waiting that `joinable[0]` stands for.
  let first: Int
  /// Shares of the states in which an arrival still finds a place to wait.
  let joinable: [Double]
  /// Share of the state with an empty queue, exact even where it is not stored.
  let empty: Double
  /// Share of the full state; 0 where the places have no end.
  let full: Double
  /// Mean number waiting.
  let mean: Double
  /// Variance of the number waiting.
  let variance: Double

  /// - Parameters:
  ///   - joining: λ′, the rate of joining the queue.
  ///   - capacity: A = nμ, the rate at which busy servers finish.
  ///   - abandonment: θ per waiting customer.
  ///   - places: places to wait, nil for endlessly many.
  ///
  /// nil where there is no steady state, or it needs more than `mostStates` states.
  /// O(states kept), about 20 √(λ/θ) at most.
  init?(joining: Double, capacity: Double, abandonment: Double, places: Int?) {
    let rates = QueueRates(joining: joining, capacity: capacity, abandonment: abandonment)
    guard let mode = rates.mode(places: places) else { return nil }
    let below = QueueBranch(down: rates, from: mode)
    let above = QueueBranch(up: rates, from: mode, places: places)
    guard let above else { return nil }

    var weights = Array(below.weights.reversed()) + [1] + above.weights
    let lowest = mode - below.weights.count
    var fullWeight = above.end
    if let places, lowest + weights.count - 1 == places { fullWeight = weights.removeLast() }
    let total = weights.reduce(fullWeight, +)
    joinable = weights.map { $0 / total }
    first = lowest
    empty = below.end / total
    full = fullWeight / total
    (mean, variance) = Self.moments(joinable, first: lowest, full: full, places: places)
  }

  private static func moments(
    _ shares: [Double], first: Int, full: Double, places: Int?
  ) -> (Double, Double) {
    let last = Double(places ?? 0)
    var mean = full * last
    for (index, share) in shares.enumerated() { mean += share * Double(first + index) }
    var variance = full * (last - mean) * (last - mean)
    for (index, share) in shares.enumerated() {
      let distance = Double(first + index) - mean
      variance += share * distance * distance
    }
    return (mean, variance)
  }
}
