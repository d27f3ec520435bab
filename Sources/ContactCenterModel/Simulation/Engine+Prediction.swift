import DiscreteEvents
import Probability

/// How long a caller would have to wait, as the center can know it; and how wrong it is.
extension Engine {
  /// The wait still before a call, by the scenario's predictor; 0 while an agent is idle for it.
  mutating func expectedWait(of place: UInt32) -> Double {
    guard hasWaitBefore(place) else { return 0 }
    return prediction(plan.scenario.predictor, of: place)
  }

  private mutating func noneIdle(of type: Int) -> Bool {
    for index in plan.types[type].firstRoute..<plan.types[type].endRoute
    where plan.routes[index].after == 0 && plan.routes[index].condition == nil
      && floor.idleCount(plan.routes[index].group) > 0
    {
      return false
    }
    return true
  }

  private mutating func prediction(_ predictor: WaitPredictor, of place: UInt32) -> Double {
    let type = Int(calls[place].type)
    switch predictor {
    case .queueLength: return predictByLength(place, leaving: 0)
    case .queueLengthWithAbandonment: return predictByLength(place, leaving: lossRate(of: place))
    case .headOfLine: return headOfLine(type)
    case .lastWait: return lastWaits[type]
    }
  }

  /// Σ over i = 0…Q of 1 / (N μ + i θ), Q the calls before this one.
  private mutating func predictByLength(_ place: UInt32, leaving rate: Double) -> Double {
    let service = serviceRate(for: place)
    guard service > 0 else { return .infinity }
    let ahead = callsAhead(of: place)
    if rate == 0 { return Double(ahead + 1) / service }
    return (0...ahead).reduce(0) { $0 + 1 / (service + Double($1) * rate) }
  }

  /// N μ: what the agents at work of the type's groups can finish of its calls in a second, as if they
  /// had nothing else to do.
  private mutating func serviceRate(for place: UInt32) -> Double {
    let type = Int(calls[place].type)
    let work = plan.meanWork[type * plan.layout.rows + row]
    var agents = 0.0
    for index in plan.types[type].firstRoute..<plan.types[type].endRoute {
      let group = plan.routes[index].group
      let skill = plan.skills[Int(plan.skillOf[group * plan.layout.types + type])]
      agents += Double(floor.groups[group].present) * skill.speed
    }
    return work > 0 ? agents / work : .infinity
  }

  private mutating func lossRate(of place: UInt32) -> Double {
    guard let law = plan.types[Int(calls[place].type)].patience else { return 0 }
    let mean = plan.samplers[plan.sampler(law, row: Int(calls[place].row))].mean
    return mean > 0 ? 1 / mean : 0
  }

  /// Calls of the type that stand before a call: all who wait, for one that is only coming.
  private mutating func callsAhead(of place: UInt32) -> Int {
    guard standsInLine(place) else { return othersWaiting(place) }
    var ahead = 0
    var other = calls[place].previous
    while other != Call.none {
      ahead += 1
      other = calls[other].previous
    }
    return ahead
  }

  private mutating func headOfLine(_ type: Int) -> Double {
    headEntry(type).map { now - $0 } ?? 0
  }

  /// When the first caller of a type who waits came to the queue.
  private mutating func headEntry(_ type: Int) -> Double? {
    var place = queue.first(type)
    while place != Call.none, calls[place].state != .waiting { place = calls[place].next }
    return place == Call.none ? nil : calls[place].queueEntry
  }

  /// Whether the wait still before a call stands in a relation to a bound. The wait of the head of the
  /// line grows with time: it is compared as moments, as the clocks are set that ring when it crosses a
  /// bound.
  mutating func isExpectedWait(
    _ comparison: Comparison, _ bound: Double, of place: UInt32
  ) -> Bool {
    if plan.predictsByHead, hasWaitBefore(place), let entry = headEntry(Int(calls[place].type)) {
      return comparison.holds(now, entry + bound)
    }
    return comparison.holds(expectedWait(of: place), bound)
  }

  private mutating func hasWaitBefore(_ place: UInt32) -> Bool {
    calls[place].state == .waiting || noneIdle(of: Int(calls[place].type))
  }

  /// Notes all predictions for a call that begins to wait.
  ///
  /// Not while nobody is at work: the wait is then until somebody comes, which no predictor knows.
  mutating func forecast(_ place: UInt32) {
    guard serviceRate(for: place) > 0 else { return }
    for predictor in WaitPredictor.allCases {
      needs[Int(place)].forecasts[predictor.rawValue] = prediction(predictor, of: place)
    }
    needs[Int(place)].hasForecasts = true
  }

  /// Compares the predictions with the wait of a call that is answered.
  @inline(__always)
  mutating func judgeForecasts(_ place: UInt32, wait: Double) {
    if needs[Int(place)].hasForecasts { compareForecasts(place, wait: wait) }
  }

  @inline(never)
  private mutating func compareForecasts(_ place: UInt32, wait: Double) {
    needs[Int(place)].hasForecasts = false
    count(.predictedAnswered, of: place)
    for predictor in WaitPredictor.allCases {
      let predicted = needs[Int(place)].forecasts[predictor.rawValue]
      let error = predicted - wait
      count(CustomerCount.error(of: predictor), of: place, by: error)
      count(CustomerCount.miss(of: predictor), of: place, by: abs(error))
      if hasWaited(atMost: predicted, place) { count(CustomerCount.kept(by: predictor), of: place) }
    }
  }

  /// A call with predictions leaves unanswered.
  mutating func censor(_ place: UInt32) {
    guard needs[Int(place)].hasForecasts else { return }
    needs[Int(place)].hasForecasts = false
    count(.predictedCensored, of: place)
  }
}

extension CustomerCount {
  static func error(of predictor: WaitPredictor) -> CustomerCount {
    switch predictor {
    case .queueLength: .errorQueueLength
    case .queueLengthWithAbandonment: .errorQueueLengthWithAbandonment
    case .headOfLine: .errorHeadOfLine
    case .lastWait: .errorLastWait
    }
  }

  static func miss(of predictor: WaitPredictor) -> CustomerCount {
    switch predictor {
    case .queueLength: .missQueueLength
    case .queueLengthWithAbandonment: .missQueueLengthWithAbandonment
    case .headOfLine: .missHeadOfLine
    case .lastWait: .missLastWait
    }
  }

  static func kept(by predictor: WaitPredictor) -> CustomerCount {
    switch predictor {
    case .queueLength: .keptQueueLength
    case .queueLengthWithAbandonment: .keptQueueLengthWithAbandonment
    case .headOfLine: .keptHeadOfLine
    case .lastWait: .keptLastWait
    }
  }
}
