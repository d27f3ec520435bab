extension ErlangA {
  /// Every service level for the time to answer `time`, same unit as the handling time.
  ///
  /// With j waiting ahead, P(virtual wait ≤ τ) is the tail of `DepartureTails` at rates nμ + kθ;
  /// P(answered within τ) is that at rates nμ + (k+1)θ, times nμ / (nμ + (j+1)θ); and P(abandoned
  /// within τ) = Σₖ₌₀ʲ θ nμ / ((nμ + kθ)(nμ + (k+1)θ)) × the second tail at k.
  /// O(longest queue that matters).
  /// - Precondition: `time` ≥ 0.
  public func serviceLevels(within time: Double) -> ServiceLevels {
    precondition(time >= 0, "a time to answer must be 0 or more")
    let sums = sumsWithin(time)
    let answered = immediate + joins * sums.answered
    let abandonedWithin = balked + joins * sums.abandoned
    return ServiceLevels(
      offered: answered, answered: answered / served,
      abandonedIgnored: answered / (accepted - abandonedWithin),
      abandonedPositive: answered + abandonedWithin,
      virtual: (immediate + allBusy * sums.virtual) / accepted,
      abandonedWithin: abandonedWithin)
  }

  private func sumsWithin(
    _ time: Double
  ) -> (answered: Double, abandoned: Double, virtual: Double) {
    let capacity = Double(servers) / meanHandling
    let theta = abandonmentRate
    let count = queue.first + queue.joinable.count
    let patient = DepartureTails(rate: capacity, step: theta, time: time, count: count).tails
    let tails =
      theta == 0
      ? patient
      : DepartureTails(rate: capacity + theta, step: theta, time: time, count: count).tails
    var result = (answered: 0.0, abandoned: 0.0, virtual: 0.0)
    var leaving = 0.0
    for waiting in 0..<count {
      let rate = capacity + Double(waiting) * theta
      let survives = capacity / (rate + theta)
      leaving += theta * survives / rate * tails[waiting]
      guard waiting >= queue.first else { continue }
      let weight = queue.joinable[waiting - queue.first]
      result.answered += weight * survives * tails[waiting]
      result.abandoned += weight * leaving
      result.virtual += weight * patient[waiting]
    }
    return result
  }
}
