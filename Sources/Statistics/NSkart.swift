import CGSL

/// How uncertain the ratio of sums of one long run is, from fine slices of it: batch means adjusted for
/// correlation and skewness.
///
/// After N-Skart (Tafazzoli, Steiger and Wilson 2011). Slices are joined into batches until neighbours
/// are correlated by 0.3 at most. What is left is taken into account as of an autoregressive series of
/// first order: the variance grows by (1 + φ) / (1 − φ). Waits are skewed, and with them what batches gave
/// e = X − R Y; then a run that had few bursts has both a low mean and a narrow interval. So Student's t is
/// adjusted by the transformation of Johnson (1978) in the form of Willink (2005),
///
///     G(t) = (∛(1 + 6 β (t − β)) − 1) / (2 β),   β = γ / 6,
///
/// and the interval runs from R − G(t) s to R − G(−t) s. γ is the skewness of the mean: that of batches
/// four times as long, which are nearly independent, over the root of their number. Unlike N-Skart, batches
/// grow until their correlation is small, not until a test does not see it.
public struct NSkart: Sendable, Equatable {
  /// Slices in a batch.
  public let slicesPerBatch: Int
  /// Batches of so many slices.
  public let batches: Int
  /// φ: the correlation of a batch with the next; 0 where neighbours are less alike than by chance.
  public let correlation: Double
  /// ΣX / ΣY.
  public let value: Double
  /// s of `value`.
  public let standardError: Double
  /// γ: the skewness of `value`.
  public let skewness: Double

  /// Those of Student's t: one less than batches eight times as long would have. Fewer than for as many
  /// independent normal batches, for φ is estimated as well, and what is skewed has long tails.
  public var degreesOfFreedom: Int { max(1, batches / (2 * Self.factorOfSkewness) - 1) }

  /// Squares of no more than this share of all squares are errors of adding up, and tell nothing.
  private static let rounding = 1e-22
  /// Batches are joined until their correlation is no more than this.
  private static let mostCorrelation = 0.3
  /// Fewer batches say nothing of their correlation.
  private static let fewestBatches = 20
  /// Batches that skewness is told from are so many times as long.
  private static let factorOfSkewness = 4

  /// - Parameters:
  ///   - numerators: what each slice gave above the line, in the order of time.
  ///   - denominators: what it gave below the line; 1 each for a mean.
  /// `nil` for fewer than 160 slices, where there is nothing to divide by, or where nothing differs.
  public init?(numerators: [Double], denominators: [Double]) {
    let sum = denominators.reduce(0, +)
    guard numerators.count >= 2 * Self.factorOfSkewness * Self.fewestBatches, sum != 0 else {
      return nil
    }
    let ratio = numerators.reduce(0, +) / sum
    let deviations = zip(numerators, denominators).map { $0 - ratio * $1 }
    let size = Self.size(deviations)
    let batches = Self.joined(deviations, size)
    let squares = Self.squares(batches)
    guard squares > Self.rounding * Self.squares(numerators) else { return nil }
    let (count, correlation) = (Double(batches.count), max(0, Self.correlation(batches)))
    let growth = (1 + correlation) / (1 - correlation)
    // What too few slices for one more batch gave belongs to the sum, too.
    let share = Double(deviations.count) / (count * Double(size))
    value = ratio
    slicesPerBatch = size
    self.batches = batches.count
    self.correlation = correlation
    standardError = (count / (count - 1) * squares * growth * share).squareRoot() / abs(sum)
    skewness = Self.skewness(Self.joined(deviations, size * Self.factorOfSkewness))
    guard standardError.isFinite, skewness.isFinite else { return nil }
  }

  /// How many slices make a batch that is hardly correlated with the next: 1, 2, 3, 4, 6, 8, 11, 16 …
  private static func size(_ deviations: [Double]) -> Int {
    var (size, exact) = (1, 1.0)
    while correlation(joined(deviations, size)) > mostCorrelation {
      exact = max(exact * 2.0.squareRoot(), Double(size + 1))
      let next = Int(exact.rounded())
      guard deviations.count / next >= fewestBatches else { break }
      size = next
    }
    return size
  }

  private static func joined(_ values: [Double], _ size: Int) -> [Double] {
    (0..<values.count / size).map { batch in
      values[batch * size..<(batch + 1) * size].reduce(0, +)
    }
  }

  private static func squares(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 } }

  /// Σ eᵢ eᵢ₊₁ / Σ eᵢ²; 0 where nothing differs.
  private static func correlation(_ values: [Double]) -> Double {
    let squares = squares(values)
    guard squares > 0 else { return 0 }
    let products = zip(values, values.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
    return min(0.9, products / squares)
  }

  /// The skewness of the mean of so many values: that of the values over the root of their number.
  private static func skewness(_ values: [Double]) -> Double {
    let count = Double(values.count)
    let variance = squares(values) / (count - 1)
    guard count > 2, variance > 0 else { return 0 }
    let cubes = values.reduce(0) { $0 + $1 * $1 * $1 }
    return cubes * count / ((count - 1) * (count - 2)) / (variance * variance.squareRoot())
      / count.squareRoot()
  }
}

extension NSkart {
  /// By how much the error that independent batches of so many slices would have must grow, as of an
  /// autoregressive series: the root of the variance of a long mean over that of such batches.
  public func growth(ofBatchesOf slices: Int) -> Double {
    guard correlation > 0 else { return 1 }
    let (count, size) = (Double(slices), Double(slicesPerBatch))
    // A batch of the caller's is k of those here: its variance lacks what crosses its ends.
    let long = (1 + correlation) / (1 - correlation)
    let k = max(1, count / size)
    let power = gsl_pow_int(correlation, Int32(min(1_000, k.rounded())))
    let lacking = 2 * correlation * (1 - power) / (k * (1 - correlation) * (1 - correlation))
    return long > lacking ? (long / (long - lacking)).squareRoot() : 1
  }

  /// How far the truth may lie below and above an estimate whose standard error is `error`; `nil` without
  /// degrees of freedom.
  ///
  /// - Parameter skewness: that of the estimate.
  public static func reach(
    error: Double, skewness: Double, confidence: Double, degreesOfFreedom: Int
  ) -> (below: Double, above: Double)? {
    let t = StudentT.twoSided(
      confidence: confidence, degreesOfFreedom: Double(degreesOfFreedom))
    guard let t else { return nil }
    let most = largestBeta(t)
    let beta = min(most, max(-most, skewness / 6))
    let (below, above) = (error * adjusted(t, beta), -error * adjusted(-t, beta))
    return below.isFinite && above.isFinite ? (max(0, below), max(0, above)) : nil
  }

  /// The β at which 1 + 6 β (−t − β) is still 0.05: below 0 the cube root leaps, and so would the interval.
  private static func largestBeta(_ t: Double) -> Double {
    ((t * t + 4 * 0.95 / 6).squareRoot() - t) / 2
  }

  /// G(t).
  private static func adjusted(_ t: Double, _ beta: Double) -> Double {
    guard abs(beta) > 1e-4 else { return t }
    let cube = 1 + 6 * beta * (t - beta)
    let root = cube < 0 ? -cubeRoot(-cube) : cubeRoot(cube)
    return (root - 1) / (2 * beta)
  }

  /// By Newton's method from above, which comes down to the root; O(50).
  private static func cubeRoot(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var root = max(1, value)
    while true {
      let next = root - (root - value / (root * root)) / 3
      if next >= root { return root }
      root = next
    }
  }
}
