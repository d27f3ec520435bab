import ContactCenterModel

extension ScenarioDecoder {
  /// A list of calls to repeat, in ascending order of time.
  ///
  /// In a call type, a list with a column of types gives only the calls of that type.
  func replay(_ value: Value, _ section: Section, _ source: DemandSource) -> Arrivals? {
    for key in ["shape", "variability", "weekdays", "outsideHours"] {
      section[key]?.report(.value(.conflictingKeys(["replay", key])))
    }
    if day == nil { value.report(.plan(.onlyForDays(instead: "rate: 120/h"))) }
    if scale.demand != 1 { value.report(.plan(.scaledReplay)) }
    guard let choice = TableChoice(value, self) else { return nil }
    var list = CallList(self, path: value.path, choice)
    guard let calls = list.read(value) else { return nil }
    guard case .callType(let own) = source else { return .replay(calls) }
    return .replay(calls.filter { $0.type == nil || $0.type == own })
  }
}
