#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// P(N = k) for k = 0, 1, 2 … of `DepartureTails`, one after the other.
///
/// The first, e^(−A τ), may be far below the smallest number; the terms are therefore kept with a
/// scale of their own.
struct DepartureTerms {
  private let rate: Double
  private let step: Double
  /// (1 − e^(−θτ)) / θ, which is τ for θ = 0.
  private let reach: Double
  private var departures = 0.0
  private var value = 1.0
  private var logarithm: Double
  private var scale: Double

  init(rate: Double, step: Double, time: Double) {
    self.rate = rate
    self.step = step
    reach = step > 0 ? -expm1(-step * time) / step : time
    logarithm = -rate * time
    scale = exp(logarithm)
  }

  /// P(N = k).
  var current: Double { value * scale }

  private var ratio: Double { (rate + departures * step) / (departures + 1) * reach }

  mutating func advance() {
    value *= ratio
    departures += 1
    if value > 0x1p512 {
      value *= 0x1p-512
      logarithm += 512 * 0.693147180559945309
      scale = exp(logarithm)
    }
  }

  /// The sum of this term and all that follow; nil if it takes more than `steps` terms.
  mutating func rest(steps: Int) -> Double? {
    var sum = 0.0
    for _ in 0..<steps {
      sum += current
      // The ratio moves towards θ × reach, from either side.
      let bound = max(ratio, step * reach)
      if bound < 1, current * bound < 1e-18 * sum * (1 - bound) { return sum }
      if value == 0 { return sum }
      advance()
    }
    return nil
  }
}
