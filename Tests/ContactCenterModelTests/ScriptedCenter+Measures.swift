import ContactCenterModel
import Experiments
import Statistics

extension ScriptedCenter {
  /// The value of a measure in the run; `nil` when there is nothing to measure.
  func value(
    _ id: String, type: Int? = nil, group: Int? = nil, day: Int? = nil, interval: PartOfDay? = nil
  ) -> Double? {
    let address = MeasureAddress(
      Measure.named(id)!, type: type.map { CallTypeID($0) },
      group: group.map { AgentGroupID($0) }, day: day, interval: interval)
    let outcome = RunOutcome(
      scenario: scenario, plan: RunPlan(replications: 1), records: [run().record])
    return outcome.estimate(address).estimate?.value
  }
}
