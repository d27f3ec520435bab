/// The first random words of what every customer needs: one block, made when the customer is.
///
/// Whatever takes its first word from here draws further ones at its own address.
public struct FirstWords: BitwiseCopyable, Hashable, Sendable {
  /// Of the gap before the arrival.
  let gap: UInt64
  /// Of the talk time of the first service.
  public let talk: UInt64
}

extension Chance {
  /// The first words of a customer.
  @inline(__always)
  public func firstWords(_ who: Who) -> FirstWords {
    let (gap, talk) = Philox2x64.block(counter: counter(who, .firstWords), key: seed)
    return FirstWords(gap: gap, talk: talk)
  }
}
