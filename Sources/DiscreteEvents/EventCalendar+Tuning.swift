extension EventCalendar {
  @inlinable static var fewestBuckets: Int { 4096 }

  /// Tells the calendar that events will from now on follow each other at `gap` on average.
  ///
  /// For the moments when the simulation knows of a change before it shows, such as a new arrival
  /// rate. Without this the calendar finds out by itself, some hundred events later.
  public mutating func expect(gap: Double) {
    precondition(gap > 0 && gap < .infinity, "a mean gap is positive and finite")
    let changed = tuning.fit(gap)
    tuning.startWindow(at: isEmpty ? clock : earliest)
    if changed { rebuild() }
  }

  /// Looks at the gaps since the last time, and rebuilds the calendar if its days do not fit them.
  @usableFromInline
  mutating func retune() {
    let end = isEmpty ? clock : earliest
    let changed = tuning.fit(tuning.meanGap(until: end))
    tuning.period = min(2 * tuning.period, CalendarTuning.longestPeriod)
    tuning.startWindow(at: end)
    if changed || fittingBucketCount < buckets.count / 4 { rebuild() }
  }

  /// Lays all pending events out anew, by the width of `tuning`, in as many buckets as they need.
  mutating func rebuild() {
    let bucketCount = fittingBucketCount
    buckets.resize(to: bucketCount, repeating: EventNode.none)
    buckets.fill(with: EventNode.none)
    earliest = .infinity
    for node in 0..<nodes.count where nodes[node].isPending {
      nodes[node].child = EventNode.none
      link(UInt32(node), at: nodes[node].event.time)
    }
  }

  /// The power of two that gives each pending event its own bucket on average.
  var fittingBucketCount: Int {
    var size = Self.fewestBuckets
    while size < pending + pending / 2 { size *= 2 }
    return size
  }

  /// Finds the next event after the one of `today` has gone.
  @inlinable
  mutating func advance() {
    guard pending > 0 else {
      earliest = .infinity
      return
    }
    var day = today
    for _ in 0..<buckets.count {
      let root = buckets[bucket(of: day)]
      if root != EventNode.none {
        let time = nodes[Int(root)].event.time
        if tuning.day(of: time) == day {
          earliest = time
          today = day
          return
        }
      }
      day &+= 1
    }
    jumpOverEmptyYears()
  }

  /// Finds the next event by looking at every bucket, when none lies within a year.
  @usableFromInline
  mutating func jumpOverEmptyYears() {
    let start = earliest
    earliest = .infinity
    for bucket in 0..<buckets.count where buckets[bucket] != EventNode.none {
      earliest = min(earliest, nodes[Int(buckets[bucket])].event.time)
    }
    today = tuning.day(of: earliest)
    tuning.recordJump(over: earliest - start)
  }
}
