import ContactCenterModel
public import Experiments
public import ScenarioFormat

/// What checking one baseline found.
public struct CheckedScenario: Sendable {
  /// The path of the baseline.
  public let baseline: String
  /// The path of the scenario; that of the baseline when it could not be read.
  public let file: String
  public let name: String
  public let items: [CheckItem]
  /// What was run; `nil` when nothing was.
  public let run: Run?
  /// How long it took.
  public let seconds: Double

  /// How a baseline was run again.
  public struct Run: Sendable {
    public let seed: UInt64
    public let replications: Int
    /// The version of the program that recorded the baseline.
    public let recordedBy: String
    /// 1 − α of all that was judged, and the looks that share α.
    let confidence: Double
    let looks: Int
    /// What is to be told of how long it was.
    let notes: [RunNote]
  }

  /// A scenario that was run and judged.
  public init(
    _ outcome: CheckOutcome, of loaded: LoadedScenario, against file: BaselineFile, at path: String,
    tool: ToolDescription, seconds: Double
  ) {
    baseline = path
    self.file = loaded.shownFile
    name = loaded.scenario.name
    self.seconds = seconds
    run = Run(
      seed: file.seed, replications: outcome.replications, recordedBy: file.tool.version,
      confidence: outcome.confidence, looks: outcome.looks,
      notes: RunNote.aboutLength(outcome.batching, outcome.settling))
    let start = SourceLocation(file: loaded.file, line: 1, column: 1)
    let reproduction = ReproductionFinding(
      reproduction: outcome.reproduction,
      changes: RunCondition.changes(from: file, to: tool, fingerprint: loaded.fingerprint),
      replications: file.digests.count)
    let targets = outcome.targets.enumerated().map { index, verdict in
      let target = ReportedTarget(verdict, in: loaded.scenario)
      let places = loaded.targetLocations
      let place = places.indices.contains(index) ? places[index] : nil
      return CheckItem(.target(target), target.finding, at: place ?? start)
    }
    let drifts = outcome.drifts.map { drift in
      let drift = ReportedDrift(drift, in: loaded.scenario)
      return CheckItem(.drift(drift), drift.finding, at: start)
    }
    items =
      [CheckItem(.reproduction(reproduction), reproduction.finding, at: start)] + targets + drifts
  }

  /// A baseline or a scenario that cannot be used.
  ///
  /// - Parameters:
  ///   - lines: what is wrong.
  ///   - location: where the first of it stands.
  public init(
    unusable lines: [String], isMissing: Bool, file: String, baseline: String,
    at location: SourceLocation? = nil
  ) {
    self.baseline = baseline
    self.file = file
    name = ""
    run = nil
    seconds = 0
    let place = location ?? SourceLocation(file: file, line: 1, column: 1)
    items = [CheckItem(.files(lines), isMissing ? .missing : .invalid, at: place)]
  }

  /// A baseline that was not checked to its end.
  public init(interrupted file: String, baseline: String) {
    self.baseline = baseline
    self.file = file
    name = ""
    run = nil
    seconds = 0
    let place = SourceLocation(file: file, line: 1, column: 1)
    items = [CheckItem(.interruption, .interrupted, at: place)]
  }
}
