/// What stands in the cells of a table.
extension TableReader {
  /// The decimal sign of a column; `nil` where it could be either, which is reported once.
  mutating func sign(of fields: [CSVField], _ table: CSVTable) -> DecimalSign? {
    if let told = choice.decimal { return told }
    if let sign = TableNumber.sign(of: fields.map(\.text), dividedBy: table.separator) {
      return sign
    }
    let unclear = fields.first { $0.text.contains(",") || $0.text.contains(".") }
    if let unclear { report(.unclearNumbers(TableText.plain(unclear.text)), at: unclear) }
    return nil
  }

  /// A number in a range; `nil` where it is none, which is reported.
  mutating func number(_ field: CSVField, _ sign: DecimalSign, _ range: ValueRange) -> Double? {
    let text = TableText.plain(field.text)
    guard let number = TableNumber.read(text, sign) else {
      report(.notANumber(text), at: field)
      return nil
    }
    guard range.contains(number) else {
      let problem: Problem =
        number < 0 ? .plan(.negative(number)) : .value(.outOfRange(text, range))
      report(problem, line: field.line, column: field.column)
      return nil
    }
    return number
  }

  /// Seconds of a length of time: `200`, `0:03:20`, `3 min`; `nil` where it is none, which is reported.
  mutating func duration(_ field: CSVField, _ sign: DecimalSign) -> Double? {
    let text = TableText.plain(field.text)
    var seconds = TableNumber.read(text, sign).map { $0 * (choice.durations ?? .seconds).length }
    if seconds == nil, text.contains(":") {
      guard text.split(separator: ":").count == 3 else {
        report(.minutesOrHours(text), at: field)
        return nil
      }
      seconds = ClockText.seconds(text)
    }
    if seconds == nil, case .success(let length) = DurationText.read(text) { seconds = length }
    guard let seconds, seconds >= 0 else {
      report(.notANumber(text), at: field)
      return nil
    }
    guard seconds <= Self.longest else {
      report(.tooLong(text, most: Self.longest), at: field)
      return nil
    }
    return seconds
  }

  /// The same above 0.
  mutating func positiveDuration(_ field: CSVField, _ sign: DecimalSign) -> Double? {
    guard let seconds = duration(field, sign) else { return nil }
    guard seconds > 0 else {
      report(
        .value(.outOfRange(TableText.plain(field.text), .positive)), line: field.line,
        column: field.column)
      return nil
    }
    return seconds
  }

  /// The longest time that a cell can hold, in seconds: more than a year.
  static let longest = 4e7

  /// A time of day on the clock of the center, with its date; `nil` where the text is none. What is wrong
  /// with a date or a zone is reported.
  mutating func time(_ field: CSVField) -> TimeText? {
    do throws(DateText.Mistake) {
      guard var time = try TimeText.read(field.text, choice.dates) else { return nil }
      guard time.isUTC else { return time }
      guard let offset = choice.utcOffset else {
        report(.utcTime(TableText.plain(field.text)), at: field)
        return nil
      }
      time.shift(by: offset)
      return time
    } catch {
      report(problem(error, TableText.plain(field.text)), at: field)
      return nil
    }
  }

  /// What is to be said of a date that cannot be read; the orders that would fit are those of the file.
  func problem(_ mistake: DateText.Mistake, _ text: String, among all: [CSVField] = [])
    -> CellProblem
  {
    switch mistake {
    case .notADate: return .notADate(text)
    case .noSuchDate: return .noSuchDate(text)
    case .shortYear: return .shortYear(text)
    case .orderNeeded:
      let days = all.map { field in
        String(TableText.plain(field.text).prefix { $0 != " " && $0 != "T" })
      }
      return .dateOrder(text, fitting: DateText.orders(of: days).map(\.rawValue))
    }
  }
}

extension TimeText {
  /// Moves the clock, over midnight to another date.
  mutating func shift(by seconds: Double) {
    let sum = self.seconds + seconds
    let days = Int((sum / 86_400).rounded(.down))
    self.seconds = sum - Double(days) * 86_400
    end = end.map { $0 + self.seconds - sum + seconds }
    date = date.map { $0.advanced(by: days) }
    isUTC = false
  }
}
