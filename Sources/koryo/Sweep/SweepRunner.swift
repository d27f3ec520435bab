import Experiments
import Reporting
import ScenarioFormat

/// Runs points of a sweep and passes their rows on, telling how far it is.
struct SweepRunner {
  let plan: SweepPlan
  /// Those to run, in their order.
  let points: ArraySlice<PlannedPoint>
  /// How many points an earlier run has done.
  var earlier = 0
  let threads: Int
  let isQuiet: Bool
  /// Whether rows of single replications are wanted.
  var givesReplications = false

  /// Runs the points.
  ///
  /// - Parameter deliver: takes what was found at one point after the other.
  /// - Returns: how many points were run; fewer than there are when the user stopped it.
  func run(_ deliver: (PointRows) throws -> Void) async throws -> Int {
    let (plan, points, earlier) = (plan, Array(points), earlier)
    let givesReplications = givesReplications
    let progress = ProgressLine(file: plan.template.file, isQuiet: isQuiet)
    let start = ContinuousClock.now
    let sweep = Sweep(
      points: points.count, threads: threads,
      progress: { done in
        progress.show { Self.progress(done, of: points.count, earlier, of: plan, since: start) }
      },
      isCancelled: { Interruption.isWanted })
    defer { progress.clear() }
    var short = 0
    let done = try await sweep.run(
      job: { SweepJob(scenario: try plan.load(points[$0]).scenario, plan: points[$0].plan) },
      finding: {
        (
          rows: PointRows(
            rows: try plan.rows(of: $1, at: points[$0]),
            replications: givesReplications
              ? try plan.replicationRows(of: $1, at: points[$0]) : []),
          isShort: $1.isTooShort
        )
      },
      deliver: { found in
        if found.isShort { short += 1 }
        try deliver(found.rows)
      })
    progress.clear()
    if !isQuiet { summarize(done, short, took: start.duration(to: .now)) }
    return done
  }

  private func summarize(_ done: Int, _ short: Int, took duration: Duration) {
    let finished = SweepText.finished(
      file: plan.template.file, points: done, earlier: earlier,
      seconds: NumberText.fixed(duration / .seconds(1), decimals: 1))
    StandardStream.error.writeLine(finished.text(Spoken.language))
    if short > 0 {
      StandardStream.error.writeLine(SweepText.runsTooShort(points: short).text(Spoken.language))
    }
  }

  /// How far the sweep is, and for how long it will go on as it has done so far.
  private static func progress(
    _ done: Double, of count: Int, _ earlier: Int, of plan: SweepPlan,
    since start: ContinuousClock.Instant
  ) -> String {
    let took = start.duration(to: .now) / .seconds(1)
    let left = took > 3 && done > 0 ? took / done * (Double(count) - done) : nil
    return SweepText.progress(
      file: plan.template.file, done: earlier + Int(done), planned: earlier + count,
      left: left.map { RoughDuration.text($0, Spoken.language) }
    ).text(Spoken.language)
  }
}

/// What was found at a point.
struct PointRows: Sendable {
  let rows: [SweepRow]
  /// What each replication gave, where that is wanted.
  let replications: [ReplicationRow]
}

extension SweepPlan {
  /// What each replication gave at a point.
  func replicationRows(
    of outcome: RunOutcome, at planned: PlannedPoint
  ) throws(CommandFailure) -> [ReplicationRow] {
    let settings = zip(design.paths, planned.point.values).map { "\($0)=\($1)" }
    let source = ReplicationRow.Source(
      file: template.file, settings: settings.joined(separator: "; "), point: planned.point.number)
    var rows: [ReplicationRow] = []
    ReplicationRow.each(
      of: outcome, try measures.addresses(in: outcome.scenario), from: source
    ) { row throws(Never) in rows.append(row) }
    return rows
  }

  /// The rows of a point.
  func rows(
    of outcome: RunOutcome, at planned: PlannedPoint
  ) throws(CommandFailure) -> [SweepRow] {
    try measures.addresses(in: outcome.scenario).map { address in
      SweepRow(
        ReportedEstimate(outcome.estimate(address), in: outcome.scenario), point: planned.point,
        plan: outcome.plan, fingerprint: planned.fingerprint, origin: origin)
    }
  }
}
