import ContactCenterModel
import Experiments
import Statistics

extension RunOutcome {
  /// The measures compared, of the whole center and of each call type and group.
  var figures: Figures {
    var values: [String: Double] = [:]
    for measure in Figures.measures.map(Self.measure) {
      values[measure.id] = value(MeasureAddress(measure))
      if measure.appliesToTypes {
        for (index, type) in scenario.callTypes.enumerated() {
          let address = MeasureAddress(measure, type: CallTypeID(index))
          values["\(measure.id){type=\(type.name)}"] = value(address)
        }
      }
      if measure.appliesToGroups {
        for (index, group) in scenario.groups.enumerated() {
          let address = MeasureAddress(measure, group: AgentGroupID(index))
          values["\(measure.id){group=\(group.name)}"] = value(address)
        }
      }
    }
    return Figures(calls: value("calls.arrived") * Double(replications), values: values)
  }

  /// The estimate of a measure of the whole center; 0 where there was nothing to measure.
  func value(_ id: String) -> Double { value(MeasureAddress(Self.measure(id))) ?? 0 }

  private func value(_ address: MeasureAddress) -> Double? { estimate(address).estimate?.value }

  private static func measure(_ id: String) -> Measure {
    guard let measure = Measure.named(id) else { preconditionFailure("there is no measure \(id)") }
    return measure
  }
}
