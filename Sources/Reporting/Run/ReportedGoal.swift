import ContactCenterModel
import Experiments
import ScenarioFormat

/// The service-level goal of a call type that no target judges, and how it stands.
public struct ReportedGoal: Sendable {
  let type: String
  let goal: ServiceLevelGoal
  let judged: ReportedTarget

  /// The goals that a scenario says and does not judge.
  static func unjudged(of loaded: LoadedScenario, in outcome: RunOutcome) -> [ReportedGoal] {
    let scenario = outcome.scenario
    let levels = scenario.targets.map(\.address).filter {
      $0.measure.id.hasPrefix("serviceLevel") || $0.measure.id.hasPrefix("attainment")
    }
    guard let measure = Measure.named("serviceLevel.offered") else { return [] }
    let isAlone = scenario.callTypes.count == 1
    return loaded.goals.compactMap { type in
      let isJudged = levels.contains { $0.type == type || isAlone && $0.type == nil }
      guard !isJudged, scenario.callTypes.indices.contains(type.index) else { return nil }
      var address = MeasureAddress(measure)
      address.type = type
      let goal = scenario.callTypes[type.index].serviceLevel
      let verdict = outcome.verdict(on: Target(address: address, bound: .atLeast(goal.share)))
      return ReportedGoal(
        type: scenario.callTypes[type.index].name, goal: goal,
        judged: ReportedTarget(verdict, in: scenario))
    }
  }

  /// `orders 80 % in 20 s: met, 84.2 % ± 1.1`.
  func text(_ language: Language) -> String {
    let cell = NumberText.cell(
      judged.figure.estimate, .share, language, currency: nil)
    let value = [cell.text, cell.tail].filter { !$0.isEmpty }.joined(separator: " ")
    let share = NumberText.percent(goal.share)
    let time = NumberText.bound(goal.within, .seconds, language)
    let verdict = judged.verdict.text(language)
    return language.pick(
      "\(type) \(share) in \(time): \(verdict), \(value)",
      "\(type) \(time)以内に\(share): \(verdict)(\(value))")
  }
}
