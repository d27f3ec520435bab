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
    withUnsafeTemporaryAllocation(of: Arrival.self, capacity: 1) { place in
      fill(place) == 1 ? place[0] : nil
    }
  }

  /// Writes the next arrivals to `places`, as many as there are places, and gives their number; less
  /// than that when the last interval has no more.
  ///
  /// The words of one customer do not wait for those of another, so that a processor works on several
  /// at once: arrivals in a row cost less than one at a time between other things.
  public mutating func fill(_ places: UnsafeMutableBufferPointer<Arrival>) -> Int {
    var filled = 0
    while true {
      filled = isFixed ? fillFixed(places, from: filled) : fillPoisson(places, from: filled)
      guard filled < places.count, interval + 1 < segments.count else { return filled }
      enter(interval + 1)
    }
  }

  /// Writes arrivals of this interval from a place on, and gives the place after the last.
  private mutating func fillPoisson(
    _ places: UnsafeMutableBufferPointer<Arrival>, from first: Int
  ) -> Int {
    var place = first
    var who = customer
    while place < places.count {
      let words = chance.firstWords(who)
      spent += gap(who, words)
      guard spent < expected else { break }
      places[place] = Arrival(time: segment.time(after: spent * unscale), who: who, words: words)
      place += 1
      who = Who(home: who.home, ordinal: who.ordinal + 1)
    }
    ordinal = who.ordinal
    precondition(ordinal < Who.ordinalLimit, "an interval has fewer than 2^24 customers")
    return place
  }

  /// The next of n independent places in order: by Rényi, −ln of what is left of (0, 1) grows by a unit
  /// exponential divided by the number of calls still to come.
  private mutating func fillFixed(
    _ places: UnsafeMutableBufferPointer<Arrival>, from first: Int
  ) -> Int {
    var place = first
    while place < places.count, remaining > 0 {
      let who = customer
      let words = chance.firstWords(who)
      spent += gap(who, words) / Double(remaining)
      remaining -= 1
      ordinal += 1
      let time = segment.time(after: -expm1(-spent) * segment.volume)
      places[place] = Arrival(time: time, who: who, words: words)
      place += 1
    }
    return place
  }

  private var customer: Who {
    Who(
      source: source, day: day, interval: UInt16(truncatingIfNeeded: firstInterval + interval),
      ordinal: ordinal)
  }

  @inline(__always)
  private func gap(_ who: Who, _ words: FirstWords) -> Double {
    var stream = chance.stream(who, .arrival, after: words.gap)
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
    guard case .gammaFactor(let cv) = pattern, cv > Distribution.leastVariation else { return 1 }
    var stream = chance.stream(customer, .intervalFactor)
    let shape = 1 / (cv * cv)
    return GammaQuantile.of(stream.uniform(), shape) / shape
  }
}
