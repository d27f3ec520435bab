/// Things that a scenario names.
public enum NamedThing: String, Sendable, CaseIterable {
  case callType, group, entry, linePool, waitingRoom, ivrNode
}
