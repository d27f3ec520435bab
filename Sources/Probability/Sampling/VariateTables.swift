import Synchronization

/// The tables of all samplers of the process, each distribution's made once and never moved or freed.
///
/// So a sampler can hold a bare pointer and be copied like a number; a counted reference would cost
/// each draw as much as the drawing (30 ns against 16 for an exponential).
enum VariateTables {
  private typealias Address = UInt
  private static let addresses = Mutex<[Distribution: Address]>([:])

  /// The table of an empirical distribution or a mixture of this mean; nil for other kinds.
  ///
  /// Made outside the lock, because the parts of a mixture ask for their own tables.
  static func table(of distribution: Distribution, mean: Double) -> UnsafePointer<VariateTable>? {
    guard let table = VariateTable(distribution, mean: mean) else { return nil }
    let address = addresses.withLock { addresses in
      if let known = addresses[distribution] { return known }
      let place = UnsafeMutablePointer<VariateTable>.allocate(capacity: 1)
      place.initialize(to: table)
      addresses[distribution] = UInt(bitPattern: place)
      return UInt(bitPattern: place)
    }
    return UnsafePointer(bitPattern: address)
  }
}
