import ContactCenterModel
import Experiments
import ScenarioFormat
import Statistics

extension RunReport {
  /// The columns of the CSV form, in every language and for every scenario the same.
  public static let csvColumns = [
    "file", "measure", "type", "group", "day", "interval", "value", "low", "high", "standardError",
    "replications", "leftOut", "numerator", "denominator", "unit", "confidence", "node",
  ]

  /// The line of column names.
  public static var csvHeader: String { CSVText.line(csvColumns) }

  /// One line for each estimate: the chosen measures, then those of the sections and the tables. What does not exist
  /// is an empty field; shares are in 0…1 and times in seconds.
  public func csv() -> String {
    estimates.map { CSVText.line(fields($0)) }.joined()
  }

  private static let numbers: Set<String> = [
    "value", "low", "high", "standardError", "replications", "leftOut", "numerator", "denominator",
    "confidence",
  ]

  /// The lines of CSV as objects, one a line.
  public func jsonLines() -> String {
    estimates.map {
      RecordLine.text(fields($0), Self.csvColumns, numbers: Self.numbers)
    }.joined()
  }

  /// Every estimate of the report, each once.
  var estimates: [ReportedEstimate] {
    let all = measures + sections.flatMap(\.figures) + tables.flatMap { $0.rows.flatMap(\.figures) }
    var seen: Set<MeasureAddress> = []
    return all.filter { seen.insert($0.figure.address).inserted }
  }

  private func fields(_ reported: ReportedEstimate) -> [String] {
    let figure = reported.figure
    let estimate = figure.estimate
    let scope = reported.scope
    let names = [
      loaded.shownFile, reported.measure.id, scope.type ?? "", scope.group ?? "",
      scope.day?.key ?? "",
      scope.row?.key ?? "",
    ]
    let numbers = [
      estimate?.value, estimate?.interval?.lowerBound, estimate?.interval?.upperBound,
      estimate?.standardError, estimate.map { Double($0.replications) },
      estimate.map { Double($0.leftOut) }, figure.numerator, figure.denominator,
    ]
    return names + numbers.map { NumberText.field($0) }
      + [
        reported.unitKey, NumberText.exact(estimate?.confidence ?? plan.confidence),
        scope.node ?? "",
      ]
  }
}
