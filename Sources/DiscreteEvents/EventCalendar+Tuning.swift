extension EventCalendar {
  @inlinable static var fewestBuckets: Int { 4096 }
  /// So many at least, so that a year of narrow days lasts as long as most events lie ahead.
  @usableFromInline static var bucketsPerEvent: Int { 8 }

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
    occupied.resize(to: bucketCount / UInt64.bitWidth, repeating: 0)
    occupied.fill(with: 0)
    earliest = .infinity
    for node in 0..<nodes.count where nodes[node].isPending {
      nodes[node].child = EventNode.none
      link(UInt32(node), at: nodes[node].event.time)
    }
  }

  /// The power of two that gives each pending event enough buckets, and half as many more.
  var fittingBucketCount: Int {
    var size = Self.fewestBuckets
    while size < Self.bucketsPerEvent * (pending + pending / 2) { size *= 2 }
    return size
  }

  /// Finds the next event after the one of `today` has gone.
  @inlinable
  @inline(__always)
  mutating func advance() {
    guard pending > 0 else {
      earliest = .infinity
      return
    }
    var day = today
    var left = buckets.count
    while left > 0 {
      let slot = bucket(of: day)
      let bits = occupied[slot &>> 6] &>> UInt64(truncatingIfNeeded: slot)
      let passed = bits != 0 ? bits.trailingZeroBitCount : UInt64.bitWidth &- slot & 63
      day &+= UInt64(truncatingIfNeeded: passed)
      left &-= passed
      guard bits != 0 else { continue }
      let time = nodes[Int(buckets[bucket(of: day)])].event.time
      if tuning.day(of: time) == day {
        let isNewPage = day &>> 6 != page
        earliest = time
        today = day
        if isNewPage { fetchAhead() }
        return
      }
      day &+= 1
      left &-= 1
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
