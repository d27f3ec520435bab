public import ContactCenterModel
public import Statistics

extension RunOutcome {
  /// The estimate of a measure.
  public func estimate(_ address: MeasureAddress) -> MeasureEstimate {
    MeasureEstimate(address: address, estimate: nil, numerator: nil, denominator: nil)
  }

  /// How each target of the scenario stands.
  public func verdicts() -> [TargetVerdict] { [] }
}
