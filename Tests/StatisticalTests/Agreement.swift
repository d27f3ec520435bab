import Statistics
import Testing

/// Expects an estimate to agree with an exact value.
func expectAgreement(
  _ name: String, _ estimate: Estimate?, _ exact: Double, at location: SourceLocation
) {
  guard let (value, error) = known(estimate, name, at: location) else { return }
  // Sums of constants differ from their products by rounding.
  #expect(
    abs(value - exact) <= 4.5 * error + 1e-9 * exact,
    "\(name): \(value) ± \(error), exact \(exact)",
    sourceLocation: location)
  #expect(
    error <= 0.01 * exact, "\(name): \(value) ± \(error) has no power", sourceLocation: location)
}

/// An estimate with its standard error; a failure where there is none.
func known(
  _ estimate: Estimate?, _ name: String, at location: SourceLocation
) -> (value: Double, error: Double)? {
  guard let estimate, let error = estimate.standardError else {
    Issue.record("\(name) has no estimate", sourceLocation: location)
    return nil
  }
  return (estimate.value, error)
}
