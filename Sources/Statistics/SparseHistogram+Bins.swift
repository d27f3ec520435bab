extension SparseHistogram {
  /// From bins in ascending order, each with its count above 0.
  public init(bins: [UInt16], counts: [UInt32]) {
    precondition(bins.count == counts.count, "one count for each bin")
    precondition(zip(bins, bins.dropFirst()).allSatisfy { $0 < $1 }, "bins must ascend")
    self.bins = bins
    self.counts = counts
    count = counts.reduce(0) { $0 + Int($1) }
  }
}
