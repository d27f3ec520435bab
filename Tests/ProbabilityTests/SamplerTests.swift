import Probability
import Testing

struct SamplerTests {
  @Test func `what the first word of a stream settles is what the stream gives`() throws {
    let laws = try Self.scaledPairs().map(\.0)
    let samplers = Samplers(laws.map { Sampler($0) })
    let chance = Chance(seed: 8, replication: 0)
    var settled = Array(repeating: 0, count: laws.count)
    for ordinal in 0..<2_000 {
      let who = Who(source: 1, day: 0, interval: 0, ordinal: UInt32(ordinal))
      for (law, number) in laws.indices.map({ ($0, samplers.sample($0, chance, who, .patience)) }) {
        var (stream, first) = (chance.stream(who, .patience), chance.stream(who, .patience))
        #expect(number == samplers[law].sample(&stream))
        guard let quick = samplers.sample(law, of: first.nextBits()) else { continue }
        #expect(quick == number)
        settled[law] += 1
      }
    }
    // The two commonest kinds nearly always, and a shifted one is of the kind that it shifts.
    for (law, count) in zip(laws, settled) {
      switch law {
      case .exponential, .lognormal, .shifted(_, .exponential): #expect(count > 1_900)
      default: #expect(count == 0)
      }
    }
  }

  /// Pairs of a distribution and the same one in a unit 7.3 times smaller.
  private static func scaledPairs() throws -> [(Distribution, Distribution)] {
    let values = [1.0, 2, 5, 30]
    let mixture = { (unit: Double) in
      Distribution.mixture([
        MixtureComponent(weight: 2, .exponential(mean: 5 * unit)),
        MixtureComponent(weight: 1, .uniform(low: unit, high: 40 * unit)),
      ])
    }
    return [
      (.uniform(low: 3, high: 9), .uniform(low: 21.9, high: 65.7)),
      (.triangular(low: 2, mode: 3, high: 10), .triangular(low: 14.6, mode: 21.9, high: 73)),
      (.exponential(mean: 10), .exponential(mean: 73)),
      (.gamma(shape: 2.5, scale: 10), .gamma(shape: 2.5, scale: 73)),
      (.gamma(shape: 0.5, scale: 10), .gamma(shape: 0.5, scale: 73)),
      (try .lognormal(mean: 10, cv: 0.7), try .lognormal(mean: 73, cv: 0.7)),
      (try .weibull(mean: 10, cv: 0.7), try .weibull(mean: 73, cv: 0.7)),
      (try .hyperexponential(mean: 10, cv: 3), try .hyperexponential(mean: 73, cv: 3)),
      (
        .empirical(try EmpiricalDistribution(values: values)),
        .empirical(try EmpiricalDistribution(values: values.map { $0 * 7.3 }))
      ),
      (mixture(1), mixture(7.3)),
      (.shifted(by: 10, .exponential(mean: 10)), .shifted(by: 73, .exponential(mean: 73))),
      (.constant(10), .constant(73)),
    ]
  }

  @Test func `another mean gives proportional numbers at every address`() throws {
    for (distribution, scaled) in try Self.scaledPairs() {
      let (one, other) = (Sampler(distribution), Sampler(scaled))
      for ordinal in 0..<1000 {
        var (first, second) = (stream(ordinal), stream(ordinal))
        let (x, y) = (one.sample(&first), other.sample(&second))
        #expect(abs(y / 7.3 - x) <= 8 * x.ulp, "\(distribution)")
      }
    }
  }

  @Test func `a sample is the mean times the standardised number`() throws {
    for distribution in try Distribution.examples() {
      let sampler = Sampler(distribution)
      #expect(abs(sampler.mean / distribution.mean - 1) < 1e-15)
      var (first, second) = (stream(3), stream(3))
      #expect(sampler.sample(&first) == sampler.mean * sampler.standardised(&second))
    }
  }

  @Test func `a constant of 0 may be sampled`() {
    let sampler = Sampler(.constant(0))
    var stream = stream(0)
    #expect(sampler.mean == 0 && sampler.sample(&stream) == 0)
  }

  @Test func `parts of a mixture or shift may be the constant 0`() {
    let part = Distribution.mixture([
      MixtureComponent(weight: 1, .constant(0)), MixtureComponent(weight: 1, .constant(8)),
    ])
    let values = samples(1000) { Sampler(.shifted(by: 2, part)).sample(&$0) }
    #expect(Set(values) == [2, 10])
    let shifted = samples(10) { Sampler(.shifted(by: 2, .constant(0))).sample(&$0) }
    #expect(Set(shifted) == [2])
  }

  @Test func `lists are drawn by inversion, so that larger u means a larger value`() throws {
    let list = try EmpiricalDistribution(
      values: [1, 2, 5, 30, 31, 99], weights: [1, 0.1, 7, 2, 0.01, 3])
    let sampler = Sampler(.empirical(list))
    for ordinal in 0..<10_000 {
      var (drawn, read) = (stream(ordinal), stream(ordinal))
      let quantile = Distribution.empirical(list).quantile(read.uniform())
      #expect(abs(sampler.sample(&drawn) - quantile) < 1e-12)
    }
  }

  @Test func `a sampler is a plain value of one cache line`() {
    #expect(MemoryLayout<Sampler>.size <= 64)
  }

  @Test func `a sampler of an invalid distribution traps`() async {
    await #expect(processExitsWith: .failure) { _ = Sampler(.exponential(mean: -1)) }
  }
}
