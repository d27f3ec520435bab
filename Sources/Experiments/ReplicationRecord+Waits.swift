import ContactCenterModel
import Statistics

extension ReplicationRecord {
  /// The waits that an address covers, in one histogram.
  func pooledWaits(_ waits: WaitsOf, of address: MeasureAddress) -> SparseHistogram {
    .merged(self.waits(waits, of: address))
  }
}

extension SparseHistogram {
  /// What all of several counted.
  static func merged(_ histograms: [SparseHistogram]) -> SparseHistogram {
    var parts = histograms.filter { $0.count > 0 }
    // Merged two by two, so that no bin is copied more often than the parts can be halved.
    while parts.count > 1 {
      parts = stride(from: 0, to: parts.count, by: 2).map {
        $0 + 1 < parts.count ? parts[$0].merged(with: parts[$0 + 1]) : parts[$0]
      }
    }
    return parts.first ?? SparseHistogram()
  }

  /// What both counted. O(bins that are not empty).
  func merged(with other: SparseHistogram) -> SparseHistogram {
    var bins: [UInt16] = []
    var counts: [UInt32] = []
    bins.reserveCapacity(self.bins.count + other.bins.count)
    counts.reserveCapacity(self.bins.count + other.bins.count)
    var (mine, theirs) = (0, 0)
    while mine < self.bins.count || theirs < other.bins.count {
      let own = mine < self.bins.count ? self.bins[mine] : .max
      let foreign = theirs < other.bins.count ? other.bins[theirs] : .max
      let bin = min(own, foreign)
      var times: UInt32 = 0
      if own == bin {
        times += self.counts[mine]
        mine += 1
      }
      if foreign == bin {
        times += other.counts[theirs]
        theirs += 1
      }
      bins.append(bin)
      counts.append(times)
    }
    return SparseHistogram(bins: bins, counts: counts)
  }
}
