import ContactCenterModel
import Statistics

/// How often the service level met its goal.
extension RunOutcome {
  /// The share of days of opening whose service level met the goal; nothing in a steady state.
  func attainmentOfDays(_ address: MeasureAddress) -> MeasureEstimate {
    share(of: address, among: daysThatMeetTheGoal(address))
  }

  /// Of each replication, whether its days met the goal of the service level; `nil` in a steady state.
  func daysThatMeetTheGoal(_ address: MeasureAddress) -> [[Bool?]]? {
    days(of: address) { record, day in record.meetsGoal(rows: record.rows(of: day), day, scenario) }
  }

  /// Of each replication, whether the days of opening that an address covers hold; `nil` leaves a day
  /// out. Nothing in a steady state.
  func days(
    of address: MeasureAddress, holds: (ReplicationRecord, MeasureAddress) -> Bool?
  ) -> [[Bool?]]? {
    guard let days = scenario.horizon.days else { return nil }
    let single = days.count == 1
    let addresses = (address.day.map { [$0 - 1] } ?? days.openDays).map { day in
      var ofDay = address
      if !single { ofDay.day = day + 1 }
      return ofDay
    }
    return records.map { record in addresses.map { holds(record, $0) } }
  }

  /// The share of days that hold.
  ///
  /// One day a replication is an independent trial: the interval is that of Clopper and Pearson. The
  /// days of a longer horizon share what is left over, so that the share is a ratio over replications.
  func share(of address: MeasureAddress, among found: [[Bool?]]?) -> MeasureEstimate {
    guard let found else {
      return MeasureEstimate(address: address, estimate: nil, numerator: nil, denominator: nil)
    }
    if found.allSatisfy({ $0.count == 1 }) {
      let trials = found.compactMap(\.[0])
      return share(of: trials, leftOut: records.count - trials.count, address)
    }
    return share(
      of: found.map { row in Double(row.count { $0 == true }) },
      among: found.map { row in Double(row.count { $0 != nil }) }, address)
  }

  /// A share of days or intervals as a ratio over replications, each of which counts as one trial.
  func share(
    of met: [Double], among all: [Double], _ address: MeasureAddress
  ) -> MeasureEstimate {
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
    let found = intervalsThatMeetTheGoal(address)
    return share(
      of: found.map { row in Double(row.count { $0 == true }) },
      among: found.map { row in Double(row.count { $0 != nil }) }, address)
  }

  /// Of each replication, whether its intervals met the goal of the service level; `nil` where no call was
  /// offered.
  func intervalsThatMeetTheGoal(_ address: MeasureAddress) -> [[Bool?]] {
    records.map { record in
      record.layout.rows(.openingHours, day: address.day).map {
        record.meetsGoal(rows: [$0], address, scenario)
      }
    }
  }
}

extension ReplicationRecord {
  /// Whether S≤ reached the goal's share of the offered calls, over types with their own goals each;
  /// `nil` when no call was offered.
  func meetsGoal(
    rows: some Collection<Int>, _ address: MeasureAddress, _ scenario: Scenario
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
