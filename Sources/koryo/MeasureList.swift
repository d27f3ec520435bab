import ContactCenterModel
import Reporting
import ScenarioFormat

/// Measures as the command line names them: by identifier, or by their name in a table.
enum MeasureList {
  /// The addresses of a list such as `asa,abandonment{type=*}`, or of all measures.
  static func addresses(
    _ text: String, in scenario: Scenario
  ) throws(CommandFailure) -> [MeasureAddress] {
    if text == "all" { return Measure.all.map { MeasureAddress($0) } }
    var addresses: [MeasureAddress] = []
    for item in items(text) {
      addresses += try all(item, option: "--measures", in: scenario)
    }
    return addresses
  }

  /// The addresses of one item, of which `*` makes several, or a failure that says which option it stood in.
  static func all(
    _ text: String, option: String, in scenario: Scenario
  ) throws(CommandFailure) -> [MeasureAddress] {
    do throws(MeasureAddressError) {
      return try MeasureAddressParser.parseAll(MeasureNames.identified(text), in: scenario)
    } catch {
      let diagnostic = Diagnostic(at: nil, path: option, error.problem)
      let line = DiagnosticText.text(diagnostic, Spoken.language)
      throw CommandFailure(.usage, lines: ["koryo: " + line])
    }
  }

  /// The one address of an option that takes no more.
  static func address(
    _ text: String, option: String, in scenario: Scenario
  ) throws(CommandFailure) -> MeasureAddress {
    let found = try all(text, option: option, in: scenario)
    guard found.count == 1 else {
      throw CommandFailure(.usage, .oneMeasure(option: option, text))
    }
    return found[0]
  }

  /// The items between commas that stand outside of braces, without the spaces around them.
  static func items(_ text: String) -> [String] {
    var items = [""]
    var depth = 0
    for character in text {
      depth += character == "{" ? 1 : character == "}" ? -1 : 0
      if character == "," && depth == 0 {
        items.append("")
      } else if character != " " || depth > 0 {
        items[items.count - 1].append(character)
      }
    }
    return items.filter { !$0.isEmpty }
  }
}
