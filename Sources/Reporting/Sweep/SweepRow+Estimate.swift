import ContactCenterModel
public import Experiments
import Statistics

extension SweepRow {
  /// What was found of a measure at a point.
  ///
  /// - Parameters:
  ///   - fingerprint: the hash of the scenario at this point.
  ///   - origin: what all rows of the sweep rest on.
  public init(
    _ reported: ReportedEstimate, point: SweepPoint, plan: RunPlan, fingerprint: String,
    origin: SweepOrigin
  ) {
    let (figure, scope) = (reported.figure, reported.scope)
    let estimate = figure.estimate
    self.init(
      point: point.number, values: point.values, measure: reported.measure.id, type: scope.type,
      group: scope.group, day: scope.day?.key, interval: scope.row?.key, node: scope.node,
      value: Self.finite(estimate?.value), low: Self.finite(estimate?.interval?.lowerBound),
      high: Self.finite(estimate?.interval?.upperBound),
      standardError: Self.finite(estimate?.standardError), replications: estimate?.replications,
      leftOut: estimate?.leftOut, numerator: Self.finite(figure.numerator),
      denominator: Self.finite(figure.denominator), unit: reported.unitKey,
      confidence: estimate?.confidence ?? plan.confidencePerLook, seed: plan.seed,
      fingerprint: fingerprint, plan: origin.plan, machine: origin.machine)
  }

  /// No form of the table can hold any other number.
  private static func finite(_ value: Double?) -> Double? {
    value.flatMap { $0.isFinite ? $0 : nil }
  }
}
