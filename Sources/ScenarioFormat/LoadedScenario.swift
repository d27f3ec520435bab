public import ContactCenterModel

/// A scenario read from its file, with what the file says beside the model.
public struct LoadedScenario: Sendable {
  /// The path it was read from.
  public let file: String
  /// The path as it is shown, without characters that nobody sees.
  public var shownFile: String { VisibleText.of(file) }
  public let scenario: Scenario
  /// A hash of everything that the scenario says, 32 hexadecimal digits: the same for files that mean
  /// the same after overlays and overrides, whatever their comments and order of keys.
  public let fingerprint: String
  public let run: RunSettings
  public let warnings: [Diagnostic]
  /// The paths of all files that were read, each once: the scenario, those that it extends, tables
  /// and lists of calls.
  public let filesRead: [String]
  /// Where each of the scenario's targets stands, in their order; `nil` for one without a place.
  public let targetLocations: [SourceLocation?]

  /// The types whose `serviceLevel` the file says.
  public let goals: [CallTypeID]
  /// What was understood of the tables and lists that the scenario names.
  public let tables: [TableReading]

  public init(
    file: String, scenario: Scenario, fingerprint: String, run: RunSettings,
    warnings: [Diagnostic], filesRead: [String] = [], targetLocations: [SourceLocation?] = [],
    goals: [CallTypeID] = [], tables: [TableReading] = []
  ) {
    self.file = file
    self.scenario = scenario
    self.fingerprint = fingerprint
    self.run = run
    self.warnings = warnings
    self.filesRead = filesRead
    self.targetLocations = targetLocations
    self.goals = goals
    self.tables = tables
  }
}
