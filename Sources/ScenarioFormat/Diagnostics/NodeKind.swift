/// What a value is.
public enum NodeKind: String, Sendable, CaseIterable {
  case text, list, mapping
}
