public import ContactCenterModel
import Statistics

extension RunOutcome {
  /// How each target of the scenario stands, judged on its confidence interval.
  public func verdicts() -> [TargetVerdict] {
    scenario.targets.map { verdict(on: $0) }
  }

  /// How a target stands, one of the scenario's or another.
  public func verdict(on target: Target) -> TargetVerdict {
    let estimate = estimate(of: target)
    let bound = target.onDays.map { TargetBound.atLeast($0) } ?? target.bound
    return TargetVerdict(
      target: target, estimate: estimate, verdict: judge(estimate.estimate, bound))
  }

  private func estimate(of target: Target) -> MeasureEstimate {
    guard target.onDays != nil else { return estimate(target.address) }
    let found = days(of: target.address) { record, day in
      dayValue(of: record, day).map { target.bound.holds($0) }
    }
    return share(of: target.address, among: found)
  }

  /// The measure's value on one day; `nil` when there was nothing to measure.
  private func dayValue(of record: ReplicationRecord, _ address: MeasureAddress) -> Double? {
    RunOutcome(scenario: scenario, plan: plan, records: [record]).estimate(address).estimate?.value
  }

  private func judge(_ estimate: Estimate?, _ bound: TargetBound) -> Verdict {
    guard let interval = estimate?.interval else { return .undecided }
    let (low, high) = (bound.holds(interval.lowerBound), bound.holds(interval.upperBound))
    return low && high ? .met : low || high ? .undecided : .missed
  }
}

extension TargetBound {
  /// Whether a value is on the good side, or lacks no more to a bound that is exactly met than adding up may.
  func holds(_ value: Double) -> Bool {
    switch self {
    case .atLeast(let least): value >= least - Self.rounding * abs(least)
    case .atMost(let most): value <= most + Self.rounding * abs(most)
    }
  }

  private static let rounding = 1e-9
}
