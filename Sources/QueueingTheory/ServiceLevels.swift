/// The service levels in use, of one system and one time to answer τ. "Within" means ≤ τ.
public struct ServiceLevels: Sendable, Equatable {
  /// Answered within τ, of all arrivals (those blocked or balking among them).
  public let offered: Double
  /// Answered within τ, of the answered.
  public let answered: Double
  /// Answered within τ, of the arrivals that were neither blocked nor abandoned within τ.
  public let abandonedIgnored: Double
  /// Answered or abandoned within τ, of all arrivals.
  public let abandonedPositive: Double
  /// The share of accepted arrivals that would wait at most τ if they never abandoned nor balked.
  public let virtual: Double
  /// Abandoned within τ (those who balk among them), of all arrivals.
  public let abandonedWithin: Double

  /// The one that `definition` names.
  public subscript(_ definition: ServiceLevelDefinition) -> Double {
    switch definition {
    case .offered: offered
    case .answered: answered
    case .abandonedIgnored: abandonedIgnored
    case .abandonedPositive: abandonedPositive
    case .virtual: virtual
    }
  }
}
