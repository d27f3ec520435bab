/// Samplers by index; a draw reads its sampler where it lies, without copy or reference count.
public struct Samplers: ~Copyable, @unchecked Sendable {
  // Written once, by `init`; only therefore may the samplers be read on several threads.
  private let base: UnsafeMutablePointer<Sampler>
  private let count: Int

  /// These samplers, from index 0 on.
  public init(_ samplers: [Sampler]) {
    count = samplers.count
    base = .allocate(capacity: count)
    for (index, sampler) in samplers.enumerated() { (base + index).initialize(to: sampler) }
  }

  deinit {
    base.deallocate()
  }

  /// One of them; traps when there is none of this index.
  public subscript(index: Int) -> Sampler { place(index).pointee }

  /// A number of a sampler at an address.
  public func sample(
    _ index: Int, _ chance: Chance, _ who: Who, _ purpose: Purpose, occurrence: Int = 0
  ) -> Double {
    place(index).pointee.sample(chance, who, purpose, occurrence: occurrence)
  }

  /// The number that a sampler draws from a stream of this first word, where it needs no other: nearly
  /// always with the commonest kinds.
  public func sample(_ index: Int, of word: UInt64) -> Double? {
    place(index).pointee.sample(of: word)
  }

  @inline(__always)
  private func place(_ index: Int) -> UnsafeMutablePointer<Sampler> {
    precondition(index >= 0 && index < count, "no such sampler")
    return base + index
  }
}
