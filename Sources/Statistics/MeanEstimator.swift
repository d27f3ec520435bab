/// The mean over replications.
public enum MeanEstimator {
  /// Mean, s/√n and Student-t interval; nil if there are no values.
  public static func estimate(_ values: [Double], confidence: Double) -> Estimate? {
    estimate(values, leftOut: 0, confidence: confidence)
  }

  /// The same where so many other replications had no value.
  public static func estimate(_ values: [Double], leftOut: Int, confidence: Double) -> Estimate? {
    let tally = Tally(values)
    return tally.mean.flatMap {
      Estimate.student(
        $0, standardError: tally.standardError, confidence: confidence,
        replications: tally.count, leftOut: leftOut)
    }
  }
}
