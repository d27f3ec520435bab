/// A day of the week.
public enum Weekday: String, Sendable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The day of the week so many days later.
  public func advanced(by days: Int) -> Weekday {
    let all = Self.allCases
    let today = all.firstIndex(of: self) ?? 0
    let place = (today + days) % all.count
    return all[place < 0 ? place + all.count : place]
  }
}
