import ContactCenterModel
import Statistics

/// How often the service level met its goal.
extension RunOutcome {
  /// The share of replications whose service level met the goal, with the interval of Clopper and
  /// Pearson; nothing when a replication is no day.
  func attainmentOfDays(_ address: MeasureAddress) -> MeasureEstimate {
    guard case .day = scenario.horizon else {
      return MeasureEstimate(address: address, estimate: nil, numerator: nil, denominator: nil)
    }
    let days = records.compactMap { $0.meetsGoal(rows: $0.rows(of: address), address, scenario) }
    return share(of: days, leftOut: records.count - days.count, address)
  }

  /// The share of the days that hold, with the interval of Clopper and Pearson.
  func share(of days: [Bool], leftOut: Int, _ address: MeasureAddress) -> MeasureEstimate {
    let successes = days.count { $0 }
    let interval = BinomialInterval.clopperPearson(
      successes: successes, trials: days.count, confidence: confidence)
    let estimate: Estimate? =
      days.isEmpty
      ? nil
      : Estimate(
        value: Double(successes) / Double(days.count), standardError: nil, interval: interval,
        confidence: confidence, replications: days.count, leftOut: leftOut)
    return MeasureEstimate(
      address: address, estimate: estimate, numerator: Double(successes),
      denominator: Double(days.count))
  }

  /// The share of intervals whose service level met the goal, as a ratio over replications.
  ///
  /// The intervals of a day share its queue and its volume: a day counts as one trial, not as many.
  func attainmentOfIntervals(_ address: MeasureAddress) -> MeasureEstimate {
    let intervals = records.map { record in
      record.layout.intervalRows.compactMap { record.meetsGoal(rows: $0...$0, address, scenario) }
    }
    let met = intervals.map { row in Double(row.count { $0 }) }
    let all = intervals.map { Double($0.count) }
    let (numerator, denominator) = (met.reduce(0, +), all.reduce(0, +))
    let estimate = RatioEstimator.estimate(
      numerators: met, denominators: all, confidence: confidence)
    return MeasureEstimate(
      address: address,
      estimate: estimate.map {
        share($0, of: numerator, denominator, trials: $0.replications)
      },
      numerator: numerator, denominator: denominator)
  }
}

extension ReplicationRecord {
  /// Whether S≤ reached the goal's share of the offered calls, over types with their own goals each;
  /// `nil` when no call was offered.
  func meetsGoal(
    rows: ClosedRange<Int>, _ address: MeasureAddress, _ scenario: Scenario
  ) -> Bool? {
    var (offered, surplus) = (0.0, 0.0)
    for type in types(of: address) {
      let goal = scenario.callTypes[type.index].serviceLevel.share
      for row in rows {
        let calls = count(.offered, type: type, row: row)
        offered += calls
        surplus += count(.answeredWithin, type: type, row: row) - goal * calls
      }
    }
    // Rounding must not turn 80 of 100 calls against a goal of 80 % into a miss.
    return offered > 0 ? surplus >= -1e-9 * offered : nil
  }
}
