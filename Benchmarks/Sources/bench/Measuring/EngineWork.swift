import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat

/// The engine on a scenario file, with all measures on, in this process and on one thread.
struct EngineWork {
  private let simulator: Simulator
  private let replications: Int

  /// - Parameter values: win over the file's, as those of `--set`.
  init(
    _ file: String, replications: Int = 1, _ values: [(String, String)] = []
  ) throws(BenchmarkError) {
    do throws(ScenarioError) {
      let loaded = try ScenarioLoader.load(
        path: file, overrides: values.map { Override(path: $0.0, value: $0.1) })
      simulator = Simulator(loaded.scenario)
      self.replications = replications
    } catch {
      throw .badScenario(
        error.diagnostics.map { DiagnosticText.text($0, .en) }.joined(separator: "\n"))
    }
  }

  /// Simulates, and keeps what each replication counted, as `koryo run` does.
  func run() -> Trial {
    let (cost, outcome) = outcome()
    return Trial(cost: cost, figures: outcome.figures)
  }

  func outcome() -> (cost: Cost, outcome: RunOutcome) {
    let start = Cost.sinceStart()
    let records = (0..<replications).map { simulator.run(replication: $0, seed: 1) }
    let cost = Cost.sinceStart() - start
    let plan = RunPlan(replications: replications)
    return (cost, RunOutcome(scenario: simulator.scenario, plan: plan, records: records))
  }
}
