import Reporting
import ResultStore

/// What an SQLite file that an earlier run of a sweep has begun already holds: whole points only.
struct BegunStore {
  /// The points that are there.
  let points: Int

  /// Holds the rows of a file against a sweep.
  ///
  /// - Parameter each: is given every row.
  /// - Throws: the first difference, where the file is another's.
  init(
    _ store: SweepStore, of plan: SweepPlan, each: (SweepRow) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    guard store.paths == plan.paths else {
      throw BegunFile.refusal(store.path, .otherColumns(plan.paths))
    }
    var (points, rows) = (0, 0)
    var failure: CommandFailure?
    var origin = OriginCheck(plan)
    do throws(SweepStoreError) {
      try store.rows { row in
        do throws(CommandFailure) {
          guard points < plan.points.count else {
            throw BegunFile.refusal(store.path, .morePoints(plan.points.count))
          }
          try BegunFile.check(row, at: plan.points[points], rows, plan.paths, store.path)
          origin.look(at: row)
          try each(row)
        } catch {
          failure = error
          return false
        }
        rows += 1
        if rows == plan.points[points].places.count { (points, rows) = (points + 1, 0) }
        return true
      }
    } catch {
      throw error.failure(.cannotCreate)
    }
    if let failure { throw failure }
    try Self.check(store, against: plan.header)
    try origin.refuse(store.path)
    self.points = points
  }

  /// What the file says of all its rows must hold for those that are to come, too; only the order and
  /// the form of the arguments do not matter.
  private static func check(
    _ store: SweepStore, against header: PartHeader
  ) throws(CommandFailure) {
    let found: [String: String]
    do throws(SweepStoreError) {
      found = try store.facts()
    } catch {
      throw error.failure(.cannotCreate)
    }
    for (key, wanted) in header.facts where key != "arguments" && found[key] != wanted {
      throw CommandFailure(
        .badScenario,
        saying: DesignText.otherFact(store.path, key, found: found[key] ?? "", wanted: wanted))
    }
  }
}
