import ContactCenterModel
import Probability

extension ScenarioDecoder {
  /// All sources of demand: the call types that have their own, then the entries.
  func demands(_ types: [DecodedType]) -> [DecodedDemand] {
    var found: [DecodedDemand] = []
    for (index, type) in types.enumerated() {
      let source = DemandSource.callType(CallTypeID(index))
      guard sources(type.section).count > 0 else {
        refuseDetails(type.section)
        continue
      }
      let arrivals = arrivals(type.section, source, types)
      if let arrivals {
        found.append(
          DecodedDemand(
            demand: Demand(source: source, arrivals: arrivals), path: type.section.value.path))
        found += outsideHours(type.section, source)
      }
    }
    for (name, _, value) in root["entries"]?.names ?? [] {
      guard let section = value.section else { continue }
      if let demand = entry(name, section, types) {
        found.append(DecodedDemand(demand: demand, path: value.path))
        found += outsideHours(section, demand.source)
      }
    }
    checkThereIsDemand(types)
    return found
  }

  private func checkThereIsDemand(_ types: [DecodedType]) {
    guard !decoding.mayHideKeys(of: "callTypes"), !decoding.mayHideKeys(of: "entries") else {
      return
    }
    let sections = types.map(\.section) + (root["entries"]?.names ?? []).compactMap(\.value.section)
    guard sections.allSatisfy({ sources($0).isEmpty }), let first = sections.first else { return }
    first.report(.value(.missingOneOf(KeyTable.demandSources)))
  }

  /// The keys of a section that say how many calls come.
  private func sources(_ section: Section) -> [String] {
    KeyTable.demandSources.filter { section.has($0) }
  }

  private func refuseDetails(_ section: Section) {
    for key in ["shape", "variability", "weekdays", "outsideHours"] where section.has(key) {
      section[key]?.report(.value(.missingOneOf(KeyTable.demandSources)))
    }
  }

  private func entry(_ name: String, _ section: Section, _ types: [DecodedType]) -> Demand? {
    let shares = shares(section)
    guard !sources(section).isEmpty else {
      section.report(.value(.missingOneOf(KeyTable.demandSources)))
      return nil
    }
    let source = DemandSource.entry(name: name, shares: shares)
    guard let arrivals = arrivals(section, source, types) else { return nil }
    return Demand(source: source, arrivals: arrivals)
  }

  private func shares(_ section: Section) -> [DemandShare] {
    guard let value = section["shares"], let names = value.names else { return [] }
    let shares = names.compactMap { name, location, value -> DemandShare? in
      guard let type = type(name, location, value.path), let share = value.number else {
        return nil
      }
      return DemandShare(type: type, share: share)
    }
    let sum = shares.reduce(0) { $0 + $1.share }
    if shares.count == names.count && abs(sum - 1) > 1e-9 {
      value.report(.plan(.sharesDoNotSum(sum)))
    }
    return shares
  }

  private func arrivals(
    _ section: Section, _ source: DemandSource, _ types: [DecodedType]
  ) -> Arrivals? {
    let given = sources(section)
    guard given.count == 1 else {
      section[given[1]]?.report(.value(.conflictingKeys(given)))
      return nil
    }
    guard let key = given.first, let value = section[key] else { return nil }
    if key == "replay" { return replay(value, section, source) }
    guard day != nil else { return steady(key, value, section, source, types) }
    guard let expected = expected(key, value, source, types) else { return nil }
    warnOfDailyRate(value, expected)
    return random(expected, value, section)
  }

  /// Warns of calls by the day of 24 hours where the center is open for less of it.
  private func warnOfDailyRate(_ value: Value, _ expected: ByInterval<Double>) {
    guard let days = horizon.days, case .scalar(let text, _) = value.node.content,
      let perDay = RateText.perDay(ScalarKind.trimmed(text)), let day = days.openDays.first,
      let hours = days.hours[day]
    else { return }
    let calls = expected.values(of: day)[...].enumerated().filter { hours.contains($0.offset) }
      .reduce(0) { $0 + $1.element }
    guard perDay > 0, calls < 0.999 * perDay else { return }
    decoding.warn(.dailyRate(perDay: perDay, calls: calls), path: value.path)
  }

  /// Warns of calls that are given for single days and times at which the center is closed.
  private func warnOfClosedTimes(
    _ value: Value, _ expected: ByInterval<Double>, _ days: PlanningDays
  ) {
    let lost = days.hours.indices.reduce(0.0) { sum, day in
      let values = expected.values(of: day)
      return sum
        + values.enumerated().filter { !days.isOpen($0.offset, on: day) }
        .reduce(0) { $0 + $1.element }
    }
    if lost > 0 { decoding.warn(.callsWhenClosed(lost), path: value.path) }
  }

  private func random(
    _ expected: ByInterval<Double>, _ value: Value, _ section: Section
  ) -> Arrivals? {
    guard let days = horizon.days else { return nil }
    let shape = section["shape"]?.text.flatMap(DemandShape.init) ?? .constant
    let volumes = days.openDays.map { day in
      DayVolume(
        day: day, edges: days.edges(of: day),
        expected: expected.values(of: day).map { $0 * scale.demand },
        hours: days.hours[day] ?? 0..<0)
    }
    return random(volumes, shape, value, section)
  }

  /// Random arrivals of some days, whose volumes are multiplied by their day of the week.
  func random(
    _ volumes: [DayVolume], _ shape: DemandShape, _ value: Value, _ section: Section
  ) -> Arrivals? {
    let pattern = pattern(section)
    let factors = factors(section["weekdays"])
    var profiles: [DayProfile] = []
    for volume in volumes {
      let expected = volume.expected[volume.hours].map { $0 * factors[volume.day] }
      guard areWhole(expected, pattern, value) else { return nil }
      guard let profile = profile(volume.openEdges, expected, shape, pattern, value) else {
        return nil
      }
      profiles.append(
        DayProfile(profile, day: volume.day, firstInterval: volume.hours.lowerBound))
    }
    return .random(days: profiles, pattern: pattern)
  }

  private func areWhole(_ expected: [Double], _ pattern: ArrivalPattern, _ value: Value) -> Bool {
    guard pattern == .fixedCounts, let count = expected.first(where: { $0 != $0.rounded() })
    else { return true }
    value.report(.plan(.notWhole(count)))
    return false
  }

  private func profile(
    _ edges: [Double], _ expected: [Double], _ shape: DemandShape, _ pattern: ArrivalPattern,
    _ value: Value
  ) -> RateProfile? {
    let most = RateProfile.mostPerInterval
    let calls = expected.max() ?? 0
    do {
      let profile = try RateProfile(edges: edges, expected: expected, shape: shape)
      try pattern.validate(for: profile)
      let factor = largestFactor(pattern)
      guard calls * factor <= most else {
        value.report(.plan(.tooManyCallsByChance(calls, factor: factor, most: most)))
        return nil
      }
      return profile
    } catch {
      value.report(.plan(.tooManyCalls(calls, most: most)))
      return nil
    }
  }

  /// By how much chance can multiply the calls of an interval: the day's factor times its own.
  private func largestFactor(_ pattern: ArrivalPattern) -> Double {
    guard pattern != .fixedCounts else { return 1 }
    let day = root["dayFactor"]?.section
    let family = day?["distribution"]?.text.flatMap(DayFactor.Family.init) ?? .gamma
    let ofDay = LargestFactor.of(family, cv: day?["cv"]?.number ?? 0)
    guard case .gammaFactor(let cv) = pattern else { return ofDay }
    return ofDay * LargestFactor.of(.gamma, cv: cv)
  }

  private func pattern(_ section: Section) -> ArrivalPattern {
    guard let value = section["variability"] else { return .poisson }
    if value.text == "fixed" { return .fixedCounts }
    guard let cv = value.section?["perInterval"]?.number, cv > 0 else { return .poisson }
    return .gammaFactor(cv: cv)
  }

  /// Expected calls by interval before `scale.demand`.
  private func expected(
    _ key: String, _ value: Value, _ source: DemandSource, _ types: [DecodedType]
  ) -> ByInterval<Double>? {
    if key == "csv" { return column(value, .volume, .anyNumber) }
    if let section = value.section { return volumes(section) }
    guard let numbers = numbers(value) else { return nil }
    let volumes = key == "calls" ? numbers : volumes(numbers, key, source, types)
    if numbers.differsByDay, let days = horizon.days { warnOfClosedTimes(value, volumes, days) }
    return volumes
  }

  /// Calls by interval of rates, or of loads.
  private func volumes(
    _ numbers: ByInterval<Double>, _ key: String, _ source: DemandSource, _ types: [DecodedType]
  ) -> ByInterval<Double> {
    perInterval(numbers) { number, interval, day in
      let length = horizon.edges[interval + 1] - horizon.edges[interval]
      if key == "rate" { return number * length }
      let handling = meanHandling(source, types, interval: interval, day: day)
      return handling > 0 ? number / handling * length : 0
    }
  }

  /// A day's total, shared among its open intervals by weights.
  private func volumes(_ section: Section) -> ByInterval<Double>? {
    guard let days = horizon.days, let total = section["perDay"] else { return nil }
    let profile = section["profile"].map { numbers($0, .volume) } ?? ByInterval(1)
    guard let profile else { return nil }
    let totals = total.items.map { $0.compactMap(\.number) } ?? total.number.map { [$0] } ?? []
    guard totals.count == 1 && total.items == nil || totals.count == days.count else {
      total.report(.plan(.wrongDayCount(found: totals.count, days: days.count)))
      return nil
    }
    if totals.count > 1 {
      let lost = days.hours.indices.filter { days.hours[$0] == nil }.reduce(0) { $0 + totals[$1] }
      if lost > 0 { decoding.warn(.callsWhenClosed(lost), path: total.path) }
    }
    let weights = days.hours.indices.map { weight(of: $0, profile) }
    for day in days.openDays where weights[day] == 0 && totals[day % totals.count] > 0 {
      section["profile"]?.report(.plan(.emptyProfile(day: day + 1)))
      return nil
    }
    return perInterval(profile) { weight, interval, day in
      guard days.isOpen(interval, on: day), weight > 0 else { return 0 }
      return totals[day % totals.count] * weight / weights[day]
    }
  }

  /// The sum of the weights of a day's open intervals.
  private func weight(of day: Int, _ profile: ByInterval<Double>) -> Double {
    (horizon.days?.hours[day] ?? 0..<0).reduce(0) { $0 + profile[$1, day: day] }
  }

  /// What comes of the number that holds in each interval: one list, or one for each day where something
  /// may differ by the day.
  private func perInterval(
    _ numbers: ByInterval<Double>, _ change: (Double, Int, Int) -> Double
  ) -> ByInterval<Double> {
    ByInterval(
      days: (0..<horizon.dayCount).map { day in
        (0..<horizon.intervals).map { change(numbers[$0, day: day], $0, day) }
      })
  }

  private func steady(
    _ key: String, _ value: Value, _ section: Section, _ source: DemandSource,
    _ types: [DecodedType]
  ) -> Arrivals? {
    for detail in ["shape", "variability", "weekdays", "outsideHours"] {
      refuseInSteadyState(section[detail])
    }
    guard key == "rate" || key == "erlangs" else {
      refuseInSteadyState(value, instead: "rate: 120/h")
      return nil
    }
    guard let number = numbers(value)?.values.first else { return nil }
    let handling = key == "rate" ? 1 : meanHandling(source, types, interval: 0, day: 0)
    guard handling > 0, number * scale.demand > 0 else { return nil }
    return checked(rate: number / handling * scale.demand, value)
  }

  /// A steady rate per second that does not bring more calls a day than can be numbered.
  private func checked(rate: Double, _ value: Value) -> Arrivals? {
    guard rate * 86400 <= RateProfile.mostPerInterval else {
      value.report(.plan(.tooManyCalls(rate * 86400, most: RateProfile.mostPerInterval)))
      return nil
    }
    return .steady(rate: rate)
  }

  /// Mean handling of a source's calls, before scaling, in seconds.
  private func meanHandling(
    _ source: DemandSource, _ types: [DecodedType], interval: Int, day: Int
  ) -> Double {
    let mean: (CallTypeID) -> Double = {
      types[$0.index].plannedHandling?.mean(interval: interval, day: day) ?? 0
    }
    switch source {
    case .callType(let type): return mean(type)
    case .entry(_, let shares): return shares.reduce(0) { $0 + $1.share * mean($1.type) }
    }
  }

  /// The random factor on a day's calls.
  func dayFactor() -> DayFactor? {
    guard let value = root["dayFactor"], let section = value.section else { return nil }
    refuseInSteadyState(value)
    let family = section["distribution"]?.text.flatMap(DayFactor.Family.init) ?? .gamma
    guard let cv = section["cv"]?.number else { return nil }
    return try? DayFactor(family, cv: cv)
  }
}
