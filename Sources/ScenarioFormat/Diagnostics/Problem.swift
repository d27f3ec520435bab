/// What is wrong, with what is needed to say it and to say what would be right.
public enum Problem: Sendable, Hashable {
  case noSuchFile(String)
  case unreadableFile(String)
  case fileTooLarge(String, limit: Int)
  /// A file outside the folder to which a scenario is confined.
  case outsideFolder(String)
  /// A file of which nothing is quoted, for it is no scenario.
  case notAScenario(String)
  case extendsCycle([String])
  /// More files one over the other than this.
  case extendsTooDeep(most: Int)
  case unknownKey(String, suggestion: String?, known: [String])
  case unknownName(NamedThing, String, suggestion: String?, known: [String])
  case text(TextProblem)
  case value(ValueProblem)
  case plan(PlanProblem)
  case staff(StaffProblem)
  case law(LawProblem)
  case table(TableProblem)
  case cell(CellProblem)
  case profile(ProfileProblem)
  case target(TargetProblem)
  case condition(ConditionProblem)
  case policy(PolicyProblem)
  case channel(ChannelProblem)
  /// What can be read but is probably not meant.
  case warning(Warning)

  /// A stable identifier for scripts, the same in every language.
  public var id: String {
    switch self {
    case .noSuchFile: "no-such-file"
    case .unreadableFile: "unreadable-file"
    case .fileTooLarge: "file-too-large"
    case .outsideFolder: "outside-folder"
    case .notAScenario: "not-a-scenario"
    case .extendsCycle, .extendsTooDeep: "extends-cycle"
    case .unknownKey: "unknown-key"
    case .unknownName: "unknown-name"
    case .text(let problem): problem.id
    case .value(let problem): problem.id
    case .plan(let problem): problem.id
    case .staff(let problem): problem.id
    case .law: "distribution"
    case .table, .cell, .profile: "table"
    case .target: "target"
    case .condition: "condition"
    case .policy(let problem): problem.id
    case .channel(let problem): problem.id
    case .warning(let warning): warning.id
    }
  }
}
