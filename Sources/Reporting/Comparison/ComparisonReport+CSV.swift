import ContactCenterModel
import Experiments
import ScenarioFormat
import Statistics

extension ComparisonReport {
  /// The columns of the CSV form, in every language and for every comparison the same. `value`, `low`
  /// and `high` are of the difference of `file` to `against`; where a `part` is named, of what that part
  /// of it brings to the difference.
  public static let csvColumns = [
    "file", "settings", "against", "measure", "type", "group", "day", "interval", "value", "low",
    "high", "standardError", "replications", "margin", "verdict", "pValue", "adjustedPValue",
    "varianceReduction", "firstValue", "firstLow", "firstHigh", "secondValue", "secondLow",
    "secondHigh", "unit", "confidence", "node", "part", "turn",
  ]

  private static let numbers: Set<String> = [
    "value", "low", "high", "standardError", "replications", "margin", "pValue", "adjustedPValue",
    "varianceReduction", "firstValue", "firstLow", "firstHigh", "secondValue", "secondLow",
    "secondHigh", "confidence",
  ]

  /// The column names and a line for each difference. What does not exist is an empty field; shares are
  /// in 0…1 and times in seconds.
  public func csv() -> String {
    CSVText.line(Self.csvColumns) + records.map { CSVText.line($0) }.joined()
  }

  /// The lines of CSV as objects, one a line.
  public func jsonLines() -> String {
    records.map { RecordLine.text($0, Self.csvColumns, numbers: Self.numbers) }.joined()
  }

  private var records: [[String]] {
    differences.indices.flatMap { place in
      differences[place].map { fields($0, of: scenarios[place + 1]) }
    } + attributed
  }

  /// A record for each change that a part brings to a measure.
  private var attributed: [[String]] {
    (attribution?.csvRecords ?? []).map { record in
      let files = [
        "file": scenarios[1].loaded.shownFile, "settings": scenarios[1].settings,
        "against": scenarios[0].loaded.shownFile,
      ]
      let fields = record.merging(files) { own, _ in own }
      return Self.csvColumns.map { fields[$0] ?? "" }
    }
  }

  private func fields(
    _ reported: ReportedDifference, of scenario: ComparedScenario
  ) -> [String] {
    let found = reported.difference
    let scope = reported.scope
    let names = [
      scenario.loaded.shownFile, scenario.settings, scenarios[0].loaded.shownFile,
      reported.measure.id,
      scope.type ?? "", scope.group ?? "", scope.day?.key ?? "", scope.row?.key ?? "",
    ]
    let numbers = [
      found.value, found.interval?.lowerBound, found.interval?.upperBound, found.standardError,
      Double(found.replications), found.margin,
    ]
    let judged = [found.pValue, found.adjustedPValue, found.varianceReduction]
    let own = [found.first.estimate, found.second.estimate].flatMap {
      [$0?.value, $0?.interval?.lowerBound, $0?.interval?.upperBound]
    }
    return names + numbers.map { NumberText.field($0) } + [found.verdict.rawValue]
      + (judged + own).map { NumberText.field($0) }
      + [
        reported.measure.unit.key(reported.currency), NumberText.exact(found.confidence),
        scope.node ?? "", "", "",
      ]
  }
}
