#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A distribution made ready for drawing: its mean, and a recipe for variates of mean 1.
///
/// The recipe does not know the mean, so two distributions that differ by a factor give numbers that
/// differ by this factor at every address (common random numbers).
public struct Sampler: Sendable {
  /// The distribution's mean, in the unit of the values; 0 only for the constant 0.
  public let mean: Double
  private let variate: StandardVariate
  /// A standardised number is `base` + `slope` · variate: 0 and 1 unless the distribution is shifted.
  private let base: Double
  private let slope: Double
  private let table: VariateTable?

  /// Compiles `distribution`; traps when it does not pass `validated()`.
  public init(_ distribution: Distribution) {
    do {
      _ = try distribution.validated()
    } catch {
      preconditionFailure("a sampler needs a valid distribution: \(error)")
    }
    let (shift, core) = Self.withoutShifts(distribution)
    let coreMean = core.mean
    mean = max(0, shift + coreMean)
    base = shift == 0 || mean == 0 ? 0 : shift / mean
    slope = shift == 0 || mean == 0 ? 1 : coreMean / mean
    variate = coreMean > 0 ? StandardVariate(core, mean: coreMean) : .one
    table = coreMean > 0 ? Self.table(core, coreMean) : nil
  }

  /// A component of a mixture, whose mean is counted in means of the mixture.
  private init(_ component: Sampler, mean: Double) {
    self.mean = mean
    (variate, base, slope) = (component.variate, component.base, component.slope)
    table = component.table
  }

  /// A number of this distribution, from the words of `stream`.
  public func sample(_ stream: inout RandomStream) -> Double {
    mean * standardised(&stream)
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
    case .triangular(let low, let high, let split, let rising, let falling):
      let u = stream.uniform()
      if u < split { return low + (u * rising).squareRoot() }
      return high - ((1 - u) * falling).squareRoot()
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

  /// Kept apart, so that the plain kinds need not touch the table's reference.
  @inline(never)
  private func drawFromTable(_ stream: inout RandomStream) -> Double {
    guard let table else { return 1 }
    let u = stream.uniform()
    if case .listed = variate { return table.value(u) }
    return table.sample(u, &stream)
  }

  /// The sum of the shifts on the outside, and what they shift.
  private static func withoutShifts(_ distribution: Distribution) -> (Double, Distribution) {
    guard case .shifted(let shift, let inner) = distribution else { return (0, distribution) }
    let (more, core) = withoutShifts(inner)
    return (shift + more, core)
  }

  private static func table(_ distribution: Distribution, _ mean: Double) -> VariateTable? {
    switch distribution {
    case .empirical(let points):
      return VariateTable(cumulative: points.cumulative, values: points.values.map { $0 / mean })
    case .mixture(let components):
      let weighted = components.filter { $0.weight > 0 }
      return VariateTable(
        cumulative: EmpiricalDistribution.runningShares(weighted.map(\.weight)),
        samplers: weighted.map { component in
          let sampler = Sampler(component.distribution)
          return Sampler(sampler, mean: sampler.mean / mean)
        })
    default: return nil
    }
  }
}
