/// A language that a planner reads.
public enum Language: String, Sendable, CaseIterable {
  case en, ja
}
