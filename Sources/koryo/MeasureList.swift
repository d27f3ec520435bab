import ContactCenterModel
import Reporting
import ScenarioFormat

/// Measures as the command line names them.
enum MeasureList {
  /// The addresses of a list such as `asa,abandonment{type=orders}`, or of all measures.
  static func addresses(
    _ text: String, in scenario: Scenario
  ) throws(CommandFailure) -> [MeasureAddress] {
    if text == "all" { return Measure.all.map { MeasureAddress($0) } }
    var addresses: [MeasureAddress] = []
    for item in items(text) {
      addresses.append(try address(item, option: "--measures", in: scenario))
    }
    return addresses
  }

  /// One address, or a failure that says which option it stood in.
  static func address(
    _ text: String, option: String, in scenario: Scenario
  ) throws(CommandFailure) -> MeasureAddress {
    do throws(MeasureAddressError) {
      return try MeasureAddressParser.parse(text, in: scenario)
    } catch {
      let diagnostic = Diagnostic(at: nil, path: option, error.problem)
      let line = DiagnosticText.text(diagnostic, Spoken.language)
      throw CommandFailure(.usage, lines: ["koryo: " + line])
    }
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
