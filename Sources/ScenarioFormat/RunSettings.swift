public import ContactCenterModel

/// How the scenario wishes to be run where the command line does not say.
public struct RunSettings: Sendable {
  public var seed: UInt64?
  public var replications: Int?
  public var confidence: Double?
  /// How far measures may move and still count as the same, in the measures' own units.
  public var margins: [MeasureAddress: Double]

  public init(
    seed: UInt64? = nil, replications: Int? = nil, confidence: Double? = nil,
    margins: [MeasureAddress: Double] = [:]
  ) {
    self.seed = seed
    self.replications = replications
    self.confidence = confidence
    self.margins = margins
  }
}
