import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat

/// The change between two scenarios to be shared among the parts in which they differ.
struct AttributionRequest {
  /// All 2^k combinations of k parts are run: more parts than this take too long.
  static let mostParts = 8
  let pair: ScenarioPair
  let mixtures: ScenarioMixtures
  let measures: [NamedAddress]

  init(
    _ first: ScenarioPair.Source, _ second: ScenarioPair.Source, measures: [NamedAddress]
  ) throws(CommandFailure) {
    do throws(ScenarioError) {
      pair = try ScenarioPair(first, second)
    } catch {
      let lines = error.diagnostics.map { DiagnosticText.text($0, Spoken.language) }
      throw CommandFailure(.badScenario, lines: lines)
    }
    if pair.parts.isEmpty { throw Self.refusal(.nothingDiffers) }
    if pair.parts.count > Self.mostParts {
      throw Self.refusal(.tooManyParts(pair.parts, most: Self.mostParts))
    }
    mixtures = ScenarioMixtures(of: pair)
    if let batches = mixtures.scenarios.first(where: { $0.scenario.horizon.isInBatches }) {
      throw Self.refusal(.attributesBatches(batches.file))
    }
    self.measures = measures
  }

  /// Simulates the mixtures, telling how far that is; a comparison that was stopped is shared no more.
  func run(_ comparison: ComparisonOutcome, isQuiet: Bool) async -> AttributionReport {
    guard !comparison.wasInterrupted else { return report(nil) }
    let progress = ProgressLine(file: "--attribute", isQuiet: isQuiet)
    let outcome = await AttributionRun.run(
      comparison, mixtures: mixtures.scenarios.map(\.scenario), measures: measures,
      progress: { progress.update(done: $0, planned: $1) },
      isCancelled: { Interruption.isWanted })
    progress.clear()
    return report(outcome)
  }

  private func report(_ outcome: AttributionOutcome?) -> AttributionReport {
    AttributionReport(outcome, parts: mixtures.parts, first: pair.first)
  }

  private static func refusal(_ words: ComparisonWords) -> CommandFailure {
    CommandFailure(.badScenario, lines: ["koryo: " + words.text(Spoken.language)])
  }
}
