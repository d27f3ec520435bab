/// How a scenario says that a table is to be read.
struct TableChoice {
  /// The path to open.
  let file: String
  /// The value that names the file.
  let named: Value
  let encoding: TextEncoding
  let decimal: DecimalSign?
  let dates: DateOrder?
  let times: BareTime?
  let durations: BareDuration?
  /// By how much the clock of the center is ahead of UTC, in seconds.
  let utcOffset: Double?
  /// Columns and what their cells must say for a row to count.
  let conditions: [(column: String, text: String, value: Value)]

  /// What the options make of the text, for hashes of what a scenario says; empty without any.
  var meaning: String {
    let options = [
      decimal.map { "decimal \($0)" }, dates.map { "dates \($0)" }, times.map { "times \($0)" },
      durations.map { "durations \($0)" }, utcOffset.map { "utcOffset \($0)" },
    ]
    let rows = conditions.map { "where \($0.column) \($0.text)" }.sorted()
    return (options.compactMap(\.self) + rows).map { "\n" + $0 }.joined()
  }

  /// The choice that a section makes, or a file's name alone.
  init?(_ value: Value, _ decoder: ScenarioDecoder) {
    let section = value.section
    guard let named = section.map({ $0["file"] }) ?? value, let file = decoder.file(named) else {
      return nil
    }
    self.file = file
    self.named = named
    encoding = section?["encoding"]?.text.flatMap(TextEncoding.init) ?? .auto
    decimal = section?["decimal"]?.text.flatMap(DecimalSign.init)
    dates = section?["dates"]?.text.flatMap(DateOrder.init)
    times = section?["times"]?.text.flatMap(BareTime.init)
    durations = section?["durations"]?.text.flatMap(BareDuration.init)
    utcOffset = section?["utcOffset"]?.number
    conditions = (section?["where"]?.names ?? []).compactMap { name, _, value in
      value.text.map { (name, $0, value) }
    }
  }
}

/// What a bare number in a column of times means.
enum BareTime: String, CaseIterable {
  case seconds, milliseconds, minutes, hours
  /// Fractions of a day, as spreadsheets keep times: 0.375 is 9:00.
  case dayFractions
  /// Hours and minutes without a colon: 903 is 9:03.
  case hhmm

  /// Seconds after midnight; `nil` where the number cannot mean that.
  func seconds(_ number: Double) -> Double? {
    switch self {
    case .seconds: return number
    case .milliseconds: return number / 1000
    case .minutes: return number * 60
    case .hours: return number * 3600
    // Five digits of a fraction are exact to half a second.
    case .dayFractions: return ((number - number.rounded(.down)) * 86_400).rounded()
    case .hhmm:
      let minutes = number.truncatingRemainder(dividingBy: 100)
      guard number == number.rounded(), number >= 0, minutes < 60 else { return nil }
      return (number / 100).rounded(.down) * 3600 + minutes * 60
    }
  }

  /// The date of a number that counts days as spreadsheets do; `nil` where it has none.
  func date(_ number: Double) -> CalendarDate? {
    guard self == .dayFractions, number >= 1, number < 3_000_000 else { return nil }
    return CalendarDate.spreadsheetDay(Int(number.rounded(.down)))
  }

  /// What numbers look like that are evidently no seconds after midnight.
  static func likely(_ numbers: [Double]) -> BareTime? {
    guard let most = numbers.max() else { return nil }
    if most < 1 && most > 0 { return .dayFractions }
    // Days since 1900, as spreadsheets count them: 1954 to 2119.
    let areSerials = numbers.allSatisfy { (20_000..<80_000).contains($0) }
    if areSerials && numbers.contains(where: { $0 != $0.rounded() }) { return .dayFractions }
    let isClock = numbers.allSatisfy { BareTime.hhmm.seconds($0).map { $0 <= 86_400 } ?? false }
    if isClock && most >= 100 && numbers.count > 1 { return .hhmm }
    return most > 200_000 && most < 2e8 && numbers.allSatisfy { $0 >= 1000 || $0 == 0 }
      ? .milliseconds : nil
  }
}

/// What a bare number in a column of lengths of time means.
enum BareDuration: String, CaseIterable {
  case seconds, milliseconds, minutes

  var length: Double {
    switch self {
    case .seconds: 1
    case .milliseconds: 0.001
    case .minutes: 60
    }
  }
}
