import Reporting

extension SweepOutputOptions {
  /// The measures that have rows.
  var choice: MeasureChoice {
    measures.map { .listed($0) } ?? (form == .table ? .few : .usual)
  }

  /// Where the rows of a sweep go, and how many of its points are there already.
  ///
  /// - Parameter each: is given the rows of every point that is there already.
  func open(
    for plan: SweepPlan, each: ([SweepRow]) throws(CommandFailure) -> Void
  ) throws(CommandFailure) -> (sink: SweepSink?, earlier: Int) {
    if resume && (form == .table || file == nil) {
      throw CommandFailure(.usage, saying: .resumeWithoutFile)
    }
    if form == .sqlite, let file { return try openStore(file, plan, each) }
    guard let file else { return (try sink(to: .standardOutput, plan), 0) }
    if form == .table {
      let whole = try OutputFile(path: file)
      return (.table(RowTable(to: whole, paths: plan.paths, color: color)), 0)
    }
    guard resume, FileBytes.isThere(file) else {
      let growing = try RowFile(path: file, force ? .anew : .new)
      return (try sink(to: .growing(growing), plan), 0)
    }
    let form = rowForm(plan)
    let begun = try BegunFile(path: file, form: form, plan: plan, each: each)
    let growing = try RowFile(path: file, .after(begun.bytes))
    let lines = try RowLines(to: .growing(growing), form, isBegun: begun.bytes > 0)
    return (.lines(lines), begun.points)
  }

  private func openStore(
    _ file: String, _ plan: SweepPlan, _ each: ([SweepRow]) throws(CommandFailure) -> Void
  ) throws(CommandFailure) -> (sink: SweepSink?, earlier: Int) {
    guard resume, FileBytes.isThere(file) else {
      return (.store(try RowStore.growing(file, plan.header, replaces: force)), 0)
    }
    let begun = try RowStore.begun(file, of: plan) { row throws(CommandFailure) in
      try each([row])
    }
    return (.store(begun.store), begun.points)
  }

  private func sink(to place: RowLines.Place, _ plan: SweepPlan) throws(CommandFailure) -> SweepSink
  {
    if form == .table { return .table(RowTable(to: nil, paths: plan.paths, color: color)) }
    return .lines(try RowLines(to: place, rowForm(plan)))
  }

  /// The lines that rows are written as.
  func rowForm(_ plan: SweepPlan) -> RowForm {
    RowForm(kind: form == .csv ? .csv(hasMark: marksCSV) : .jsonLines, paths: plan.paths)
  }
}
