import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat

/// Scenarios to compare, with everything that the command line asks of it understood.
struct ComparisonRequest {
  let scenarios: [ComparedScenario]
  let plan: ComparisonPlan
  /// The measures whose changes can be shared out between two scenarios: those that the planner chose,
  /// or the usual ones.
  let attributable: [NamedAddress]

  init(
    _ scenarios: [ComparedScenario], replications: ReplicationOptions, margins: MarginOptions,
    options: ComparisonOptions
  ) throws(CommandFailure) {
    try Self.check(scenarios)
    self.scenarios = scenarios
    let first = scenarios[0].loaded
    let chosen = try Self.addresses(options.measures, "--measures", in: scenarios)
    let toDecide = try Self.addresses(options.untilDecided, "--until-decided", in: scenarios)
    let shown = ComparedMeasures(chosen: chosen, for: scenarios, by: options.breakdowns)
    let all = shown.all + (toDecide ?? []).filter { !shown.all.contains($0) }
    let comparable = all.filter { Self.isComparable($0, scenarios) }
    if comparable.isEmpty || chosen?.contains(where: comparable.contains) == false {
      throw Self.refusal(.usage, .nothingToCompare)
    }
    for name in toDecide ?? [] where !comparable.contains(name) {
      throw Self.refusal(.usage, .cannotDecide(name.key))
    }
    attributable = (chosen ?? AttributionReport.usual(among: comparable)).filter(
      comparable.contains)
    let count = try replications.count(for: first)
    if let most = options.maxReplications, most < count {
      throw CommandFailure(.usage, .maxBelowReplications(most, replications: count))
    }
    plan = ComparisonPlan(
      seed: replications.seed ?? first.run.seed ?? 1, replications: count,
      threads: replications.threads ?? Machine.processors,
      confidence: replications.confidence.flatMap(SimulationOptions.share)
        ?? first.run.confidence ?? 0.95,
      margins: try margins.margins(for: first), measures: all,
      toDecide: options.untilDecided == nil ? [] : toDecide ?? comparable,
      mostReplications: options.maxReplications
        ?? max(count, first.scenario.horizon.isInBatches ? 100 : 10_000))
  }

  /// Simulates, telling how far it is and how long it took.
  func run(
    _ attribution: AttributionRequest?, isQuiet: Bool, each: ReplicationFile?
  ) async throws(CommandFailure) -> ComparisonReport {
    let sources = scenarios.map(\.source).joined(separator: " / ")
    let progress = ProgressLine(file: sources, isQuiet: isQuiet)
    let start = ContinuousClock.now
    let count = scenarios.count
    let outcome = await Comparison.run(
      scenarios.map(\.loaded.scenario), plan: plan,
      progress: { progress.update(done: $0 / count, planned: $1 / count) },
      isCancelled: { Interruption.isWanted })
    progress.clear()
    if let each { try add(outcome, to: each) }
    let shared = await attribution?.run(outcome, isQuiet: isQuiet)
    let report = ComparisonReport(outcome, of: scenarios, attribution: shared)
    if !isQuiet {
      let seconds = NumberText.fixed(start.duration(to: .now) / .seconds(1), decimals: 1)
      let replications = report.replications.min() ?? 0
      let finished = ComparisonWords.finished(
        files: sources, replications: replications, seconds: seconds)
      let words = [finished, .verdicts(report)].map { $0.text(Spoken.language) }
      StandardStream.error.writeLine(words.joined(separator: "; "))
    }
    return report
  }

  /// Writes what each replication gave of the measures that are compared.
  private func add(_ outcome: ComparisonOutcome, to file: ReplicationFile) throws(CommandFailure) {
    for (scenario, run) in zip(scenarios, outcome.runs) {
      let addresses = plan.measures.compactMap { $0.address(in: run.scenario) }
      try file.add(
        run, addresses, from: .init(file: scenario.loaded.shownFile, settings: scenario.settings))
    }
  }

  /// Refuses scenarios of which nothing can be compared.
  private static func check(_ scenarios: [ComparedScenario]) throws(CommandFailure) {
    guard scenarios.count > 1 else { throw refusal(.usage, .oneScenario) }
    let days = scenarios.first { $0.loaded.scenario.horizon.days != nil }
    let steady = scenarios.first { $0.loaded.scenario.horizon.days == nil }
    guard let days, let steady else { return }
    throw refusal(.badScenario, .dayAndSteadyState(days: days.source, steady: steady.source))
  }

  /// The addresses of a list, as the first scenario that has it understands each; `nil` without a list.
  private static func addresses(
    _ list: String?, _ option: String, in scenarios: [ComparedScenario]
  ) throws(CommandFailure) -> [NamedAddress]? {
    guard let list, !list.isEmpty else { return nil }
    let models = scenarios.map(\.loaded.scenario)
    if list == "all" {
      return Measure.all.filter { measure in
        models.contains { model in measure.basis.allSatisfy { $0.isThere(in: model) } }
      }
      .map { NamedAddress($0) }
    }
    var addresses: [NamedAddress] = []
    for item in MeasureList.items(list) {
      let text = MeasureNames.identified(item)
      let found = models.first { (try? MeasureAddressParser.parseAll(text, in: $0)) != nil }
      let model = found ?? models[0]
      addresses += try MeasureList.all(text, option: option, in: model).map {
        NamedAddress($0, in: model)
      }
    }
    return addresses
  }

  /// Whether any scenario can be compared with the first in a measure.
  private static func isComparable(_ name: NamedAddress, _ scenarios: [ComparedScenario]) -> Bool {
    let models = scenarios.map(\.loaded.scenario)
    return models.dropFirst().contains { Incomparable.Reason(name, models[0], $0) == nil }
  }

  private static func refusal(_ status: ExitStatus, _ words: ComparisonWords) -> CommandFailure {
    CommandFailure(status, lines: ["koryo: " + words.text(Spoken.language)])
  }
}
