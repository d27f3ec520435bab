import Reporting

/// Holds the plan and the machine that rows name against those of a sweep.
///
/// A plan is only a hash, so what rows themselves show of a difference is to be told first.
struct OriginCheck {
  private let plan: SweepPlan
  /// Of the first row that is of another plan or machine.
  private var foreign: SweepText.Foreign?

  init(_ plan: SweepPlan) { self.plan = plan }

  mutating func look(at row: SweepRow) {
    guard foreign == nil else { return }
    if row.plan != plan.origin.plan {
      let header = plan.header
      foreign = .otherPlan(header.precision, most: header.mostReplications, points: header.points)
    } else if row.machine != plan.origin.machine {
      foreign = .otherMachine(found: row.machine, wanted: plan.origin.machine)
    }
  }

  /// - Throws: where a row was of another plan or machine.
  func refuse(_ path: String) throws(CommandFailure) {
    if let foreign { throw BegunFile.refusal(path, foreign) }
  }
}
