public import ContactCenterModel

/// The name of a day of the horizon.
public struct DayName: Sendable, Hashable {
  /// Its number, from 1.
  public let number: Int
  public let weekday: Weekday?

  /// The name of a day of a horizon, by its number from 1.
  public init(_ number: Int, horizon: Horizon) {
    self.number = number
    weekday = horizon.days?.weekday(of: number - 1)
  }

  /// The name in files, the same in every language: the number.
  public var key: String { String(number) }

  /// The name in tables, such as `day 2 (Tue)`.
  public func text(_ language: Language) -> String {
    let weekday = weekday.map { " (" + $0.short(language) + ")" } ?? ""
    return language.pick("day \(number)", "\(number)日目") + weekday
  }
}

extension Weekday {
  /// The day of the week in short.
  func short(_ language: Language) -> String {
    switch self {
    case .monday: language.pick("Mon", "月")
    case .tuesday: language.pick("Tue", "火")
    case .wednesday: language.pick("Wed", "水")
    case .thursday: language.pick("Thu", "木")
    case .friday: language.pick("Fri", "金")
    case .saturday: language.pick("Sat", "土")
    case .sunday: language.pick("Sun", "日")
    }
  }
}
