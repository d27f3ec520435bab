/// One part of a mixture: a distribution, and its weight relative to the other parts.
public struct MixtureComponent: Hashable, Sendable {
  /// The weight, 0 or above; weights need not sum to 1.
  public let weight: Double
  /// What is drawn from when this component is chosen.
  public let distribution: Distribution

  /// A component; checked when the mixture is validated.
  public init(weight: Double, _ distribution: Distribution) {
    self.weight = weight
    self.distribution = distribution
  }
}
