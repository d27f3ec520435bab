import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat

/// Checks all points of a sweep before any of them is run.
struct SweepPlanner: Sendable {
  let template: ScenarioTemplate
  let design: SweepDesign
  /// The table that the points come from; `nil` for `--vary`.
  let table: NamedTable?
  let simulation: SimulationOptions
  let measures: MeasureChoice

  /// What was found at a stretch of points.
  private struct Findings: Sendable {
    var points: [PlannedPoint] = []
    var mistakes = Remarks()
    var warnings = Remarks()
    var status = ExitStatus.done
    var files: [String] = []

    mutating func add(_ later: Findings) {
      points += later.points
      mistakes.add(later.mistakes)
      warnings.add(later.warnings)
      if status == .done { status = later.status }
      for file in later.files where !files.contains(file) { files.append(file) }
    }
  }

  /// The plan, and the files that it was read from.
  ///
  /// - Throws: all mistakes of all points, each told once; warnings too, with `isStrict`.
  func plan(
    isStrict: Bool, isQuiet: Bool
  ) async throws(CommandFailure) -> (plan: SweepPlan, files: [String]) {
    let findings = await checkAll()
    guard findings.mistakes.isEmpty else {
      throw CommandFailure(findings.status, lines: findings.mistakes.lines(of: design))
    }
    let warnings = findings.warnings.lines(of: design)
    if isStrict && !warnings.isEmpty {
      let sum = CommandText.warningsAreErrors(warnings.count).text(Spoken.language)
      throw CommandFailure(.badScenario, lines: warnings + ["koryo: " + sum])
    }
    if !isQuiet { for warning in warnings { StandardStream.error.writeLine(warning) } }
    let plan = SweepPlan(
      template: template, design: design, measures: measures, points: findings.points)
    return (plan, findings.files)
  }

  /// Checks the points on all threads; what is found does not depend on them.
  private func checkAll() async -> Findings {
    let count = design.points.count
    let pieces = min(count, 4 * Machine.processors)
    return await withTaskGroup(of: (Int, Findings).self) { group in
      for piece in 0..<pieces {
        let range = piece * count / pieces..<(piece + 1) * count / pieces
        group.addTask { (piece, check(design.points[range])) }
      }
      var found: [(piece: Int, Findings)] = []
      for await part in group { found.append(part) }
      return found.sorted { $0.piece < $1.piece }.reduce(into: Findings()) { $0.add($1.1) }
    }
  }

  private func check(_ points: ArraySlice<SweepPoint>) -> Findings {
    var findings = Findings()
    for point in points { check(point, &findings) }
    return findings
  }

  private func check(_ point: SweepPoint, _ findings: inout Findings) {
    do throws(ScenarioError) {
      let loaded = try template.load(design.changes(at: point))
      for warning in loaded.warnings {
        let text = DiagnosticText.text(warning, Spoken.language)
        findings.warnings.add(text, key: "\(warning.problem.id) \(warning.path)", at: point)
      }
      if loaded.filesRead != findings.files {
        findings.files += loaded.filesRead.filter { !findings.files.contains($0) }
      }
      check(point, loaded, &findings)
    } catch {
      for diagnostic in error.diagnostics {
        let text =
          table?.text(diagnostic, at: point) ?? DiagnosticText.text(diagnostic, Spoken.language)
        findings.mistakes.add(text, key: text, at: point)
      }
      if findings.status == .done { findings.status = .badScenario }
    }
  }

  private func check(_ point: SweepPoint, _ loaded: LoadedScenario, _ findings: inout Findings) {
    do throws(CommandFailure) {
      let plan = try simulation.plan(for: loaded)
      let scenario = loaded.scenario
      let places = try measures.addresses(in: scenario).map { SweepPlace($0, in: scenario) }
      let goals = plan.precision.map { goal in
        SweepPlace(goal.address, in: scenario).address + "=±\(goal.halfWidth)"
      }
      // Points share what is the same: there may be many.
      let last = findings.points.last
      findings.points.append(
        PlannedPoint(
          point: point, fingerprint: loaded.fingerprint, plan: plan,
          observations: scenario.horizon.observations,
          goals: last?.goals == goals ? last?.goals ?? goals : goals,
          places: last?.places == places ? last?.places ?? places : places))
    } catch {
      for line in error.lines { findings.mistakes.add(line, key: line, at: point) }
      if findings.status == .done { findings.status = error.status }
    }
  }
}

extension Horizon {
  /// The observations that a replication gives.
  fileprivate var observations: Int {
    if case .steadyState(let steady) = self { steady.batches ?? 1 } else { 1 }
  }
}
