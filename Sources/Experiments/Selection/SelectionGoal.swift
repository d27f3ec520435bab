public import ContactCenterModel

/// What makes a point of a sweep the best.
public struct SelectionGoal: Sendable {
  /// Which way the measure is to go.
  public enum Direction: String, Sendable, CaseIterable {
    case highest, lowest
  }

  public var direction: Direction
  /// δ: values closer together than this count as equally good.
  public var margin: SelectionMargin
  /// What must hold, whatever the measure says.
  public var constraints: [SelectionConstraint]

  public init(
    _ direction: Direction, margin: SelectionMargin, constraints: [SelectionConstraint] = []
  ) {
    self.direction = direction
    self.margin = margin
    self.constraints = constraints
  }

  /// A value so turned that the larger is the better one.
  func score(_ value: Double) -> Double { direction == .highest ? value : -value }
}

/// How wide the indifference zone is.
public enum SelectionMargin: Sendable, Hashable {
  /// In the measure's own unit.
  case width(Double)
  /// That of a measure, around the best value of the first stage.
  case usual(MeasureAddress, chosen: Margins)

  /// δ, where the best value of the first stage is `reference`.
  func width(around reference: Double) -> Double {
    switch self {
    case .width(let width): width
    case .usual(let address, let margins): margins.width(of: address, around: reference)
    }
  }
}

/// A bound that a point must hold.
public struct SelectionConstraint: Sendable, Hashable {
  public let bound: TargetBound
  /// Within this distance of the bound a point may be taken or refused.
  public let tolerance: Double
  /// Whether the measure is a share of single cases, so that few cases bound it exactly.
  public let isOfCases: Bool

  public init(_ bound: TargetBound, tolerance: Double, isOfCases: Bool = false) {
    precondition(tolerance > 0, "without a tolerance a point on the bound is never decided")
    self.bound = bound
    self.tolerance = tolerance
    self.isOfCases = isOfCases
  }
}

extension SelectionConstraint {
  /// A bound of a measure, with the measure's margin around it as tolerance.
  public init(_ bound: TargetBound, of address: MeasureAddress, margins: Margins) {
    let limit: Double =
      switch bound {
      case .atLeast(let least): least
      case .atMost(let most): most
      }
    let width = margins.width(of: address, around: limit)
    let rule = address.measure.rule(for: address)
    // Around nought a margin in percent is nought; a thousandth of the unit is as good as none.
    self.init(
      bound, tolerance: width > 0 ? width : 0.001,
      isOfCases: address.measure.unit == .share && (rule.isOfCases || rule == .attainmentOfDays))
  }
}
