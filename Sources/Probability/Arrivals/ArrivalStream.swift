#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The fresh arrivals of one source on one day, in the order of time.
///
/// Customer i of an interval draws one unit exponential at its own address (purpose `arrival`). In a
/// Poisson process it is spent through the cumulative rate, which is exact for any rate; nothing is
/// thinned. Each interval starts anew, so its arrivals depend on its own rate and addresses only.
public struct ArrivalStream: Sendable {
  private let source: UInt32
  private let day: UInt16
  private let firstInterval: Int
  private let chance: Chance
  private let pattern: ArrivalPattern
  private let dayFactor: Double
  private let segments: [RateSegment]
  private var segment: RateSegment
  private var interval: Int = 0
  private var ordinal: UInt32 = 0
  /// The sum of the interval's exponentials so far.
  private var spent: Double = 0
  /// The expected calls of the interval with all factors, and what turns them back to the profile's.
  private var expected: Double = 0
  private var unscale: Double = 0
  private let isFixed: Bool
  /// How many of the interval's fixed calls are still to come.
  private var remaining: Int = 0

  /// The arrivals that `profile` brings by `pattern`, times `factor` (the day's; fixed counts ignore
  /// it). The profile's first interval has the number `firstInterval` in its customers' addresses.
  /// Traps on a negative factor and on a pattern that `validate(for:)` refuses.
  public init(
    source: UInt32, day: UInt16, firstInterval: Int = 0, profile: RateProfile,
    pattern: ArrivalPattern = .poisson, factor: Double = 1, chance: Chance
  ) {
    precondition(factor >= 0 && factor.isFinite, "a factor is 0 or above")
    do {
      try pattern.validate(for: profile)
    } catch {
      preconditionFailure("a pattern fits its profile: \(error)")
    }
    (self.source, self.day, self.chance, self.pattern) = (source, day, chance, pattern)
    self.firstInterval = firstInterval
    dayFactor = factor
    segments = profile.segments
    segment = profile.segments[0]
    isFixed = pattern == .fixedCounts
    enter(0)
  }

  /// The next arrival, or nil when the last interval has no more.
  public mutating func next() -> Arrival? {
    while true {
      if let arrival = isFixed ? nextFixed() : nextPoisson() { return arrival }
      guard interval + 1 < segments.count else { return nil }
      enter(interval + 1)
    }
  }

  @inline(__always)
  private mutating func nextPoisson() -> Arrival? {
    let who = customer
    spent += gap(who)
    guard spent < expected else { return nil }
    ordinal += 1
    return Arrival(time: segment.time(after: spent * unscale), who: who)
  }

  /// The next of n independent places in order: by Rényi, −ln of what is left of (0, 1) grows by a unit
  /// exponential divided by the number of calls still to come.
  private mutating func nextFixed() -> Arrival? {
    guard remaining > 0 else { return nil }
    let who = customer
    spent += gap(who) / Double(remaining)
    remaining -= 1
    ordinal += 1
    return Arrival(time: segment.time(after: -expm1(-spent) * segment.volume), who: who)
  }

  @inline(__always)
  private var customer: Who {
    Who(
      source: source, day: day, interval: UInt16(truncatingIfNeeded: firstInterval + interval),
      ordinal: ordinal)
  }

  @inline(__always)
  private func gap(_ who: Who) -> Double {
    var stream = chance.stream(who, .arrival)
    return stream.exponential()
  }

  private mutating func enter(_ index: Int) {
    interval = index
    segment = segments[index]
    (ordinal, spent) = (0, 0)
    remaining = isFixed ? Int(segment.volume) : 0
    let factor = dayFactor * intervalFactor()
    expected = segment.volume * factor
    unscale = factor > 0 ? 1 / factor : 0
  }

  /// The interval's gamma factor, by inversion at the address of the interval.
  private func intervalFactor() -> Double {
    guard case .gammaFactor(let cv) = pattern, cv > 0 else { return 1 }
    var stream = chance.stream(customer, .intervalFactor)
    let shape = 1 / (cv * cv)
    return GammaQuantile.of(stream.uniform(), shape) / shape
  }
}
