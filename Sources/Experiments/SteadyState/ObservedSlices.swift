import ContactCenterModel

/// The slices of the batches of the first of some long runs, in order of time: so fine that they tell how
/// measures hang together from one to the next.
struct ObservedSlices: Sendable {
  /// The center watched over one slice.
  let scenario: Scenario
  let records: [ReplicationRecord]
  /// Slices in a batch.
  let perBatch: Int
}
