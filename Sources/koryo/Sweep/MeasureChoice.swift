import ContactCenterModel
import Reporting

/// Which measures have rows at each point.
enum MeasureChoice: Sendable, Hashable {
  /// Those of a list such as `asa,abandonment{type=orders}`.
  case listed(String)
  /// Those that `koryo run` tells of the scenario.
  case usual
  /// The few that stand side by side in a table.
  case few

  /// The list as written; `nil` where none was given.
  var list: String? { if case .listed(let text) = self { text } else { nil } }

  /// The addresses in a scenario.
  func addresses(in scenario: Scenario) throws(CommandFailure) -> [MeasureAddress] {
    switch self {
    case .listed(let text): return try MeasureList.addresses(text, in: scenario)
    case .usual: return scenario.usualMeasuresOfAll
    case .few:
      let ids = Self.fewIdentifiers + (scenario.currency == nil ? [] : ["cost.total"])
      return ids.compactMap { Measure.named($0).map { MeasureAddress($0) } }
    }
  }

  private static let fewIdentifiers = ["serviceLevel.offered", "abandonment", "asa", "occupancy"]
}
