public import ContactCenterModel

/// How far measures may move and still count as the same.
public struct Margins: Sendable, Hashable {
  /// Margins that were chosen, in the measure's own unit; that of a measure without braces holds for
  /// its types, groups, days and intervals, too.
  public var chosen: [MeasureAddress: Double]

  public init(_ chosen: [MeasureAddress: Double] = [:]) { self.chosen = chosen }

  /// The margin of a measure whose reference value is `reference`: the chosen one, else one percentage
  /// point for shares, 5 % but at least 1 s for times, 5 % for all others.
  public func width(of address: MeasureAddress, around reference: Double) -> Double {
    if let width = chosen[address] ?? chosen[MeasureAddress(address.measure)] { return width }
    switch address.measure.unit {
    case .share: return 0.01
    case .seconds: return max(1, 0.05 * abs(reference))
    default: return 0.05 * abs(reference)
    }
  }
}
