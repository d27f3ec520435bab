public import ContactCenterModel

/// Reads `id{type=…,group=…,node=…,day=…,interval=…}`.
///
/// A day is named by its number from 1. An interval is named by the time at which it starts (`9:30`), by its number from 1, or as `before`
/// opening or `after` close.
public enum MeasureAddressParser {
  /// The address that a text names in a scenario.
  ///
  /// - Throws: the problem, with a suggestion for a misspelt name.
  public static func parse(_ text: String, in scenario: Scenario) throws(MeasureAddressError)
    -> MeasureAddress
  {
    try reader(scenario).read(text)
  }

  /// The addresses that a text names in a scenario, `*` standing for all names: `asa{type=*}`.
  ///
  /// - Throws: the problem, with a suggestion for a misspelt name.
  public static func parseAll(
    _ text: String, in scenario: Scenario
  ) throws(MeasureAddressError) -> [MeasureAddress] {
    try reader(scenario).readAll(text)
  }

  private static func reader(_ scenario: Scenario) -> AddressReader {
    AddressReader(
      types: scenario.callTypes.map(\.name), groups: scenario.groups.map(\.name),
      nodes: scenario.ivr?.nodes.map(\.name) ?? [], horizon: scenario.horizon)
  }
}
