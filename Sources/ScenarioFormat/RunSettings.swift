/// How the scenario wishes to be run where the command line does not say.
public struct RunSettings: Sendable {
  public var seed: UInt64?
  public var replications: Int?
  public var confidence: Double?

  public init(seed: UInt64? = nil, replications: Int? = nil, confidence: Double? = nil) {
    self.seed = seed
    self.replications = replications
    self.confidence = confidence
  }
}
