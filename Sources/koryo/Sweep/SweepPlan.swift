import Experiments
import Reporting
import ScenarioFormat

/// A sweep whose points have all been checked: what is run at each, and what its rows will be.
struct SweepPlan: Sendable {
  /// The scenario file with `--set`, in which the points write their values.
  let template: ScenarioTemplate
  let design: SweepDesign
  let measures: MeasureChoice
  /// One for each point of the design, in its order.
  let points: [PlannedPoint]
  /// What all rows rest on: a hash of everything that decides what the points give, which is their
  /// values, scenarios, plans and measures, not the threads; and the machine.
  let origin: SweepOrigin
  /// The program and the machine.
  let tool: ToolDescription

  init(
    template: ScenarioTemplate, design: SweepDesign, measures: MeasureChoice,
    points: [PlannedPoint]
  ) {
    self.template = template
    self.design = design
    self.measures = measures
    self.points = points
    tool = Machine.description
    origin = SweepOrigin(plan: Self.fingerprint(design.paths, points), machine: tool)
  }

  var paths: [String] { design.paths }

  private static func fingerprint(_ paths: [String], _ points: [PlannedPoint]) -> String {
    var hash = ByteHash()
    hash.add(paths.joined(separator: "\n").utf8)
    for point in points { hash.add(point.text.utf8) }
    return hash.hexadecimal
  }

  /// A scenario of the design, read anew.
  ///
  /// - Throws: when a file has changed since the points were checked.
  func load(_ planned: PlannedPoint) throws(CommandFailure) -> LoadedScenario {
    let loaded: LoadedScenario
    do throws(ScenarioError) {
      loaded = try template.load(design.changes(at: planned.point))
    } catch {
      throw CommandFailure(.badScenario, saying: .changedMeanwhile(template.file))
    }
    guard loaded.fingerprint == planned.fingerprint else {
      throw CommandFailure(.badScenario, saying: .changedMeanwhile(template.file))
    }
    return loaded
  }
}

extension SweepDesign {
  /// What a point writes into the scenario.
  func changes(at point: SweepPoint) -> [Override] {
    zip(paths, point.values).map { Override(path: $0, value: $1) }
  }
}
