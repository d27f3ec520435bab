import Probability
import Testing

struct ArrivalStreamTests {
  private let source = StableHash.of("type:order")

  private func arrivals(
    _ profile: RateProfile, _ pattern: ArrivalPattern = .poisson, factor: Double = 1,
    replication: Int = 0
  ) -> [Arrival] {
    var stream = ArrivalStream(
      source: source, day: 1, profile: profile, pattern: pattern, factor: factor,
      chance: Chance(seed: 42, replication: UInt32(replication)))
    var list: [Arrival] = []
    while let arrival = stream.next() { list.append(arrival) }
    return list
  }

  private func counts(
    _ profile: RateProfile, _ pattern: ArrivalPattern, factor: Double = 1, days: Int
  ) -> [Double] {
    (0..<days).map {
      Double(arrivals(profile, pattern, factor: factor, replication: $0).count)
    }
  }

  private func day(_ expected: [Double], _ shape: DemandShape = .constant) throws -> RateProfile {
    try RateProfile(
      edges: (0...expected.count).map { Double($0) * 900 }, expected: expected, shape: shape)
  }

  @Test func `Poisson counts have the same mean and variance`() throws {
    let values = counts(try day([4, 0, 6]), .poisson, days: 100_000)
    #expect(Estimate.mean(values).agrees(with: 10))
    #expect(Estimate.variance(values).agrees(with: 10))
  }

  @Test func `a day factor multiplies the expected number`() throws {
    let values = counts(try day([4, 6]), .poisson, factor: 1.5, days: 100_000)
    #expect(Estimate.mean(values).agrees(with: 15))
    #expect(arrivals(try day([4, 6]), factor: 0).isEmpty)
  }

  @Test(arguments: [ArrivalPattern.poisson, .fixedCounts])
  func `arrivals are even within an interval of constant rate`(pattern: ArrivalPattern) throws {
    let profile = try day([50])
    let times = (0..<10_000).flatMap { arrivals(profile, pattern, replication: $0).map(\.time) }
    #expect(kolmogorovSmirnov(times, { $0 / 900 }) < kolmogorovSmirnovLimit)
  }

  @Test(arguments: [ArrivalPattern.poisson, .fixedCounts])
  func `arrivals follow a linear rate`(pattern: ArrivalPattern) throws {
    let profile = try day([50, 10, 80], .linear)
    for interval in 0..<3 {
      let times = (0..<4000).flatMap { replication in
        arrivals(profile, pattern, replication: replication)
          .filter { $0.who.interval == interval }.map(\.time)
      }
      let volume = profile.expected(in: interval)
      let distance = kolmogorovSmirnov(times) {
        profile.calls(in: interval, until: $0) / volume
      }
      #expect(distance < kolmogorovSmirnovLimit)
    }
  }

  @Test(arguments: [ArrivalPattern.poisson, .gammaFactor(cv: 0.5), .fixedCounts])
  func `arrivals ascend, lie in their interval and are numbered in it`(
    pattern: ArrivalPattern
  ) throws {
    let list = arrivals(try day([40, 0, 7, 90], .linear), pattern)
    #expect(list.count > 50)
    #expect(zip(list, list.dropFirst()).allSatisfy { $0.time <= $1.time })
    var next = [UInt32](repeating: 0, count: 4)
    for arrival in list {
      let interval = Int(arrival.who.interval)
      #expect(arrival.time >= Double(interval) * 900 && arrival.time < Double(interval + 1) * 900)
      #expect(arrival.who.ordinal == next[interval])
      #expect(arrival.who.source == source && arrival.who.day == 1)
      next[interval] += 1
    }
  }

  @Test(arguments: [ArrivalPattern.poisson, .gammaFactor(cv: 0.5), .fixedCounts])
  func `another rate in one interval changes no other interval by a bit`(
    pattern: ArrivalPattern
  ) throws {
    let one = arrivals(try day([40, 20, 30]), pattern)
    let other = arrivals(try day([40, 77, 30]), pattern)
    #expect(one.filter { $0.who.interval != 1 } == other.filter { $0.who.interval != 1 })
    #expect(one != other)
  }

  @Test func `twice the rate brings the same customers in half the time`() throws {
    let slow = arrivals(try day([40]))
    let fast = arrivals(try day([80]))
    #expect(slow.count < fast.count)
    for (first, second) in zip(slow, fast) {
      #expect(first.who == second.who)
      #expect(abs(first.time / 2 - second.time) < 1e-9)
    }
  }

  @Test func `a gamma factor adds its variance to Poisson's`() throws {
    // Mean 20 and variance 20 + (0.5 · 20)² = 120; two intervals are independent.
    let values = counts(try day([20]), .gammaFactor(cv: 0.5), days: 100_000)
    #expect(Estimate.mean(values).agrees(with: 20))
    #expect(Estimate.variance(values).agrees(with: 120))
    let pairs = counts(try day([20, 20]), .gammaFactor(cv: 0.5), days: 100_000)
    #expect(Estimate.variance(pairs).agrees(with: 240))
  }

  @Test func `fixed counts are exact, and their order statistics are Beta's`() throws {
    let profile = try day([5, 0, 12])
    var third: [Double] = []
    for replication in 0..<100_000 {
      let list = arrivals(profile, .fixedCounts, factor: 3, replication: replication)
      #expect(list.count == 17)
      #expect(list.filter { $0.who.interval == 0 }.count == 5)
      third.append(list[2].time / 900)
    }
    // The third of five: Beta(3, 3), mean 1/2, variance 9/(36 · 7) = 1/28.
    #expect(Estimate.mean(third).agrees(with: 0.5))
    #expect(Estimate.variance(third).agrees(with: 1.0 / 28))
  }

  @Test func `a customer's gap and first talk begin with the words of one block`() {
    // Purpose 37 of replication 3, customer 0 of interval 9 of day 2; at one call a second the first
    // comes after its gap.
    let block = Philox2x64.block(
      counter: (11 << 32 | 2 << 20 | 9 << 8, (3 << 8 | 37) << 32), key: 5)
    let chance = Chance(seed: 5, replication: 3)
    var stream = ArrivalStream(
      source: 11, day: 2, firstInterval: 9, profile: RateProfile(steady: 1, from: 0, for: 1_000),
      chance: chance)
    let first = stream.next()
    let who = Who(source: 11, day: 2, interval: 9, ordinal: 0)
    var gap = chance.stream(who, .arrival, after: block.0)
    #expect(first?.time == gap.exponential())
    #expect(first?.words.talk == block.1)
  }

  @Test(arguments: [ArrivalPattern.poisson, .gammaFactor(cv: 0.5), .fixedCounts])
  func `arrivals made several at a time are those made one by one`(_ pattern: ArrivalPattern) throws
  {
    let profile = try day([5, 0, 12, 9])
    var stream = ArrivalStream(
      source: source, day: 1, profile: profile, pattern: pattern,
      chance: Chance(seed: 42, replication: 0))
    var list: [Arrival] = []
    var places = Array(repeating: try #require(arrivals(profile).first), count: 7)
    while true {
      let found = places.withUnsafeMutableBufferPointer { stream.fill($0) }
      list += places[..<found]
      if found < places.count { break }
    }
    #expect(list == arrivals(profile, pattern))
    #expect(list.count > 7)
  }

  @Test func `after the last arrival there is none`() throws {
    var stream = ArrivalStream(
      source: source, day: 0, profile: try day([3]), chance: Chance(seed: 1, replication: 0))
    while stream.next() != nil {}
    #expect((0..<100).allSatisfy { _ in stream.next() == nil })
  }

  @Test func `fixed counts that are not whole trap`() async {
    await #expect(processExitsWith: .failure) {
      let profile = try RateProfile(edges: [0, 1], expected: [0.5])
      _ = ArrivalStream(
        source: 0, day: 0, profile: profile, pattern: .fixedCounts,
        chance: Chance(seed: 0, replication: 0))
    }
  }
}
