import ArgumentParser
import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat

/// `koryo baseline`: keeps what scenarios give, for later checks.
struct BaselineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: Spoken.pick(
      "Records what scenarios give, for 'koryo check'.",
      "シナリオの結果を基準値として記録します(koryo check 用)。"),
    discussion: Spoken.pick(
      """
        koryo baseline weekday.yaml
        koryo baseline Scenarios/*.yaml --output Results/baselines
        koryo baseline weekday.yaml --margin asa=±2s --max-replications 2000

      Replications are added until every measure's standard error is at most a quarter of its \
      margin. A baseline that is there is recorded anew; any other file is left as it is.
      """,
      """
        koryo baseline weekday.yaml
        koryo baseline Scenarios/*.yaml --output Results/baselines
        koryo baseline weekday.yaml --margin asa=±2s --max-replications 2000

      すべての指標の標準誤差が許容幅の1/4以下になるまで反復を増やします。
      既にある基準値は記録し直し、それ以外のファイルは上書きしません。
      """))

  @OptionGroup(title: Spoken.pick("Scenarios", "シナリオ")) var scenarios: ScenarioOptions
  @OptionGroup(title: Spoken.pick("Baseline", "基準値")) var options: BaselineOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    let loaded = try scenarios.load(isQuiet: options.quiet)
    let places = try BaselinePlace.places(for: loaded, in: options.output)
    let jobs = try places.map { try BaselineJob($0, options, overrides: scenarios.overrides) }
    try OutputFolder.create(options.output)
    Interruption.listen()
    var notRecorded: [String] = []
    for job in jobs {
      if Interruption.isWanted {
        notRecorded.append(job.place.loaded.file)
      } else if try await !job.record(isQuiet: options.quiet) {
        notRecorded.append(job.place.loaded.file)
      }
    }
    guard notRecorded.isEmpty else {
      StandardStream.error.writeLine(BaselineText.notRecorded(notRecorded).line)
      throw ExitStatus.interrupted
    }
  }
}

/// One baseline to record, with everything that the command line asks of it understood.
private struct BaselineJob {
  let place: BaselinePlace
  let plan: RunPlan
  let measures: [MeasureAddress]
  let margins: Margins
  let overrides: [String]

  init(
    _ place: BaselinePlace, _ options: BaselineOptions, overrides: [String]
  ) throws(CommandFailure) {
    self.place = place
    self.overrides = overrides
    plan = try options.plan(for: place.loaded)
    measures = try options.addresses(in: place.loaded.scenario)
    margins = try options.margins.margins(for: place.loaded)
  }

  /// Runs the scenario and writes its baseline; false when it was interrupted, and nothing is written.
  func record(isQuiet: Bool) async throws -> Bool {
    let output = try OutputFile(path: place.path)
    let progress = ProgressLine(file: place.loaded.file, isQuiet: isQuiet)
    let recording = await Run.baseline(
      of: place.loaded.scenario, plan: plan, measures: measures, margins: margins,
      progress: { done, planned in progress.update(done: done, planned: planned) },
      isCancelled: { Interruption.isWanted })
    progress.clear()
    if recording.outcome.wasInterrupted { return false }
    let file = BaselineFile(
      recording, of: place.loaded, overrides: overrides, tool: Machine.description)
    try output.write(Array(file.document().utf8))
    try output.finish()
    if !isQuiet { tell(recording, file) }
    return true
  }

  private func tell(_ recording: BaselineRecording, _ file: BaselineFile) {
    let count = recording.baseline.replications
    let vague = zip(recording.baseline.measures, file.measures).filter { !recording.isExact($0.0) }
      .map(\.1.address)
    let left = recording.leftOut.map {
      RunReport.address($0, in: place.loaded.scenario)
    }
    let lines: [BaselineText?] = [
      .recorded(place.path, replications: count, measures: file.measures.count),
      vague.isEmpty ? nil : .notExact(vague, replications: count),
      left.isEmpty ? nil : .leftOut(left),
    ]
    for line in lines.compactMap({ $0 }) { StandardStream.error.writeLine(line.line) }
    let outcome = recording.outcome
    for note in RunNote.aboutLength(outcome.batching, outcome.settling) {
      StandardStream.error.writeLine("  " + note.text(Spoken.language))
    }
  }
}
