/// What happens to an arrival that joins the queue, summed over the number it finds waiting.
///
/// Found j waiting, it is served after j + 1 departures at rates nμ + iθ, i = 0 … j, unless its own
/// patience ends first. Every sum is of positive terms (digamma differences become sums of
/// reciprocal rates), per moment at which all servers are busy.
struct WaitingSums {
  /// Share of the time at which there is a place to wait.
  private(set) var room = 0.0
  /// … and the one who joins is served: nμ / (nμ + (j+1)θ).
  private(set) var served = 0.0
  /// … or abandons: (j+1)θ / (nμ + (j+1)θ).
  private(set) var abandoned = 0.0
  /// Time in the queue, however it ends.
  private(set) var wait = 0.0
  /// Wait of the served, its square, and wait of those who abandon.
  private(set) var servedWait = 0.0
  private(set) var servedSquare = 0.0
  private(set) var abandonedWait = 0.0
  /// Wait of one who never abandons, and its square.
  private(set) var virtualWait = 0.0
  private(set) var virtualSquare = 0.0

  init(_ queue: QueueLengths, capacity: Double, abandonment: Double) {
    let before = ReciprocalSums(rate: capacity, step: abandonment, count: queue.first)
    var inverse = 1 / (capacity + Double(queue.first) * abandonment)
    // Sums over i = 0 ... j for the endlessly patient, over i = 1 ... j + 1 for the served.
    var virtual = (mean: before.first, variance: before.second)
    var answered = virtual
    if queue.first > 0 {
      answered.mean += inverse - 1 / capacity
      answered.variance += inverse * inverse - 1 / (capacity * capacity)
    }
    var abandoning = queue.first > 0 ? Double(queue.first) - capacity * answered.mean : 0
    for (index, weight) in queue.joinable.enumerated() {
      let place = Double(queue.first + index + 1)
      virtual.mean += inverse
      virtual.variance += inverse * inverse
      inverse = 1 / (capacity + place * abandonment)
      answered.mean += inverse
      answered.variance += inverse * inverse
      let survives = capacity * inverse
      let leaves = place * abandonment * inverse
      // E[patience; it ends first] = Σᵢ≤ⱼ P(abandon | i ahead) / (nμ + (j+1)θ).
      abandoning += leaves
      room += weight
      served += weight * survives
      abandoned += weight * leaves
      wait += weight * place * inverse
      abandonedWait += weight * abandoning * inverse
      servedWait += weight * survives * answered.mean
      servedSquare += weight * survives * (answered.mean * answered.mean + answered.variance)
      virtualWait += weight * virtual.mean
      virtualSquare += weight * (virtual.mean * virtual.mean + virtual.variance)
    }
  }
}
