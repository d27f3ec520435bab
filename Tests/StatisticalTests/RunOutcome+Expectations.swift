import ContactCenterModel
import Experiments
import Statistics
import Testing

/// The rule of statistical tests: a figure lies within 4.5 standard errors of the exact value, and
/// the standard error is at most 1 % of that value, or the test would have no power.
extension RunOutcome {
  /// Expects each named measure's estimate to agree with its exact value.
  func agrees(
    with exact: KeyValuePairs<String, Double>, type: Int? = nil, row: Int? = nil,
    at location: SourceLocation = #_sourceLocation
  ) {
    for (id, value) in exact {
      expectAgreement(id, estimate(id, type: type, row: row), value, at: location)
    }
  }

  /// Expects a measure's estimate to agree with a published one, whose own standard error counts too.
  ///
  /// Ours must be within 1 % or at most half of the published one, so that the publication's
  /// uncertainty is what limits the test.
  func agrees(
    _ id: String, withPublished published: Double, standardError: Double, type: Int? = nil,
    group: Int? = nil, row: Int? = nil, at location: SourceLocation = #_sourceLocation
  ) {
    guard
      let (value, error) = known(
        estimate(id, type: type, group: group, row: row), id, at: location)
    else { return }
    let together = (error * error + standardError * standardError).squareRoot()
    #expect(
      abs(value - published) <= 4.5 * together,
      "\(id): \(value) ± \(error), published \(published)",
      sourceLocation: location)
    #expect(
      error <= max(0.01 * published, standardError / 2), "\(id): \(value) ± \(error) has no power",
      sourceLocation: location)
  }

  /// Expects the ratio of two sums over replications to agree with an exact value.
  func ratioAgrees(
    _ name: String, with exact: Double, at location: SourceLocation = #_sourceLocation,
    _ sums: (ReplicationRecord) -> (above: Double, below: Double)
  ) {
    let pairs = records.map(sums)
    let estimate = RatioEstimator.estimate(
      numerators: pairs.map(\.above), denominators: pairs.map(\.below), confidence: 0.95)
    expectAgreement(name, estimate, exact, at: location)
  }

  private func estimate(
    _ id: String, type: Int?, group: Int? = nil, row: Int?
  ) -> Estimate? {
    guard let measure = Measure.named(id) else { return nil }
    let address = MeasureAddress(
      measure, type: type.map { CallTypeID($0) }, group: group.map { AgentGroupID($0) },
      interval: row.map { .interval($0) })
    return estimate(address).estimate
  }
}
