import ContactCenterModel

/// Where the window of one long run is cut: some slices in front belong to no batch, the others to
/// batches of equally many slices.
package struct BatchCut: Sendable, Hashable {
  package let batches: Int
  package let slicesPerBatch: Int
  /// The warm-up, and the slices that are too few for one more in each batch.
  package let leftOut: Int

  /// - Precondition: as many slices as batches are left after the warm-up.
  package init(slices: Int, warmUp: Int, batches: Int) {
    precondition(warmUp >= 0 && batches > 0 && slices - warmUp >= batches, "batches need slices")
    self.batches = batches
    slicesPerBatch = (slices - warmUp) / batches
    leftOut = slices - batches * slicesPerBatch
  }

  /// The rows of each batch in the records of a replication.
  package var rows: [Range<Int>] {
    (0..<batches).map { batch in
      let first = 1 + leftOut + batch * slicesPerBatch
      return first..<first + slicesPerBatch
    }
  }
}
