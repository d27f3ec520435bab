#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Σ 1/(A + iθ) and Σ 1/(A + iθ)² over i = 0 ..< count: the mean and the variance of the time in
/// which a queue that is left at rate A + iθ loses `count` customers.
///
/// They are differences of digamma (trigamma) functions, but written in rates they neither cancel
/// nor divide by θ, so they hold for θ = 0.
struct ReciprocalSums {
  /// Σ 1/(A + iθ).
  private(set) var first = 0.0
  /// Σ 1/(A + iθ)².
  private(set) var second = 0.0

  /// O(1): direct for short sums, else the first terms and then Euler–Maclaurin, whose error is
  /// below the rounding once A + iθ ≥ 32 θ.
  init(rate: Double, step: Double, count: Int) {
    var done = 0
    while done < count, count <= 64 || rate + Double(done) * step < 32 * step {
      add(rate + Double(done) * step)
      done += 1
    }
    if done < count { addTail(from: done, through: count - 1, rate: rate, step: step) }
  }

  private mutating func add(_ rate: Double) {
    first += 1 / rate
    second += 1 / (rate * rate)
  }

  private mutating func addTail(from: Int, through: Int, rate: Double, step: Double) {
    let terms = Double(through - from)
    let low = rate + Double(from) * step
    let high = rate + Double(through) * step
    guard step > 0 else {
      first += (terms + 1) / low
      second += (terms + 1) / (low * low)
      return
    }
    let (u, v) = (step / low, step / high)
    // Σ f(i) = ∫ f + (f(a) + f(b))/2 + (f′(b) − f′(a))/12 − (f‴(b) − f‴(a))/720 + …, in units of θ.
    let integral = log1p(terms * u)
    let corrections = Self.harmonic(u) - Self.harmonic(v)
    first += (integral + (u + v) / 2 + corrections) / step
    let squares = terms * u * v + (u * u + v * v) / 2 + Self.square(u) - Self.square(v)
    second += squares / (step * step)
  }

  private static func harmonic(_ u: Double) -> Double {
    let s = u * u
    return s / 12 - s * s / 120 + s * s * s / 252 - s * s * s * s / 240
  }

  private static func square(_ u: Double) -> Double {
    let s = u * u
    return u * s / 6 - u * s * s / 30 + u * s * s * s / 42 - u * s * s * s * s / 30
  }
}
