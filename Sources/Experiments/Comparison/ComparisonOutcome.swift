public import ContactCenterModel
import Statistics

/// What running scenarios side by side gave.
public struct ComparisonOutcome: Sendable {
  public let plan: ComparisonPlan
  /// One for each scenario; the first is what the others are compared with.
  public let runs: [RunOutcome]
  /// How often the verdicts were looked at.
  public let looks: Int
  /// Whether the comparison was stopped from outside before it was complete.
  public let wasInterrupted: Bool
  /// The confidence of each interval of a difference, so that those of all measures, scenarios and
  /// looks hold together with the plan's.
  public let confidenceOfDifferences: Double
  /// Of each scenario but the first, the differences of the measures that it can be compared in.
  public let differences: [[MeasureDifference]]
  /// Of each scenario but the first, the measures that it cannot be compared in.
  public let incomparable: [[Incomparable]]

  /// - Parameter runs: those of `plan.ofEachRun`.
  init(_ runs: [RunOutcome], plan: ComparisonPlan, looks: Int, wasInterrupted: Bool = false) {
    let looksPlanned = plan.looks.count
    let family = Self.family(runs.map(\.scenario), plan)
    let size = max(1, family.reduce(0) { $0 + $1.comparable.count }) * looksPlanned
    let each = Bonferroni.confidence(ofEachOf: size, together: plan.confidence)
    let found = zip(runs.dropFirst(), family).map { run, part in
      let pair = RunPair(first: runs[0], second: run, confidence: each)
      return part.comparable.map { MeasureDifference($0, of: pair, margins: plan.margins) }
    }
    self.plan = plan
    self.runs = runs
    self.looks = looks
    self.wasInterrupted = wasInterrupted
    confidenceOfDifferences = each
    differences = Self.adjusted(found, looks: looksPlanned)
    incomparable = family.map(\.incomparable)
  }

  /// The comparison of scenarios each of whose replications is one observation.
  public init(
    _ scenarios: [Scenario], plan: ComparisonPlan, records: [[ReplicationRecord]], looks: Int = 1
  ) {
    let runs = zip(scenarios, records).map {
      RunOutcome(scenario: $0, plan: plan.ofEachRun, records: $1)
    }
    self.init(runs, plan: plan, looks: looks)
  }

  /// How many intervals hold together: differences of all measures and scenarios, at each look.
  public var familySize: Int { differences.reduce(0) { $0 + $1.count } * plan.looks.count }

  /// Whether every verdict that was to be decided is; true where none was. What turned out not to be
  /// comparable, such as sums of batches of different lengths, is not decided.
  public var isDecided: Bool {
    undecided.allSatisfy(\.isEmpty)
      && !incomparable.joined().contains {
        $0.reason == .lengths && plan.toDecide.contains($0.address)
      }
  }

  /// Whether more replications may decide what was to be decided and is not: not those of runs so short that
  /// they give no interval.
  var mayBeDecided: Bool {
    !undecided.allSatisfy(\.isEmpty) && !runs.contains(where: \.isHopeless)
  }

  /// Of each scenario but the first, the verdicts that were to be decided and are not.
  public var undecided: [[MeasureDifference]] {
    differences.map { differences in
      differences.filter { $0.verdict == .undecided && plan.toDecide.contains($0.address) }
    }
  }

  /// Whether observations of a scenario are paired with the first's: not where batches of long runs
  /// cover other times.
  public func isPaired(_ index: Int) -> Bool {
    RunPair(first: runs[0], second: runs[index], confidence: plan.confidence).isPaired
  }

  private typealias Part = (comparable: [NamedAddress], incomparable: [Incomparable])

  /// Of each scenario but the first, what it can and what it cannot be compared in.
  private static func family(_ scenarios: [Scenario], _ plan: ComparisonPlan) -> [Part] {
    scenarios.dropFirst().map { scenario in
      var part: Part = ([], [])
      for name in plan.measures {
        if let reason = Incomparable.Reason(name, scenarios[0], scenario) {
          part.incomparable.append(Incomparable(address: name, reason: reason))
        } else {
          part.comparable.append(name)
        }
      }
      return part
    }
  }

  /// The differences with p-values for all of them and all looks together. Holm (1979).
  private static func adjusted(
    _ found: [[MeasureDifference]], looks: Int
  ) -> [[MeasureDifference]] {
    // A difference without a p-value counts in the family as one that shows nothing.
    let adjusted = Holm.adjusted(
      found.joined().map { min(1, ($0.pValue ?? 1) * Double(looks)) })
    var rest = adjusted[...]
    return found.map { differences in
      differences.map { difference in
        var difference = difference
        let adjusted = rest.removeFirst()
        if difference.pValue != nil { difference.adjustedPValue = adjusted }
        return difference
      }
    }
  }
}

extension MeasureDifference {
  /// The difference of a measure that both scenarios of a pair have.
  init(_ name: NamedAddress, of pair: RunPair, margins: Margins) {
    guard let before = name.address(in: pair.first.scenario),
      let after = name.address(in: pair.second.scenario)
    else { preconditionFailure("both scenarios have what is compared") }
    let finding = pair.finding(before, after)
    address = name
    first = pair.first.estimate(before)
    second = pair.second.estimate(after)
    value = finding?.value
    interval = finding?.interval
    standardError = finding?.standardError
    confidence = pair.confidence
    replications = min(pair.first.replications, pair.second.replications)
    observations = pair.observations
    pValue = finding?.pValue
    adjustedPValue = nil
    varianceReduction = finding?.varianceReduction
    margin = margins.width(of: before, around: first.estimate?.value ?? 0)
    verdict = Verdict(interval, margin: margin, better: name.measure.better)
  }
}
