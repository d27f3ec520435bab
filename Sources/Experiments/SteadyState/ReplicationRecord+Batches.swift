package import ContactCenterModel
import Statistics

extension ReplicationRecord {
  /// What the batches of one long run counted, each as if it were a window of its own.
  ///
  /// - Parameter layout: that of a window without slices.
  package func batches(_ cut: BatchCut, layout: RecordLayout) -> [ReplicationRecord] {
    cut.rows.map { batch(rows: $0, layout: layout) }
  }

  private func batch(rows: Range<Int>, layout: RecordLayout) -> ReplicationRecord {
    var batch = ReplicationRecord(replication: replication, layout: layout)
    let fold = RowFold(of: rows, among: self.layout.rows, into: layout.rows)
    batch.durations = fold.sums(durations, width: 1)
    batch.typeCounts = fold.sums(typeCounts, width: TypeCount.allCases.count)
    batch.groupCounts = fold.sums(groupCounts, width: GroupCount.allCases.count)
    batch.lineCounts = fold.sums(lineCounts, width: LineCount.allCases.count)
    batch.customerCounts = fold.sums(customerCounts, width: CustomerCount.allCases.count)
    batch.nodeCounts = fold.sums(nodeCounts, width: NodeCount.allCases.count)
    batch.answeredWaits = fold.merged(answeredWaits)
    batch.abandonedWaits = fold.merged(abandonedWaits)
    batch.events = events
    batch.mostCalls = mostCalls
    return batch
  }
}

/// Adds rows of a record up into the window of another.
private struct RowFold {
  let rows: Range<Int>
  let rowsBefore: Int
  let rowsAfter: Int

  /// The row of the window in a record without slices.
  private static let window = 1

  init(of rows: Range<Int>, among rowsBefore: Int, into rowsAfter: Int) {
    self.rows = rows
    self.rowsBefore = rowsBefore
    self.rowsAfter = rowsAfter
  }

  /// Counts `[thing][row][count]`, flat, of so many counts in a cell.
  func sums(_ counts: [Double], width: Int) -> [Double] {
    let things = counts.count / (rowsBefore * width)
    var sums = Array(repeating: 0.0, count: things * rowsAfter * width)
    for thing in 0..<things {
      let to = (thing * rowsAfter + Self.window) * width
      for row in rows {
        let from = (thing * rowsBefore + row) * width
        for count in 0..<width { sums[to + count] += counts[from + count] }
      }
    }
    return sums
  }

  /// Histograms `[thing][row]`, flat.
  func merged(_ histograms: [SparseHistogram]) -> [SparseHistogram] {
    let things = histograms.count / rowsBefore
    var merged = Array(repeating: SparseHistogram(), count: things * rowsAfter)
    for thing in 0..<things {
      let parts = rows.map { histograms[thing * rowsBefore + $0] }
      merged[thing * rowsAfter + Self.window] = SparseHistogram.merged(parts)
    }
    return merged
  }
}
