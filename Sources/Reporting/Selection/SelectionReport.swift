public import ContactCenterModel
public import Experiments
public import ScenarioFormat
import Statistics

/// What is told of a selection of the best point of a sweep.
public struct SelectionReport: Sendable {
  /// A point with the scenario at it.
  public struct Best: Sendable {
    public let point: SweepPoint
    public let loaded: LoadedScenario
    /// Of replications that the selection has not seen; the objective, then the constraints.
    public let estimates: [ReportedEstimate]
    /// The numbers of these replications.
    public let replications: Range<Int>
  }

  public let loaded: LoadedScenario
  public let design: SweepDesign
  public let goal: SelectionGoal
  public let plan: SelectionPlan
  public let outcome: SelectionOutcome
  public let seed: UInt64
  /// The measure to be best in, then those of the constraints.
  let addresses: [MeasureAddress]
  public let best: Best?
  /// Whether the selection, or the fresh estimate of its winner, was stopped from outside.
  public let wasInterrupted: Bool

  /// - Parameters:
  ///   - loaded: the scenario at the first point, for names.
  ///   - addresses: the measure to be best in, then those of the constraints.
  ///   - fresh: the scenario at the point that was picked, with the outcome of fresh replications.
  public init(
    _ outcome: SelectionOutcome, of loaded: LoadedScenario, design: SweepDesign,
    goal: SelectionGoal, plan: SelectionPlan, seed: UInt64, addresses: [MeasureAddress],
    fresh: (loaded: LoadedScenario, addresses: [MeasureAddress], outcome: RunOutcome)?
  ) {
    self.outcome = outcome
    self.loaded = loaded
    self.design = design
    self.goal = goal
    self.plan = plan
    self.seed = seed
    self.addresses = addresses
    wasInterrupted = outcome.wasInterrupted || fresh?.outcome.wasInterrupted ?? false
    best = outcome.winner.flatMap { winner in
      // A pick without its fresh figures is told without any.
      fresh.flatMap { fresh -> Best? in
        if fresh.outcome.records.isEmpty { return nil }
        let first = fresh.outcome.records.first?.replication ?? 0
        return Best(
          point: design.points[winner], loaded: fresh.loaded,
          estimates: fresh.addresses.map {
            ReportedEstimate(fresh.outcome.estimate($0), in: fresh.outcome.scenario)
          }, replications: first..<first + fresh.outcome.records.count)
      }
    }
  }

  var objective: MeasureAddress { addresses[0] }

  /// The points of a fate, in the order of the design.
  func points(_ isMeant: (SelectionFate) -> Bool) -> [SweepPoint] {
    zip(design.points, outcome.fates).filter { isMeant($0.1) }.map(\.0)
  }

  /// How a constraint stands on the fresh replications.
  func verdict(_ constraint: Int) -> Verdict {
    guard let interval = best?.estimates[constraint + 1].figure.estimate?.interval else {
      return .undecided
    }
    switch goal.constraints[constraint].bound {
    case .atLeast(let least):
      return interval.lowerBound >= least
        ? .met : interval.upperBound < least ? .missed : .undecided
    case .atMost(let most):
      return interval.upperBound <= most ? .met : interval.lowerBound > most ? .missed : .undecided
    }
  }

  /// The name of an address's measure and what it is about.
  func title(_ address: MeasureAddress, _ language: Language) -> String {
    Scope(address, in: loaded.scenario).title(of: address.measure, language)
  }

  /// An amount in the unit of an address.
  func amount(_ value: Double, _ address: MeasureAddress, _ language: Language) -> String {
    NumberText.bound(
      value, address.measure.unit, language, currency: loaded.scenario.currency)
  }

  /// A margin in the unit of an address, to three digits; that of a share in percentage points.
  func width(_ margin: Double, _ address: MeasureAddress, _ language: Language) -> String {
    let unit = address.measure.unit
    let shown = margin * unit.shownScale
    let decimals = min(NumberText.decimals(halfWidth: shown) + 1, unit.mostDecimals(currency))
    let number = NumberText.fixed(shown, decimals: shown == shown.rounded() ? 0 : decimals)
    let sign = unit == .share ? "pt" : unit.sign(language, currency)
    return sign.isEmpty ? number : number + " " + sign
  }

  private var currency: String? { loaded.scenario.currency }

  /// What a constraint demands, such as `≥ 80 %`.
  func demand(_ constraint: Int, _ language: Language) -> String {
    let address = addresses[constraint + 1]
    switch goal.constraints[constraint].bound {
    case .atLeast(let least): return "≥ " + amount(least, address, language)
    case .atMost(let most): return "≤ " + amount(most, address, language)
    }
  }

  /// The values of a point with their paths, such as `agents.desk.staff=12`.
  func values(_ point: SweepPoint) -> String {
    zip(design.paths, point.values).map { "\($0)=\($1)" }.joined(separator: ", ")
  }
}
