import ContactCenterModel
import Experiments
import ScenarioFormat
import Statistics

extension AttributionReport {
  /// For each measure and part three changes by name of the column (those of a comparison): `turn` is
  /// `alone`, `share` or `last`.
  var csvRecords: [[String: String]] {
    rows.flatMap { row in
      let turns = [
        ("alone", row.contribution.alone), ("share", row.contribution.share),
        ("last", row.contribution.last),
      ]
      return turns.map { turn, change in record(row, turn, change) }
    }
  }

  private func record(_ row: Row, _ turn: String, _ change: PairedDifference) -> [String: String] {
    let scope = row.measure.scope
    let measure = row.measure.measure
    // Those of shares hold together, and only those.
    let interval = turn == "share" ? measure.interval(of: change) : nil
    return [
      "part": ScenarioPart.id(row.parts), "turn": turn, "measure": measure.address.measure.id,
      "type": scope.type ?? "", "group": scope.group ?? "", "day": scope.day?.key ?? "",
      "interval": scope.row?.key ?? "", "node": scope.node ?? "",
      "value": NumberText.field(change.value),
      "low": NumberText.field(interval?.lowerBound), "high": NumberText.field(interval?.upperBound),
      "standardError": NumberText.field(measure.isRare ? nil : change.standardError),
      "replications": outcome.map { "\($0.replications)" } ?? "",
      "unit": row.measure.unit.key(row.measure.currency),
      "confidence": NumberText.exact(measure.confidence),
    ]
  }
}
