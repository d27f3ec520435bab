import ContactCenterModel
public import ScenarioFormat

/// One of the scenarios of a comparison.
public struct ComparedScenario: Sendable {
  public let loaded: LoadedScenario
  /// The settings that make it differ from its file, as the command line has them; empty without any.
  public let settings: String

  public init(_ loaded: LoadedScenario, settings: String = "") {
    self.loaded = loaded
    self.settings = settings
  }

  /// The letter by which the scenario at an index is known, `A` for the first; numbers after `Z`.
  public static func letter(_ index: Int) -> String {
    guard index < 26 else { return "\(index + 1)" }
    return String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index)))
  }

  /// What it is, for files: the path and the settings.
  public var source: String {
    settings.isEmpty ? loaded.shownFile : loaded.shownFile + " " + settings
  }

  /// What it is, for people: its name, its file and its settings.
  var title: String {
    let name = loaded.scenario.name
    let file = name.isEmpty ? loaded.shownFile : name + " (" + loaded.shownFile + ")"
    return settings.isEmpty ? file : file + ", " + settings
  }
}
