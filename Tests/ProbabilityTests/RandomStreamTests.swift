import CGSL
import Probability
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct RandomStreamTests {
  /// Forty million numbers, 400 from each stream, folded into sums of powers and the tail.
  private struct Sums {
    static let count = 40_000_000
    var powers = [Double](repeating: 0, count: 9)
    var beyond: [Double] = []

    init(tail: Double, _ draw: (inout RandomStream) -> Double) {
      for ordinal in 0..<Self.count / 400 {
        var stream = stream(ordinal)
        for _ in 0..<400 { add(draw(&stream), tail) }
      }
    }

    private mutating func add(_ x: Double, _ tail: Double) {
      let square = x * x
      let fourth = square * square
      powers[1] += x
      powers[2] += square
      powers[3] += square * x
      powers[4] += fourth
      powers[6] += fourth * square
      powers[8] += fourth * fourth
      if abs(x) > tail { beyond.append(abs(x) - tail) }
    }

    func moment(_ order: Int) -> Estimate {
      let n = Double(Self.count)
      let mean = powers[order] / n
      let variance = powers[2 * order] / n - mean * mean
      return Estimate(value: mean, standardError: (variance / n).squareRoot())
    }
  }

  @Test func `uniform numbers are even and never 0 or 1`() {
    let values = samples(1_000_000) { $0.uniform() }
    #expect(values.allSatisfy { $0 > 0 && $0 < 1 })
    #expect(Estimate.mean(values).agrees(with: 0.5))
    #expect(Estimate.variance(values).agrees(with: 1.0 / 12))
    #expect(kolmogorovSmirnov(values, { $0 }) < kolmogorovSmirnovLimit)
  }

  @Test func `neighbouring addresses and words are uncorrelated`() {
    let first = samples(1_000_000) { $0.exponential() - 1 }
    let second = samples(1_000_000) { stream in
      _ = stream.exponential()
      return stream.exponential() - 1
    }
    let inStream = Estimate.mean(zip(first, second).map { $0 * $1 })
    let across = Estimate.mean(zip(first, first.dropFirst()).map { $0 * $1 })
    #expect(inStream.agrees(with: 0, scale: 1))
    #expect(across.agrees(with: 0, scale: 1))
  }

  @Test func `exponential moments are the factorials, and the tail is exponential again`() {
    let start = 7.69711747013104972
    let sums = Sums(tail: start) { $0.exponential() }
    // E xᵏ = k!
    #expect(sums.moment(1).agrees(with: 1))
    #expect(sums.moment(2).agrees(with: 2))
    #expect(sums.moment(3).agrees(with: 6))
    #expect(sums.moment(4).agrees(with: 24))
    #expect(Estimate.share(sums.beyond.count, of: Sums.count).agrees(with: exp(-start)))
    #expect(Estimate.mean(sums.beyond).agrees(with: 1))
  }

  @Test func `normal moments are 0, 1, 0 and 3, and the tail is the normal's`() {
    let start = 3.6541528853610088
    let sums = Sums(tail: start) { $0.normal() }
    #expect(sums.moment(1).agrees(with: 0, scale: 1))
    #expect(sums.moment(2).agrees(with: 1))
    #expect(sums.moment(3).agrees(with: 0, scale: 1))
    #expect(sums.moment(4).agrees(with: 3))
    let tail = gsl_cdf_ugaussian_Q(start)
    #expect(Estimate.share(sums.beyond.count, of: Sums.count).agrees(with: 2 * tail))
    // E(x − s | x > s) = φ(s)/Q(s) − s
    let excess = gsl_ran_ugaussian_pdf(start) / tail - start
    #expect(Estimate.mean(sums.beyond).agrees(with: excess))
  }

  @Test func `exponential and normal numbers follow their distributions`() {
    let exponential = samples(1_000_000) { $0.exponential() }
    #expect(kolmogorovSmirnov(exponential, { 1 - exp(-$0) }) < kolmogorovSmirnovLimit)
    let normal = samples(1_000_000) { $0.normal() }
    #expect(kolmogorovSmirnov(normal, { gsl_cdf_ugaussian_P($0) }) < kolmogorovSmirnovLimit)
  }

  @Test(arguments: [0.05, 0.3, 0.9, 1, 1.5, 7, 200])
  func `gamma numbers follow their distribution`(shape: Double) {
    let values = samples(400_000) { $0.gamma(shape: shape) }
    #expect(Estimate.mean(values).agrees(with: shape))
    let distance = kolmogorovSmirnov(values) { $0 <= 0 ? 0 : gsl_cdf_gamma_P($0, shape, 1) }
    #expect(distance < kolmogorovSmirnovLimit)
  }
}
