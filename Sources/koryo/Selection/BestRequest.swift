import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat

/// A pick of the best point, with everything that the command line asks of it understood.
struct BestRequest {
  /// A point with what is measured there.
  private struct Candidate {
    let loaded: LoadedScenario
    /// The measure to be best in, then those of the constraints.
    let addresses: [MeasureAddress]
  }

  private let sweep: SweepPlan
  private let candidates: [Candidate]
  private let goal: SelectionGoal
  private let plan: SelectionPlan
  private let run: RunPlan

  /// - Parameter threads: on which replications are run.
  init(
    _ measure: String, _ options: BestOptions, of sweep: SweepPlan, threads: Int
  ) throws(CommandFailure) {
    self.sweep = sweep
    let bounds = options.bounds.compactMap { BoundArgument($0) }
    var candidates: [Candidate] = []
    for point in sweep.points {
      let loaded = try sweep.load(point)
      if loaded.scenario.horizon.isInBatches {
        throw CommandFailure(.usage, saying: .bestOfBatches)
      }
      var addresses = [try MeasureList.address(measure, option: "--best", in: loaded.scenario)]
      for bound in bounds { addresses += try bound.bound(in: loaded.scenario).addresses }
      candidates.append(Candidate(loaded: loaded, addresses: addresses))
    }
    self.candidates = candidates
    let first = candidates[0]
    goal = try Self.goal(first.addresses[0], bounds, options, first.loaded)
    var run = sweep.points[0].plan
    run.threads = threads
    run.precision = []
    self.run = run
    plan = SelectionPlan(
      confidence: run.confidence, firstReplications: run.replications,
      mostReplications: run.mostReplications)
  }

  private static func goal(
    _ objective: MeasureAddress, _ bounds: [BoundArgument], _ options: BestOptions,
    _ loaded: LoadedScenario
  ) throws(CommandFailure) -> SelectionGoal {
    let margins = try options.margins.margins(for: loaded)
    var constraints: [SelectionConstraint] = []
    for argument in bounds {
      let (addresses, bound) = try argument.bound(in: loaded.scenario)
      constraints += addresses.map { SelectionConstraint(bound, of: $0, margins: margins) }
    }
    guard let direction = options.direction?.direction ?? objective.measure.better.direction else {
      throw CommandFailure(.usage, saying: .noDirection(objective.measure.id))
    }
    return SelectionGoal(
      direction, margin: .usual(objective, chosen: margins), constraints: constraints)
  }

  /// Picks, and estimates what was picked anew.
  func report(isQuiet: Bool) async -> SelectionReport {
    let progress = ProgressLine(file: sweep.template.file, isQuiet: isQuiet)
    let start = ContinuousClock.now
    let source = ScenarioSource(
      candidates.map {
        (
          scenario: $0.loaded.scenario, objective: $0.addresses[0],
          constraints: Array($0.addresses.dropFirst())
        )
      }, plan: run,
      progress: { done in
        progress.show {
          BestText.progress(file: sweep.template.file, done: done).text(Spoken.language)
        }
      }, isCancelled: { Interruption.isWanted })
    let outcome = await Selection.run(source, goal: goal, plan: plan)
    let fresh = await fresh(outcome, source)
    progress.clear()
    if !isQuiet { summarize(outcome, took: start.duration(to: .now)) }
    return SelectionReport(
      outcome, of: candidates[0].loaded, design: sweep.design, goal: goal, plan: plan,
      seed: run.seed, addresses: candidates[0].addresses, fresh: fresh)
  }

  /// Replications of the point picked that come after all others.
  private func fresh(
    _ outcome: SelectionOutcome, _ source: ScenarioSource
  ) async -> (loaded: LoadedScenario, addresses: [MeasureAddress], outcome: RunOutcome)? {
    guard let winner = outcome.winner, let used = outcome.replications.max() else { return nil }
    let found = await source.outcome(
      of: winner, from: used, count: max(outcome.firstReplications, run.replications))
    return (candidates[winner].loaded, candidates[winner].addresses, found)
  }

  private func summarize(_ outcome: SelectionOutcome, took duration: Duration) {
    let text = BestText.finished(
      file: sweep.template.file, replications: outcome.spent,
      seconds: NumberText.fixed(duration / .seconds(1), decimals: 1))
    StandardStream.error.writeLine(text.text(Spoken.language))
  }
}

extension BetterDirection {
  /// Which way a selection goes; `nil` where neither is better.
  fileprivate var direction: SelectionGoal.Direction? {
    switch self {
    case .higher: .highest
    case .lower: .lowest
    case .neither: nil
    }
  }
}

extension SelectionReport {
  /// 5 while several points may be the best, 3 where none holds the constraints.
  var exitStatus: ExitStatus {
    if wasInterrupted { return .interrupted }
    if !outcome.isDecided { return .undecided }
    return outcome.winner == nil ? .targetMissed : .done
  }
}
