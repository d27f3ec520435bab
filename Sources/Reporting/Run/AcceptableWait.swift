import ContactCenterModel

/// The acceptable wait τ behind a service level.
enum AcceptableWait: Sendable, Hashable {
  /// One time in seconds for all the calls meant.
  case same(Double)
  /// Each call type has a time of its own.
  case own

  /// The acceptable wait of the calls of a type, or of all calls; `nil` without call types.
  init?(of type: CallTypeID?, in scenario: Scenario) {
    let types = type.map { [scenario.callTypes[$0.index]] } ?? scenario.callTypes
    guard let first = types.first?.serviceLevel.within else { return nil }
    self = types.allSatisfy { $0.serviceLevel.within == first } ? .same(first) : .own
  }

  /// The time, or that each type has its own.
  func text(_ language: Language) -> String {
    switch self {
    case .same(let seconds): NumberText.bound(seconds, .seconds, language)
    case .own: language.pick("each type's own time", "窓口ごとの時間")
    }
  }
}

extension Measure {
  /// Whether the measure counts calls by the acceptable wait.
  var restsOnAcceptableWait: Bool {
    id.hasPrefix("serviceLevel.") || id == "calls.answeredWithin"
  }
}
