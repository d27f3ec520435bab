import DiscreteEvents
import Statistics

/// Histograms of waits, one for each call type and row.
///
/// Bins lie in groups, and memory for a group is taken when the first wait falls into it, so that a
/// day of many rows stays small.
struct WaitHistograms: ~Copyable {
  private static let groupSize = 64
  private static let groups = (LogHistogram.binCount + groupSize - 1) / groupSize
  private static let none: Int32 = -1

  /// Calls that did not wait, by cell.
  private var zeros: Buffer<UInt32>
  /// `[cell][group]`: where the group's counts begin, or `none`.
  private var starts: Buffer<Int32>
  private var counts: Buffer<UInt32>
  /// For each group in `counts`, which of its bins are not empty: few are, and they alone are handed over.
  private var used: Buffer<UInt64>

  init(cells: Int) {
    zeros = Buffer(repeating: 0, count: cells)
    starts = Buffer(repeating: Self.none, count: cells * Self.groups)
    counts = Buffer(capacity: Self.groupSize * 16)
    used = Buffer(capacity: 16)
  }

  /// Counts a wait in seconds.
  @inline(__always)
  mutating func record(_ wait: Double, cell: Int) {
    guard wait > 0 else {
      zeros[cell] &+= 1
      return
    }
    let bin = LogHistogram.bin(of: wait)
    let index = cell &* Self.groups &+ bin / Self.groupSize
    let known = starts[index]
    let start = known == Self.none ? newGroup(index) : Int(known)
    counts[start &+ bin % Self.groupSize] &+= 1
    used[start / Self.groupSize] |= 1 &<< UInt64(truncatingIfNeeded: bin)
  }

  /// Takes memory for a group of bins.
  @inline(never)
  private mutating func newGroup(_ index: Int) -> Int {
    let start = counts.count
    counts.resize(to: start + Self.groupSize, repeating: 0)
    used.append(0)
    starts[index] = Int32(start)
    return start
  }

  /// The histogram of a cell, without its empty bins.
  func histogram(_ cell: Int) -> SparseHistogram {
    var bins: [UInt16] = zeros[cell] > 0 ? [0] : []
    var found: [UInt32] = zeros[cell] > 0 ? [zeros[cell]] : []
    for group in 0..<Self.groups {
      let start = starts[cell * Self.groups + group]
      guard start != Self.none else { continue }
      var rest = used[Int(start) / Self.groupSize]
      while rest != 0 {
        let bin = rest.trailingZeroBitCount
        rest &= rest &- 1
        add(counts[Int(start) + bin], ofBin: group * Self.groupSize + bin, to: &bins, &found)
      }
    }
    return SparseHistogram(bins: bins, counts: found)
  }

  /// Waits too short for a bin of their own share bin 0 with those of no wait at all.
  @inline(__always)
  private func add(
    _ count: UInt32, ofBin bin: Int, to bins: inout [UInt16], _ found: inout [UInt32]
  ) {
    if bin == 0, !bins.isEmpty {
      found[0] += count
    } else {
      bins.append(UInt16(truncatingIfNeeded: bin))
      found.append(count)
    }
  }
}
