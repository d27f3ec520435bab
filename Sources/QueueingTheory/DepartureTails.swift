#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// P(at least j + 1 departures within a time), where the k-th departure comes at rate A + kθ after
/// the one before: negative binomial, and Poisson for θ = 0.
///
/// P(N = k) = Γ(A/θ + k) / (Γ(A/θ) k!) · e^(−A τ) (1 − e^(−θτ))ᵏ, so the tail beyond j is the
/// incomplete beta function I(1 − e^(−θτ); j + 1, A/θ). The terms follow from each other by their
/// ratio, and the sums add positive terms only; that stays exact where continued fractions do not
/// converge (shape parameters of 10⁵).
struct DepartureTails {
  /// `tails[j]` = P(N ≥ j + 1) for j = 0 ..< count.
  let tails: [Double]

  /// O(count), at most four times that.
  init(rate: Double, step: Double, time: Double, count: Int) {
    guard count > 0, time.isFinite, time > 0 else {
      tails = Array(repeating: time > 0 ? 1 : 0, count: count)
      return
    }
    var terms = DepartureTerms(rate: rate, step: step, time: time)
    var values: [Double] = []
    values.reserveCapacity(count)
    var sum = 0.0
    for _ in 0..<count {
      values.append(terms.current)
      sum += terms.current
      terms.advance()
    }
    let rest = sum > 0.5 ? terms.rest(steps: 4 * count + 4096) : nil
    tails = rest.map { Self.fromAbove(values, rest: $0) } ?? Self.fromBelow(values)
  }

  /// Past the middle, where 1 − sum would cancel: add from the far end, and let the total, which
  /// is known to be one, take out the rounding of e^(−A τ).
  private static func fromAbove(_ values: [Double], rest: Double) -> [Double] {
    var result = values
    var sum = rest
    for index in values.indices.reversed() {
      result[index] = sum
      sum += values[index]
    }
    for index in result.indices { result[index] /= sum }
    return result
  }

  private static func fromBelow(_ values: [Double]) -> [Double] {
    var sum = 0.0
    return values.map { value in
      sum += value
      return max(0, 1 - sum)
    }
  }
}
