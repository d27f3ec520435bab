import ContactCenterModel
public import Experiments
public import ScenarioFormat
import Statistics

/// What is told of where the changes between two scenarios come from.
public struct AttributionReport: Sendable {
  /// What one part brings to one measure.
  struct Row {
    let measure: ReportedChange
    let parts: [ScenarioPart]
    let contribution: Contribution
  }

  /// The parts that are told apart; those that only make a scenario together stand together.
  public let parts: [[ScenarioPart]]
  /// `nil` where it was stopped before every mixture had been run.
  public let outcome: AttributionOutcome?
  /// The measures that could be shared out.
  let changes: [ReportedChange]

  /// - Parameter first: the scenario that the other is compared with.
  public init(_ outcome: AttributionOutcome?, parts: [[ScenarioPart]], first: LoadedScenario) {
    self.parts = parts
    self.outcome = outcome
    changes = (outcome?.measures ?? []).map { ReportedChange($0, first.scenario) }
  }

  /// How many scenarios lie between the two, themselves included.
  var mixtures: Int { 1 << parts.count }

  /// Every part of every measure.
  var rows: [Row] { changes.flatMap(rows) }

  func rows(of change: ReportedChange) -> [Row] {
    zip(parts, change.measure.attribution.contributions).map {
      Row(measure: change, parts: $0, contribution: $1)
    }
  }

  /// The measures that planners see shared out where they choose none.
  public static func usual(among addresses: [NamedAddress]) -> [NamedAddress] {
    let ids = [
      "serviceLevel.offered", "abandonment", "asa", "occupancy", "blocking", "calls.arrived",
      "customers.lost.share", "cost.total", "lostSales",
    ]
    let totals = ids.compactMap { Measure.named($0).map { NamedAddress($0) } }
    return totals.filter(addresses.contains)
  }
}

/// The change of a measure, with its name.
struct ReportedChange: Sendable {
  let measure: AttributedMeasure
  let scope: Scope
  /// In which money is shown.
  let currency: String?

  init(_ measure: AttributedMeasure, _ scenario: Scenario) {
    guard let address = measure.address.address(in: scenario) else {
      preconditionFailure("every mixture has the measure, the first scenario, too")
    }
    self.measure = measure
    scope = Scope(address, in: scenario)
    currency = scenario.currency
  }

  var unit: MeasureUnit { measure.address.measure.unit }

  func title(_ language: Language) -> String {
    scope.title(of: measure.address.measure, language, isShort: true)
  }

  /// A change with its interval, for a table.
  func cell(_ change: PairedDifference, _ language: Language) -> TableCell {
    NumberText.cell(
      difference: change.value, measure.interval(of: change), unit, language, currency: currency)
  }

  /// A change alone, with as many decimals as the table shows of it with its interval.
  func plain(_ change: PairedDifference, _ language: Language) -> TableCell {
    .number(cell(change, language).text)
  }

  /// What a part makes up of the whole, or that it cannot be told from noise.
  func fraction(_ share: PairedDifference, _ language: Language) -> TableCell {
    if measure.isNoise(share) == true {
      return TableCell(
        language.pick("noise", "誤差の範囲"), side: .right, emphasis: .doubtful)
    }
    let fraction = measure.fraction(of: share)
    return .number(fraction.map { NumberText.fixed($0 * 100, decimals: 0) + " %" } ?? "-")
  }
}
