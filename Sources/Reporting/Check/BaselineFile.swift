public import ContactCenterModel
public import Experiments
public import ScenarioFormat
import Statistics

/// What a baseline file says: what was run, on what, and what each replication gave.
public struct BaselineFile: Sendable, Equatable {
  /// A measure by its name: which it is in the scenario shows when that has been read.
  public struct Measure: Sendable, Equatable {
    public let address: String
    /// Differences within ± this count as none, in the measure's own unit.
    public let margin: Double
    public let sample: KeptSample
  }

  public let tool: ToolDescription
  public let name: String
  /// The scenario's path, as it was given.
  public let file: String
  /// Values that won over the file's, as `--set` takes them.
  public let overrides: [String]
  public let fingerprint: String
  public let seed: UInt64
  public let confidence: Double
  public let replications: Int
  /// A hash of everything that each observation counted.
  public let digests: [UInt64]
  /// What the batches cover; `nil` without batches, and in files that were recorded before this was kept.
  public let window: BatchWindow?
  public let measures: [Measure]

  /// The version of the shape of the file; a reader of one version reads all later additions.
  public static let schemaVersion = 1
  /// What tells a baseline from other JSON.
  public static let kind = "koryo baseline"

  public init(
    _ recording: BaselineRecording, of loaded: LoadedScenario, overrides: [String],
    tool: ToolDescription
  ) {
    self.tool = tool
    self.overrides = overrides
    name = loaded.scenario.name
    file = loaded.file
    fingerprint = loaded.fingerprint
    seed = recording.baseline.seed
    confidence = recording.baseline.confidence
    replications = recording.baseline.replications
    digests = recording.baseline.digests
    window = recording.baseline.window
    measures = recording.baseline.measures.map {
      let scope = Scope($0.address, in: loaded.scenario)
      return Measure(
        address: scope.address(of: $0.address.measure), margin: $0.margin, sample: $0.sample)
    }
  }

  init(
    tool: ToolDescription, name: String, file: String, overrides: [String], fingerprint: String,
    seed: UInt64, confidence: Double, replications: Int, digests: [UInt64],
    window: BatchWindow?, measures: [Measure]
  ) {
    self.tool = tool
    self.name = name
    self.file = file
    self.overrides = overrides
    self.fingerprint = fingerprint
    self.seed = seed
    self.confidence = confidence
    self.replications = replications
    self.digests = digests
    self.window = window
    self.measures = measures
  }

  /// The baseline in the names of a scenario.
  ///
  /// - Throws: the measures that the scenario does not have any more.
  public func baseline(in scenario: Scenario) throws(BaselineMistakes) -> Baseline {
    var mistakes: [BaselineMistake] = []
    var found: [BaselineMeasure] = []
    for measure in measures {
      do throws(MeasureAddressError) {
        let address = try MeasureAddressParser.parse(measure.address, in: scenario)
        if address.measure.basis.allSatisfy({ $0.isThere(in: scenario) }) {
          found.append(
            BaselineMeasure(address: address, margin: measure.margin, sample: measure.sample))
        } else {
          mistakes.append(.measureWithoutBasis(measure.address))
        }
      } catch {
        mistakes.append(.measureGone(measure.address, error.problem))
      }
    }
    guard mistakes.isEmpty else { throw BaselineMistakes(mistakes) }
    return Baseline(
      seed: seed, confidence: confidence, replications: replications, digests: digests,
      window: window, measures: found)
  }
}
