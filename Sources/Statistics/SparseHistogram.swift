/// The non-empty bins of a `LogHistogram`: what one replication keeps.
public struct SparseHistogram: Sendable, Equatable {
  /// Bins that are not empty, ascending.
  public let bins: [UInt16]
  /// Their counts, one for each of `bins`.
  public let counts: [UInt32]
  /// Number of values counted.
  public let count: Int

  /// Nothing counted.
  public init() {
    self.init([])
  }

  /// From the counts of the bins from 0 on; `LogHistogram.binCount` of them or fewer. O(bins).
  public init(_ dense: [UInt32]) {
    self = dense.withUnsafeBufferPointer { SparseHistogram(dense: $0) }
  }

  /// From the counts of the bins from 0 on; `LogHistogram.binCount` of them or fewer. O(bins).
  public init(dense: UnsafeBufferPointer<UInt32>) {
    precondition(dense.count <= LogHistogram.binCount, "more counts than bins")
    var bins: [UInt16] = []
    var counts: [UInt32] = []
    var count = 0
    for (bin, times) in dense.enumerated() where times > 0 {
      bins.append(UInt16(bin))
      counts.append(times)
      count += Int(times)
    }
    self.bins = bins
    self.counts = counts
    self.count = count
  }

  /// Number of values in the bins up to `bin`, that one included. O(bins up to there).
  public func count(atMostBin bin: Int) -> Int {
    var sum = 0
    for index in bins.indices {
      if Int(bins[index]) > bin { break }
      sum += Int(counts[index])
    }
    return sum
  }

  /// Calls `body` with each non-empty bin and its count, bins ascending.
  func forEachBin(_ body: (Int, Int) -> Void) {
    for index in bins.indices { body(Int(bins[index]), Int(counts[index])) }
  }
}
