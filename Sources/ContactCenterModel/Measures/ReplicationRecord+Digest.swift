import Statistics

extension ReplicationRecord {
  /// A hash of every number of the record, bit for bit: FNV-1a (Fowler, Noll, Vo) of 64 bits over the
  /// bytes of the numbers, the lowest first.
  ///
  /// Equal records have equal digests; two that differ in anything share one with a probability of
  /// 2⁻⁶⁴. O(numbers), about a nanosecond for each byte.
  public var digest: UInt64 {
    var hash = DigestOfNumbers()
    hash.add(UInt64(replication))
    for numbers in [
      durations, typeCounts, groupCounts, lineCounts, customerCounts, nodeCounts,
    ] {
      hash.add(UInt64(numbers.count))
      for number in numbers { hash.add(number.bitPattern) }
    }
    for waits in [answeredWaits, abandonedWaits] {
      hash.add(UInt64(waits.count))
      for histogram in waits { hash.add(histogram) }
    }
    hash.add(UInt64(events))
    hash.add(UInt64(mostCalls))
    return hash.value
  }
}

/// FNV-1a over numbers of eight bytes.
private struct DigestOfNumbers {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ number: UInt64) {
    var rest = number
    for _ in 0..<8 {
      value = (value ^ (rest & 0xFF)) &* 0x0000_0100_0000_01B3
      rest >>= 8
    }
  }

  mutating func add(_ histogram: SparseHistogram) {
    add(UInt64(histogram.bins.count))
    for (bin, count) in zip(histogram.bins, histogram.counts) {
      add(UInt64(bin) << 32 | UInt64(count))
    }
  }
}
