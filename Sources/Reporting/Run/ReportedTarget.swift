public import ContactCenterModel
public import Experiments
import Statistics

/// A target, how it stands and what would be needed to know.
public struct ReportedTarget: Sendable {
  public let target: Target
  public let verdict: Verdict
  /// The figure that is judged; for a target on days, the share of days that hold the bound.
  public let figure: MeasureEstimate
  public let scope: Scope
  /// In which money is shown.
  let currency: String?
  /// The batches of a long run, else 1.
  private let observationsPerReplication: Int

  public init(
    _ verdict: TargetVerdict, in scenario: Scenario, observationsPerReplication: Int = 1
  ) {
    self.observationsPerReplication = observationsPerReplication
    target = verdict.target
    self.verdict = verdict.verdict
    figure = verdict.estimate
    scope = Scope(verdict.target.address, in: scenario)
    currency = scenario.currency
  }

  /// The measure that the target names.
  public var measure: Measure { target.address.measure }

  /// The unit of the judged figure.
  var unit: MeasureUnit { target.onDays == nil ? measure.unit : .share }

  /// The number that the judged figure is compared with.
  var threshold: Double {
    if let onDays = target.onDays { return onDays }
    switch target.bound {
    case .atLeast(let bound), .atMost(let bound): return bound
    }
  }

  /// From fewer replications the spread is not known well enough to predict from.
  static let fewestForPrediction = 10

  /// About how many more replications would decide an undecided target: with n of them and a
  /// half-width h at a distance d from the bound, n·(h/d)² − n, batches taken together to runs. `nil` where that cannot be told, as
  /// from fewer than ten replications, or is beyond all use.
  public var furtherReplications: Int? {
    guard verdict == .undecided, let estimate = figure.estimate, let interval = estimate.interval,
      estimate.replications >= Self.fewestForPrediction
    else { return nil }
    let halfWidth = (interval.upperBound - interval.lowerBound) / 2
    let distance = (estimate.value - threshold).magnitude
    let count = Double(estimate.replications)
    let ratio = halfWidth / distance
    let further =
      ((count * ratio * ratio - count) / Double(observationsPerReplication)).rounded(.up)
    guard further.isFinite, further < 1e9 else { return nil }
    return max(1, Int(further))
  }
}
