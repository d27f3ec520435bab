public import ContactCenterModel

/// A measure that two scenarios cannot be compared in.
public struct Incomparable: Sendable, Hashable {
  public let address: NamedAddress
  public let reason: Reason

  /// Why it cannot be compared.
  public enum Reason: Sendable, Hashable {
    /// The first scenario, the other or both have nothing of the kind.
    case missing(inFirst: Bool, inSecond: Bool)
    /// Amounts of money in two currencies.
    case currencies
    /// Sums over times of different length.
    case lengths
  }
}

extension Incomparable.Reason {
  /// Why a measure of two scenarios cannot be compared; `nil` where it can.
  public init?(_ name: NamedAddress, _ first: Scenario, _ second: Scenario) {
    let places = [first, second].map { name.address(in: $0) }
    let isThere = zip(places, [first, second]).map { address, scenario in
      address != nil && name.measure.basis.allSatisfy { $0.isThere(in: scenario) }
    }
    guard isThere == [true, true], let address = places[0] else {
      self = .missing(inFirst: !isThere[0], inSecond: !isThere[1])
      return
    }
    if name.measure.unit == .money, first.currency != second.currency {
      self = .currencies
      return
    }
    let isSum = if case .perReplication = name.measure.rule(for: address) { true } else { false }
    guard isSum, name.day == nil, first.horizon.length != second.horizon.length else { return nil }
    self = .lengths
  }
}

extension Horizon {
  /// What sums over a replication are in proportion to: days, or seconds of a steady state.
  fileprivate var length: Double {
    switch self {
    case .days(let days): Double(days.count)
    case .steadyState(let steady): steady.length
    }
  }
}
