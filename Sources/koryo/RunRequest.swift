import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat

/// One scenario to simulate, with everything that the command line asks of it understood.
struct RunRequest {
  let loaded: LoadedScenario
  let plan: RunPlan
  let measures: [MeasureAddress]?
  let breakdowns: [Breakdown]

  init(
    of loaded: LoadedScenario, simulation: SimulationOptions, result: ResultOptions
  ) throws(CommandFailure) {
    self.loaded = loaded
    plan = try simulation.plan(for: loaded)
    let most = plan.precision.isEmpty ? plan.replications : plan.mostReplications
    for number in result.traceReplications where number >= most {
      throw CommandFailure(.usage, .traceBeyond(number, replications: most))
    }
    if let list = result.measures {
      measures = try MeasureList.addresses(list, in: loaded.scenario)
    } else {
      measures = nil
    }
    breakdowns = result.breakdowns
  }

  /// Simulates, telling how far it is and how long it took.
  ///
  /// - Parameter each: is given what each replication gave.
  func run(isQuiet: Bool, each: ReplicationFile?) async throws(CommandFailure) -> RunReport {
    let progress = ProgressLine(file: loaded.file, isQuiet: isQuiet)
    let start = ContinuousClock.now
    let outcome = await Run.run(
      loaded.scenario, plan: plan,
      progress: { done, planned in progress.update(done: done, planned: planned) },
      isCancelled: { Interruption.isWanted })
    progress.clear()
    try each?.add(
      outcome, measures ?? outcome.scenario.usualMeasuresOfAll, from: .init(file: loaded.shownFile))
    let report = RunReport(outcome, of: loaded, measures: measures, by: breakdowns)
    if !isQuiet { summarize(report, took: start.duration(to: .now)) }
    return report
  }

  private func summarize(_ report: RunReport, took duration: Duration) {
    let seconds = NumberText.fixed(duration / .seconds(1), decimals: 1)
    let finished = CommandText.finished(
      file: loaded.file, replications: report.replications, seconds: seconds)
    var line = finished.text(Spoken.language)
    if !report.targets.isEmpty {
      let count = { (verdict: Verdict) in report.targets.count { $0.verdict == verdict } }
      let targets = CommandText.targets(
        met: count(.met), missed: count(.missed), undecided: count(.undecided))
      line += "; " + targets.text(Spoken.language)
    }
    if report.wasInterrupted { line += "; " + CommandText.interrupted.text(Spoken.language) }
    StandardStream.error.writeLine(line)
  }
}
