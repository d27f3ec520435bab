import ContactCenterModel
import Reporting

/// `MEASURE=FILE`: a chart of a measure and where it goes.
struct ChartArgument: Hashable {
  let kind: SweepChart.Kind
  /// As written, without spaces around it.
  let measure: String
  let path: String
  let format: PictureFormat

  /// Splits at the first equals sign that stands outside of braces; `nil` where there is none, or the
  /// file's ending names no kind of picture.
  init?(_ text: String, _ kind: SweepChart.Kind) {
    var depth = 0
    let equals = text.firstIndex { character in
      depth += character == "{" ? 1 : character == "}" ? -1 : 0
      return character == "=" && depth == 0
    }
    guard let equals, equals > text.startIndex else { return nil }
    path = String(text[text.index(after: equals)...])
    guard let format = PictureFormat(ending: path) else { return nil }
    measure = String(text[..<equals])
    self.format = format
    self.kind = kind
  }

  /// The option with its value, for messages.
  var text: String { Self.option(kind) + " " + measure + "=" + path }

  /// The measure in a scenario.
  func address(in scenario: Scenario) throws(CommandFailure) -> MeasureAddress {
    try MeasureList.address(measure, option: Self.option(kind), in: scenario)
  }

  static func option(_ kind: SweepChart.Kind) -> String {
    switch kind {
    case .lines: "--plot"
    case .map: "--heatmap"
    }
  }
}

/// The kind of a picture file.
enum PictureFormat: String, CaseIterable {
  case svg, png

  /// The kind that a file's ending names.
  init?(ending path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let format = parts.last.flatMap({ Self(rawValue: $0.lowercased()) })
    else { return nil }
    self = format
  }
}
