/// The birth and death rates of the number waiting while all servers are busy.
struct QueueRates {
  /// λ′, arrivals that join the queue.
  let joining: Double
  /// nμ, the busy servers together.
  let capacity: Double
  /// θ, each waiting customer.
  let abandonment: Double

  /// weight(j) / weight(j − 1).
  func ratio(_ waiting: Int) -> Double {
    joining / (capacity + Double(waiting) * abandonment)
  }

  /// The most likely number waiting; nil where the queue grows without end or beyond what is
  /// worked with.
  func mode(places: Int?) -> Int? {
    guard joining > capacity else {
      // At a load of exactly one and endless patience every length is as likely as the next.
      return joining == capacity && abandonment == 0 && places == nil ? nil : 0
    }
    let balance = abandonment > 0 ? (joining - capacity) / abandonment : .infinity
    let mode = min(balance, places.map { Double($0) } ?? .infinity)
    return mode < Double(QueueLengths.mostStates) ? Int(mode) : nil
  }
}
