import ContactCenterModel
import Experiments
import ScenarioFormat

/// What a sweep found of one measure, point by point, in the unit of its chart.
struct SweepFindings {
  let title: String
  let subtitle: String
  /// What is shown, with its unit.
  let valueTitle: String
  let unit: ShownUnit
  let goals: [ChartGoal]
  private let rows: [Int: SweepRow]

  init(
    _ rows: [SweepRow], of address: MeasureAddress, in loaded: LoadedScenario, _ language: Language
  ) {
    let scenario = loaded.scenario
    let scope = Scope(address, in: scenario)
    let chosen = rows.filter { scope.holds($0, of: address.measure) }
    let bounds = scenario.targets.filter { $0.address == address && $0.onDays == nil }
    let shown = chosen.flatMap { [$0.value, $0.high] }.compactMap { $0 }
    unit = ShownUnit(address.measure, values: shown, currency: scenario.currency, language)
    let unit = unit
    goals = bounds.map { ChartGoal($0.bound, in: unit, language) }
    title = scope.title(of: address.measure, language)
    let name = address.measure.text(language).title
    valueTitle = ChartText.value(name, unit: unit.sign).text(language)
    let counts = chosen.compactMap(\.replications)
    let run = ChartText.run(
      file: loaded.file,
      replications: counts.min().flatMap { least in counts.max().map { least...$0 } },
      seed: chosen.first?.seed, confidence: chosen.first?.confidence)
    subtitle = run.text(language)
    self.rows = Dictionary(chosen.map { ($0.point, $0) }) { first, _ in first }
  }

  /// The value at a point; `nil` where there is none.
  func value(_ point: SweepPoint) -> Double? {
    rows[point.number]?.value.flatMap { $0.isFinite ? $0 * unit.scale : nil }
  }

  /// The interval at a point; `nil` where there is none.
  func interval(_ point: SweepPoint) -> ClosedRange<Double>? {
    guard let row = rows[point.number], let low = row.low, let high = row.high, low <= high,
      low.isFinite, high.isFinite
    else { return nil }
    let interval = low * unit.scale...high * unit.scale
    return unit.bounds.map { interval.clamped(to: $0) } ?? interval
  }
}

extension Scope {
  /// Whether a row of a sweep is about a measure within this scope.
  fileprivate func holds(_ found: SweepRow, of measure: Measure) -> Bool {
    found.measure == measure.id && found.type == type && found.group == group
      && found.day == day?.key && found.interval == row?.key && found.node == node
  }
}
