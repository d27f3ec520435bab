/// Which share a service level is; `ServiceLevels` says what each means.
public enum ServiceLevelDefinition: String, Sendable, CaseIterable {
  case offered
  case answered
  case abandonedIgnored
  case abandonedPositive
  case virtual
}
