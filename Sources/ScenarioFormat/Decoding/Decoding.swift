/// What is known while a tree becomes a scenario: mistakes, what was read, and where keys stand.
final class Decoding {
  var diagnostics: [Diagnostic] = []
  /// Keys that were asked for and present, as `mapping.key`.
  private(set) var reads: Set<String> = []
  /// Where values stand, by path.
  private(set) var locations: [String: SourceLocation] = [:]
  /// What tables beside the scenario say, by path.
  var contents: [String: String] = [:]
  /// The folder out of which no file may lead; `nil` where files may lie anywhere.
  var folder: String?
  /// The files read beside the scenario, in order.
  var filesRead: [String] = []

  /// Where each target stands.
  var targetPaths: [String] = []
  /// What was understood of tables, in the order of reading.
  var readings: [TableReading] = []

  /// Whether a currency has been found missing.
  var hasToldOfCurrency = false

  func recordRead(_ key: String, of mapping: MappingName) {
    reads.insert("\(mapping.rawValue).\(key)")
  }

  /// Remembers where a value stands.
  func place(_ path: String, at location: SourceLocation) { locations[path] = location }

  func report(_ problem: Problem, at location: SourceLocation?, path: String) {
    diagnostics.append(Diagnostic(at: location, path: path, problem))
  }

  /// Adds a warning at the deepest known place of a path.
  func warn(_ warning: Warning, path: String) {
    let location = locations[path] ?? locations[""]
    diagnostics.append(Diagnostic(.warning, at: location, path: path, .warning(warning)))
  }

  /// Whether a section has mistakes behind which keys and names may hide.
  func mayHideKeys(of section: String) -> Bool {
    diagnostics.contains {
      let isWithin = $0.path == section || $0.path.hasPrefix(section + ".")
      return $0.problem.hidesKeys || isWithin && $0.problem.isOfNames
    }
  }

  /// Whether a section has mistakes at all.
  func hasMistakes(within section: String) -> Bool {
    diagnostics.contains { $0.path == section || $0.path.hasPrefix(section + ".") }
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
