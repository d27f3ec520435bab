import ContactCenterModel

extension ReplicationRecord {
  /// The mean number of calls in the center in each of some rows: in the announcement or the IVR,
  /// waiting, and with an agent until the wrap-up ends.
  func callsInCenter(rows: [Int]) -> [Double] {
    rows.map { row in
      let seconds = (0..<layout.types).reduce(0) { sum, type in
        [TypeCount.announcedIntegral, .waitingIntegral, .busyIntegral].reduce(sum) {
          $0 + count($1, type: CallTypeID(type), row: row)
        }
      }
      return durations[row] > 0 ? seconds / durations[row] : 0
    }
  }
}
