/// One long run cut into batches that stand for replications.
///
/// Batches that are long enough against the memory of the system are nearly independent, and what each
/// gave of a ratio is treated like the sums of a replication (`RatioEstimator`). Whether they are is
/// tested: dependent batches make intervals too narrow.
public struct BatchMeans: Sendable, Equatable {
  /// What each batch gave above the line, in the order of time.
  public let numerators: [Double]
  /// What each batch gave below the line; 1 each for a mean.
  public let denominators: [Double]

  /// - Precondition: as many numerators as denominators.
  public init(numerators: [Double], denominators: [Double]) {
    precondition(numerators.count == denominators.count, "numerators and denominators pair up")
    self.numerators = numerators
    self.denominators = denominators
  }

  /// Means of batches of equal length.
  public init(_ means: [Double]) {
    self.init(numerators: means, denominators: means.map { _ in 1 })
  }

  /// ΣX/ΣY with Student-t interval, batches less one degrees of freedom; nil if ΣY is zero.
  public func estimate(confidence: Double) -> Estimate? {
    RatioEstimator.estimate(
      numerators: numerators, denominators: denominators, confidence: confidence)
  }

  /// The correlation of each batch with the next, Σ eᵢ eᵢ₊₁ / Σ eᵢ² with e = X − R Y; nil where the
  /// batches do not differ.
  public var autocorrelation: Double? {
    deviations.map { deviations in
      let products = zip(deviations, deviations.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
      return products / sumOfSquares(deviations)
    }
  }

  /// Σ (eᵢ₊₁ − eᵢ)² / Σ eᵢ²: 2 on the average for independent batches, less where neighbours are
  /// alike; nil where the batches do not differ. Von Neumann (1941).
  public var vonNeumannRatio: Double? {
    deviations.map { deviations in
      let steps = zip(deviations, deviations.dropFirst()).reduce(0) {
        $0 + ($1.1 - $1.0) * ($1.1 - $1.0)
      }
      return steps / sumOfSquares(deviations)
    }
  }

  /// How likely neighbours as alike as these, or more alike, would be if batches were independent.
  ///
  /// One-sided, for it is likeness that makes intervals too narrow: 1 − ratio/2 is nearly normal with
  /// mean 0 and variance (n − 2)/(n² − 1) from eight batches on (Fishman 1978). nil below eight, and
  /// where the batches do not differ.
  public var pValueOfIndependence: Double? {
    let count = Double(numerators.count)
    guard count >= 8, let ratio = vonNeumannRatio else { return nil }
    let spread = ((count - 2) / (count * count - 1)).squareRoot()
    return Normal.upperTail((1 - ratio / 2) / spread)
  }

  /// X − R Y; nil where there is no ratio or nothing differs.
  private var deviations: [Double]? {
    let linearized = LinearizedEstimate.ratio(numerators: numerators, denominators: denominators)
    guard let influences = linearized?.influences, sumOfSquares(influences) > 0 else { return nil }
    return influences
  }

  private func sumOfSquares(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 } }
}
