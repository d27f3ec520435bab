import Experiments
import Reporting

/// A point of a sweep that has been checked.
struct PlannedPoint: Sendable {
  let point: SweepPoint
  /// Of the scenario at this point.
  let fingerprint: String
  let plan: RunPlan
  /// Observations of each replication: the batches of a long run, else 1.
  let observations: Int
  /// The precision goals as text.
  let goals: [String]
  /// What its rows are about, in their order.
  let places: [SweepPlace]

  /// All that decides what the point gives.
  var text: String {
    let run = [
      String(plan.seed), String(plan.replications), "\(plan.confidence)",
      goals.isEmpty ? "" : String(plan.mostReplications),
    ]
    let about = places.flatMap { $0.names.map { $0 ?? "" } }
    return ([String(point.number)] + point.values + [fingerprint] + run + goals + about)
      .map { "\($0.utf8.count):\($0)" }.joined()
  }

  /// What is the first difference between a row found in a file and the one that this point gives at a
  /// place; `nil` where it may be that row.
  ///
  /// How often a point was run with precision goals is not known beforehand.
  func difference(of row: SweepRow, at place: SweepPlace, paths: [String]) -> SweepDifference? {
    for (path, (found, wanted)) in zip(paths, zip(row.values, point.values))
    where found != wanted {
      return SweepDifference(column: path, found: found, wanted: wanted)
    }
    let own = [String(plan.seed), NumberText.exact(plan.confidencePerLook), fingerprint]
    let found = [String(row.seed), NumberText.exact(row.confidence), row.fingerprint]
    let columns = SweepPlace.columns + ["seed", "confidence", "fingerprint"]
    for (column, (found, wanted)) in zip(
      columns, zip(row.place.names + found, place.names + own)) where found != wanted
    {
      return SweepDifference(column: column, found: found ?? "", wanted: wanted ?? "")
    }
    return differenceOfReplications(row)
  }

  private func differenceOfReplications(_ row: SweepRow) -> SweepDifference? {
    guard let used = row.replications, let leftOut = row.leftOut else { return nil }
    let looks = plan.looks.map { $0 * observations }
    guard !looks.contains(used + leftOut) else { return nil }
    return SweepDifference(
      column: "replications", found: String(used + leftOut),
      wanted: looks.count == 1 ? String(looks[0]) : "\(looks[0])…\(looks.last ?? 0)")
  }
}

/// A column in which a row of a file is not what a sweep would have written.
struct SweepDifference: Hashable {
  let column: String
  let found: String
  let wanted: String
}
