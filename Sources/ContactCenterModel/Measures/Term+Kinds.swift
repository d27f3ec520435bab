extension Term.Count {
  /// Whether it counts single cases, rather than time, money or expectations.
  package var isOfCases: Bool {
    switch self {
    case .type, .node: true
    case .customer(let count):
      count.rawValue < CustomerCount.callbackWorkIntegral.rawValue && !count.isSum
    case .group(let count):
      [.answered, .answeredWithin, .callbacks, .tickets, .angry].contains(count)
    case .lines, .duration, .openingTime, .closes, .value: false
    }
  }

  /// Whether it is known of single call types.
  var isOfTypes: Bool {
    switch self {
    case .type, .customer, .duration, .openingTime, .closes: true
    case .group, .lines, .node: false
    case .value(let valuation): valuation.isOfTypes
    }
  }

  /// Whether it is known of single intervals.
  var isOfIntervals: Bool {
    switch self {
    case .type, .lines, .customer, .node, .duration, .openingTime, .closes: true
    case .group(let count):
      !(GroupCount.agents.rawValue...GroupCount.occupancyLowest.rawValue)
        .contains(count.rawValue)
    case .value(let valuation): valuation != .attrition
    }
  }
}

extension CustomerCount {
  /// Whether it adds up seconds or money.
  fileprivate var isSum: Bool {
    switch self {
    case .ivrTime, .smsCost, .callbackDelay, .ticketDelay: true
    default:
      (CustomerCount.errorQueueLength.rawValue...CustomerCount.missLastWait.rawValue)
        .contains(rawValue)
    }
  }
}
