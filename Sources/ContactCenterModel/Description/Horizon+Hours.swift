/// When the center is open.
extension Horizon {
  /// The days of the horizon; none in a steady state.
  var days: Int { if case .day = self { 1 } else { 0 } }

  /// When the horizon ends: nothing that comes later is awaited. `nil` in a steady state.
  var end: Double? {
    guard case .day(let day) = self else { return nil }
    return max(86_400, (day.close + day.open + 86_400) / 2)
  }

  /// Whether the center is open at a time.
  func isOpen(at time: Double) -> Bool {
    guard case .day(let day) = self else { return true }
    return time >= day.open && time < day.close
  }

  /// The next opening from a time on.
  func nextOpening(after time: Double) -> Double? {
    guard case .day(let day) = self, day.open >= time else { return nil }
    return day.open
  }

  /// The closing time of the day that is now open.
  func close(at time: Double) -> Double? {
    guard case .day(let day) = self, isOpen(at: time) else { return nil }
    return day.close
  }
}
