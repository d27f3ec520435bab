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
  /// Those that charts show, besides.
  indirect case also(MeasureChoice, [ChartArgument])

  /// The list as written; `nil` where none was given.
  var list: String? {
    switch self {
    case .listed(let text): text
    case .usual, .few: nil
    case .also(let choice, _): choice.list
    }
  }

  /// The addresses in a scenario.
  func addresses(in scenario: Scenario) throws(CommandFailure) -> [MeasureAddress] {
    switch self {
    case .listed(let text): return try MeasureList.addresses(text, in: scenario)
    case .usual: return scenario.usualMeasuresOfAll
    case .also(let choice, let charts):
      var addresses = try choice.addresses(in: scenario)
      for chart in charts {
        let address = try chart.address(in: scenario)
        if !addresses.contains(address) { addresses.append(address) }
      }
      return addresses
    case .few:
      let ids = Self.fewIdentifiers + (scenario.currency == nil ? [] : ["cost.total"])
      return ids.compactMap { Measure.named($0).map { MeasureAddress($0) } }
    }
  }

  private static let fewIdentifiers = ["serviceLevel.offered", "abandonment", "asa", "occupancy"]
}
