/// Whether `value` is within the share `relative` of `expected`, or the distance `absolute`.
func isClose(
  _ value: Double?, _ expected: Double, relative: Double = 0, absolute: Double = 0
) -> Bool {
  guard let value else { return false }
  return abs(value - expected) <= max(relative * abs(expected), absolute)
}
