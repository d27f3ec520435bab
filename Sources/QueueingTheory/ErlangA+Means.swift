extension ErlangA {
  /// Mean number waiting.
  public var meanQueue: Double { allBusy * queue.mean }

  /// Variance of the number waiting.
  public var varianceOfQueue: Double {
    // The variance within "all busy", and that between all busy and not.
    allBusy * (queue.variance + immediate * queue.mean * queue.mean)
  }

  /// Mean number of busy agents.
  public var meanBusy: Double {
    // k pₖ = a pₖ₋₁ below n turns the sum over states into shares that are known.
    Double(servers) * allBusy * (1 - queue.empty) + load * immediate
  }

  /// Share of the agents' time that is busy.
  public var occupancy: Double { meanBusy / Double(agents) }

  /// Mean number waiting or in service.
  public var meanInSystem: Double { meanQueue + meanBusy }

  /// Mean time in the queue over the accepted, however it ends; zeros count.
  public var meanWaitEntered: Double { meanWaitOffered / accepted }

  /// Mean time in the queue over all arrivals; the blocked count with zero.
  public var meanWaitOffered: Double { joins * sums.wait }

  /// Mean wait of the answered (average speed of answer); zeros count.
  public var meanWaitServed: Double { joins * sums.servedWait / served }

  /// Standard deviation of the wait of the answered; zeros count.
  public var standardDeviationOfWaitServed: Double {
    let square = joins * sums.servedSquare / served
    return max(0, square - meanWaitServed * meanWaitServed).squareRoot()
  }

  /// Mean wait of the answered who had to wait; nil if nobody waits.
  public var meanWaitServedWhoWaited: Double? {
    sums.served > 0 && balking < 1 ? sums.servedWait / sums.served : nil
  }

  /// Mean wait of those `abandoned` counts (zero for who balks); nil if nobody abandons.
  public var meanWaitAbandoned: Double? {
    let leave = (1 - balking) * sums.abandoned + balking * sums.room
    return leave > 0 ? (1 - balking) * sums.abandonedWait / leave : nil
  }

  /// Mean wait that an accepted caller who never balks nor abandons would have.
  public var meanVirtualWait: Double { allBusy * sums.virtualWait / accepted }

  /// Standard deviation of the wait of an accepted caller who never balks nor abandons.
  public var standardDeviationOfVirtualWait: Double {
    let square = allBusy * sums.virtualSquare / accepted
    return max(0, square - meanVirtualWait * meanVirtualWait).squareRoot()
  }
}
