import Experiments
import Reporting
import ScenarioFormat

/// A table of points with its file, for mistakes in its values.
struct NamedTable: Sendable {
  let file: String
  let table: PointTable

  /// A mistake that stands at the option which varies, told at its place in the table.
  func text(_ diagnostic: Diagnostic, at point: SweepPoint) -> String {
    guard diagnostic.location?.file == Override.Origin.vary.rawValue else {
      return DiagnosticText.text(diagnostic, Spoken.language)
    }
    let column = table.paths.firstIndex { diagnostic.path.hasPrefix($0) } ?? 0
    // A path that is wrong is wrong in every row: it stands in the header.
    let isOfPath = !table.paths.contains { diagnostic.path.hasPrefix($0) } || diagnostic.isOfKey
    let place = table.places[isOfPath ? 0 : point.number][column]
    let location = SourceLocation(
      file: "--from " + file, line: place.line, column: place.column)
    return DiagnosticText.text(
      Diagnostic(
        diagnostic.severity, at: location, path: diagnostic.path, diagnostic.problem),
      Spoken.language)
  }
}

extension Diagnostic {
  /// Whether a key or a name is wrong rather than a value.
  fileprivate var isOfKey: Bool {
    switch problem {
    case .unknownKey, .unknownName, .value(.overrideNotAPath): true
    default: false
    }
  }
}
