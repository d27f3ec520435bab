/// What a check found of all baselines: texts, files and the exit status all follow from it.
public struct CheckReport: Sendable {
  public let scenarios: [CheckedScenario]
  /// Whether what could not be decided passes.
  public let lenient: Bool
  public let tool: ToolDescription

  public init(_ scenarios: [CheckedScenario], undecidedPasses: Bool, tool: ToolDescription) {
    self.scenarios = scenarios
    lenient = undecidedPasses
    self.tool = tool
  }

  /// Everything that was judged.
  public var items: [CheckItem] { scenarios.flatMap(\.items) }

  /// The verdict on everything: the gravest finding. What was certainly bad outranks what could not
  /// be decided.
  public var verdict: Finding { verdict(of: items) }

  /// The verdict on some items.
  func verdict(of items: [CheckItem]) -> Finding {
    let gravest = Finding.gravest(items.map { weight($0.finding) })
    return gravest == .improved ? .pass : gravest
  }

  /// What a finding counts as.
  func weight(_ finding: Finding) -> Finding {
    finding == .undecided && lenient ? .pass : finding
  }

  /// Whether a finding keeps the gate from passing.
  func fails(_ finding: Finding) -> Bool {
    switch weight(finding) {
    case .pass, .improved: false
    case .undecided, .missed, .regression, .missing, .invalid, .interrupted: true
    }
  }

  func count(_ finding: Finding) -> Int { items.count { $0.finding == finding } }
}
