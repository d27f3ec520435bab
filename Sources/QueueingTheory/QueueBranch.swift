/// The weights on one side of the mode, relative to the mode's, and the weight at the far end.
struct QueueBranch {
  /// Weights going away from the mode, the mode itself left out.
  private(set) var weights: [Double] = []
  /// The weight at the end of the branch (empty queue, or full), followed beyond what is stored
  /// until it vanishes (10⁻³⁰⁰).
  private(set) var end = 1.0

  /// From the mode down to the empty queue.
  init(down rates: QueueRates, from mode: Int) {
    var waiting = mode
    while waiting > 0, end > 1e-300 {
      end /= rates.ratio(waiting)
      waiting -= 1
      if end > 1e-25 { weights.append(end) }
    }
    if waiting > 0 { end = 0 }
  }

  /// From the mode up to the full queue, or until the rest is below 10⁻²⁰ of what was summed.
  /// nil if that needs more than `QueueLengths.mostStates` states.
  init?(up rates: QueueRates, from mode: Int, places: Int?) {
    let last = places ?? Int.max
    var waiting = mode
    var sum = 1.0
    while waiting < last {
      let ratio = rates.ratio(waiting + 1)
      // Ratios fall, so the rest is at most the geometric sum.
      if ratio < 1, end * ratio < 1e-20 * sum * (1 - ratio) { break }
      waiting += 1
      end *= ratio
      sum += end
      weights.append(end)
      if waiting > QueueLengths.mostStates { return nil }
    }
    while waiting < last, end > 1e-300 {
      waiting += 1
      end *= rates.ratio(waiting)
    }
    if waiting < last || places == nil { end = 0 }
  }
}
