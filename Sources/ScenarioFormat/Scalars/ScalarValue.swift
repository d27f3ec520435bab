import ContactCenterModel

/// What a single value says, in seconds, calls per second and fractions of one.
enum ScalarValue: Hashable, Sendable {
  case text(String)
  case number(Double)
  case goal(share: Double, within: Double)
  case condition(Condition)
}
