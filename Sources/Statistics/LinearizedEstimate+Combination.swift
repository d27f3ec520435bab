extension LinearizedEstimate {
  /// Σ weight · estimate, of estimates from the same replications; nil of none.
  ///
  /// What is linear in estimates is so in their influences, too.
  /// - Precondition: as many replications in each.
  public static func combination(
    _ terms: [(weight: Double, estimate: LinearizedEstimate)]
  ) -> LinearizedEstimate? {
    guard let first = terms.first?.estimate else { return nil }
    var value = 0.0
    var influences = [Double](repeating: 0, count: first.influences.count)
    for (weight, estimate) in terms {
      precondition(estimate.influences.count == influences.count, "the same replications")
      value += weight * estimate.value
      for (index, influence) in estimate.influences.enumerated() {
        influences[index] += weight * influence
      }
    }
    return LinearizedEstimate(value: value, influences: influences)
  }
}
