extension ControlledDifference {
  /// The difference of two estimates that have nothing in common: se² = se₁² + se₂², with the degrees of
  /// freedom of the one that has fewer. More replications of the second leave the error of the first.
  public init(from first: LinearizedEstimate, toIndependent second: LinearizedEstimate) {
    value = second.value - first.value
    degreesOfFreedom = min(first.measured, second.measured) - 1
    leastError = first.standardError
    standardError = first.standardError.flatMap { one in
      second.standardError.map { other in (one * one + other * other).squareRoot() }
    }
  }
}
