public import ContactCenterModel

/// A scenario read from its file, with what the file says beside the model.
public struct LoadedScenario: Sendable {
  /// The path it was read from.
  public let file: String
  public let scenario: Scenario
  /// A hash of everything that the scenario says, 32 hexadecimal digits: the same for files that mean
  /// the same after overlays and overrides, whatever their comments and order of keys.
  public let fingerprint: String
  public let run: RunSettings
  public let warnings: [Diagnostic]

  public init(
    file: String, scenario: Scenario, fingerprint: String, run: RunSettings,
    warnings: [Diagnostic]
  ) {
    self.file = file
    self.scenario = scenario
    self.fingerprint = fingerprint
    self.run = run
    self.warnings = warnings
  }
}

/// How the scenario wishes to be run where the command line does not say.
public struct RunSettings: Sendable {
  public var seed: UInt64?
  public var replications: Int?
  public var confidence: Double?

  public init(seed: UInt64? = nil, replications: Int? = nil, confidence: Double? = nil) {
    self.seed = seed
    self.replications = replications
    self.confidence = confidence
  }
}

/// The mistakes that kept a scenario from being read, all of them.
public struct ScenarioError: Error, Sendable {
  public let diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Whether the scenario file itself does not exist.
  public var isMissingFile: Bool {
    diagnostics.contains { if case .noSuchFile = $0.problem { $0.location == nil } else { false } }
  }
}

/// `--set path=value`: a value that wins over the file's.
public struct Override: Sendable, Hashable {
  public let path: String
  public let value: String

  public init(path: String, value: String) {
    self.path = path
    self.value = value
  }
}
