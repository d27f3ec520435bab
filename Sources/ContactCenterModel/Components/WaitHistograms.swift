import DiscreteEvents
import Statistics

/// Histograms of waits, one for each call type and row, whose memory is taken when the first call
/// of a cell has waited.
struct WaitHistograms: ~Copyable {
  /// Where a cell's counts are; `nil` while nobody has waited.
  private var blocks: Buffer<Int32?>
  private var zeros: Buffer<UInt32>
  private var counts: Buffer<UInt32>

  init(cells: Int) {
    blocks = Buffer(repeating: nil, count: cells)
    zeros = Buffer(repeating: 0, count: cells)
    counts = Buffer(capacity: 0)
  }

  /// Counts a wait in seconds.
  mutating func record(_ wait: Double, cell: Int) {
    guard wait > 0 else {
      zeros[cell] += 1
      return
    }
    counts[block(of: cell) + LogHistogram.bin(of: wait)] += 1
  }

  private mutating func block(of cell: Int) -> Int {
    if let block = blocks[cell] { return Int(block) * LogHistogram.binCount }
    let start = counts.count
    counts.resize(to: start + LogHistogram.binCount, repeating: 0)
    blocks[cell] = Int32(start / LogHistogram.binCount)
    return start
  }

  /// The histogram of a cell, without its empty bins.
  func histogram(_ cell: Int) -> SparseHistogram {
    var bins: [UInt16] = zeros[cell] > 0 ? [0] : []
    var found: [UInt32] = zeros[cell] > 0 ? [zeros[cell]] : []
    if let block = blocks[cell] {
      let start = Int(block) * LogHistogram.binCount
      for bin in 0..<LogHistogram.binCount where counts[start + bin] > 0 {
        if bin == 0, !bins.isEmpty {
          found[0] += counts[start]
          continue
        }
        bins.append(UInt16(bin))
        found.append(counts[start + bin])
      }
    }
    return SparseHistogram(bins: bins, counts: found)
  }
}
