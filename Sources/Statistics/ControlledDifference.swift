/// The difference between two estimates of which only the second can be given more replications.
///
/// The first k replications of both share their random numbers. What the second gained by going on
/// tells how far its first k were off, and so how far the first estimate was off as well, in so far as
/// the two go together. That is a control variate (Lavenberg and Welch 1981): with s the second
/// estimate over k and S over all its n replications,
///
///     D = s − f + β (S − s),   β = Σ (sᵢ − fᵢ) sᵢ / Σ sᵢ²
///
/// over the influences of the shared replications. Where both always move together β is near 0 and D is
/// the paired difference; where they have nothing in common β is 1 and D is S − f.
public struct ControlledDifference: Sendable, Equatable {
  /// The second estimate minus the first.
  public let value: Double
  /// Standard error of `value`; nil below two shared replications.
  public let standardError: Double?
  public let degreesOfFreedom: Int
  /// The standard error that would be left if the second were given endlessly many replications.
  public let leastError: Double?

  /// Below so many shared replications β is known too badly to be of use.
  private static let fewestForControl = 10

  /// - Parameters:
  ///   - first: the estimate that stays as it is.
  ///   - shared: the second estimate over the replications of the first.
  ///   - whole: the second estimate over all its replications, of which the shared ones come first.
  /// - Precondition: `shared` has as many replications as `first`, `whole` as many or more.
  public init(
    from first: LinearizedEstimate, to shared: LinearizedEstimate, whole: LinearizedEstimate
  ) {
    let (before, now) = (first.influences, shared.influences)
    precondition(before.count == now.count, "the shared replications pair up")
    precondition(whole.influences.count >= now.count, "the whole holds the shared replications")
    let differences = zip(now, before).map { $0 - $1 }
    let squares = now.reduce(0) { $0 + $1 * $1 }
    let products = zip(differences, now).reduce(0) { $0 + $1.0 * $1.1 }
    let isControlled =
      whole.influences.count > now.count && now.count >= Self.fewestForControl && squares > 0
    let beta = isControlled ? products / squares : 0
    value = shared.value - first.value + beta * (whole.value - shared.value)
    degreesOfFreedom = before.count - (isControlled ? 2 : 1)
    let count = Double(before.count)
    // The slope costs a degree of freedom, and its own error adds one part in k to the variance.
    let growth = isControlled ? (count + 1) / (count - 2) : count / (count - 1)
    guard degreesOfFreedom > 0 else {
      (standardError, leastError) = (nil, nil)
      return
    }
    let residuals = zip(differences, now).map { ($0 - beta * $1) / count }
    let total = Double(whole.influences.count)
    let pulls = whole.influences.enumerated().map { index, influence in
      beta * influence / total + (index < residuals.count ? residuals[index] : 0)
    }
    standardError = (growth * pulls.reduce(0) { $0 + $1 * $1 }).squareRoot()
    leastError = Self.least(differences, now, squares, products)
  }

  /// √(Σ residual² / k² · (k + 1) / (k − 2)); without enough replications for β, that of the pairs.
  private static func least(
    _ differences: [Double], _ now: [Double], _ squares: Double, _ products: Double
  ) -> Double {
    let count = Double(differences.count)
    let isControlled = differences.count >= fewestForControl && squares > 0
    let beta = isControlled ? products / squares : 0
    let sum = zip(differences, now).reduce(0.0) { sum, pair in
      let residual = pair.0 - beta * pair.1
      return sum + residual * residual
    }
    let growth = isControlled ? (count + 1) / (count - 2) : count / (count - 1)
    return (sum * growth).squareRoot() / count
  }
}
