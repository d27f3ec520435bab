#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A distribution made ready for drawing: its mean, and a recipe for variates of mean 1.
///
/// The recipe does not know the mean, so two distributions that differ by a factor give numbers that
/// differ by this factor at every address (common random numbers). A plain value of 64 bytes; what
/// tables a list or a mixture needs are shared by equal distributions and live as long as the process.
public struct Sampler: BitwiseCopyable, @unchecked Sendable {
  /// The distribution's mean, in the unit of the values; 0 only for the constant 0.
  public let mean: Double
  private let variate: StandardVariate
  /// A standardised number is `base` + `slope` · variate: 0 and 1 unless the distribution is shifted.
  private let base: Double
  private let slope: Double
  /// Points to what is never written again; only therefore may the sampler cross threads.
  private let table: UnsafePointer<VariateTable>?

  /// Compiles `distribution`; traps when it does not pass `validated()`.
  public init(_ distribution: Distribution) {
    do {
      _ = try distribution.validated()
    } catch {
      preconditionFailure("a sampler needs a valid distribution: \(error)")
    }
    self.init(distribution, inMeansOf: 1)
  }

  /// Compiles a valid distribution with its mean counted in `unit`s, as in a mixture of that mean.
  init(_ distribution: Distribution, inMeansOf unit: Double) {
    let (shift, core) = Self.withoutShifts(distribution)
    let coreMean = core.mean
    let total = max(0, shift + coreMean)
    mean = total / unit
    base = shift == 0 || total == 0 ? 0 : shift / total
    slope = shift == 0 || total == 0 ? 1 : coreMean / total
    variate = coreMean > 0 ? StandardVariate(core, mean: coreMean) : .one
    table = coreMean > 0 ? VariateTables.table(of: core, mean: coreMean) : nil
  }

  /// A number of this distribution, from the words of `stream`.
  public func sample(_ stream: inout RandomStream) -> Double {
    mean * standardised(&stream)
  }

  /// A number of this distribution at an address: what `sample(_:)` gives for its fresh stream.
  @inline(__always)
  public func sample(
    _ chance: Chance, _ who: Who, _ purpose: Purpose, occurrence: Int = 0
  ) -> Double {
    let stream = chance.stream(who, purpose, occurrence: occurrence)
    var rest = stream
    if let unit = unit(rest.nextBits()) { return mean * (base + slope * unit) }
    return sampleWhole(stream)
  }

  /// The number that a stream of this first word gives, where that is all it takes.
  @inline(__always)
  func sample(of word: UInt64) -> Double? {
    unit(word).map { mean * (base + slope * $0) }
  }

  @inline(never)
  private func sampleWhole(_ stream: RandomStream) -> Double {
    var stream = stream
    return mean * (base + slope * draw(&stream))
  }

  /// What the recipe makes of the first word, where that is all it takes: nearly always with the
  /// commonest kinds, which are spared a stream.
  @inline(__always)
  private func unit(_ word: UInt64) -> Double? {
    switch variate {
    case .exponential: return RandomStream.exponential(word)
    case .lognormal(let sigma, let halfVariance):
      return RandomStream.normal(word).map { exp(sigma * $0 - halfVariance) }
    default: return nil
    }
  }

  /// A number of this distribution divided by its mean; 1 for the constant 0.
  public func standardised(_ stream: inout RandomStream) -> Double {
    base + slope * draw(&stream)
  }

  @inline(__always)
  private func draw(_ stream: inout RandomStream) -> Double {
    switch variate {
    case .one: return 1
    case .uniform(let low, let width): return low + width * stream.uniform()
    case .triangular(let low, let width, let split):
      return low + width * Self.triangular(stream.uniform(), split)
    case .exponential: return stream.exponential()
    case .gamma(let squeeze, let scale): return stream.gamma(squeeze) * scale
    case .smallGamma(let squeeze, let scale):
      return stream.gamma(squeeze) * pow(stream.uniform(), scale) * scale
    case .lognormal(let sigma, let halfVariance):
      return exp(sigma * stream.normal() - halfVariance)
    case .weibull(let power, let scale): return pow(stream.exponential(), power) * scale
    case .hyperexponential(let share, let mean1, let mean2):
      let mean = stream.uniform() < share ? mean1 : mean2
      return mean * stream.exponential()
    case .listed, .mixed: return drawFromTable(&stream)
    }
  }

  /// The place in a triangle over 0 to 1 that a uniform number stands for.
  private static func triangular(_ u: Double, _ split: Double) -> Double {
    u < split ? (u * split).squareRoot() : 1 - ((1 - u) * (1 - split)).squareRoot()
  }

  /// Kept apart, so that the plain kinds stay small.
  @inline(never)
  private func drawFromTable(_ stream: inout RandomStream) -> Double {
    guard let table else { return 1 }
    let u = stream.uniform()
    if case .listed = variate { return table.pointee.value(u) }
    return table.pointee.sample(u, &stream)
  }

  /// The sum of the shifts on the outside, and what they shift.
  private static func withoutShifts(_ distribution: Distribution) -> (Double, Distribution) {
    guard case .shifted(let shift, let inner) = distribution else { return (0, distribution) }
    let (more, core) = withoutShifts(inner)
    return (shift + more, core)
  }
}
