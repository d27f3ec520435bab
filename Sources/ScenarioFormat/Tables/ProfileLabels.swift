import ContactCenterModel

/// What a table says of the day of a cell.
enum DayLabel: Hashable {
  case date(CalendarDate)
  case weekday(Weekday)
  /// The days of the horizon, from 1.
  case number(Int)

  /// What a text says; `nil` where it names no day.
  static func read(_ text: String, _ order: DateOrder?) -> DayLabel? {
    if case .success(let date) = DateText.read(text, order) { return .date(date) }
    return WeekdayText.read(text).map { .weekday($0) }
  }
}

/// A value of a table with what the table says of its time.
struct ProfileCell {
  let field: CSVField
  var day: DayLabel?
  var time: TimeText?

  /// What the table calls its time.
  var label: String {
    var parts: [String] = []
    switch time?.date.map({ DayLabel.date($0) }) ?? day {
    case .date(let date): parts.append(date.text)
    case .weekday(let weekday): parts.append(weekday.rawValue)
    case .number(let number): parts.append("\(number)")
    case nil: break
    }
    if let time { parts.append(ClockText.text(time.seconds)) }
    return parts.joined(separator: " ")
  }
}

/// Finds the columns of a table that say which time and day its rows are of.
struct ProfileLabels {
  private(set) var time: Int?
  private(set) var day: Int?
  private(set) var times: [TimeText?] = []
  private(set) var days: [DayLabel?] = []
  /// Columns of numbers, which are times or days only where no other column says these.
  private var bare: [(place: Int, numbers: [Double])] = []
  /// The columns that say something else.
  private(set) var others: [Int] = []

  /// `nil` where a column of times or dates has mistakes, which are reported.
  init?(_ table: CSVTable, besides values: [Int], _ reader: inout TableReader) {
    let before = reader.mistakes
    for place in table.header.indices where !values.contains(place) {
      read(place, table, &reader)
    }
    for (place, numbers) in bare { readNumbers(place, numbers, table, &reader) }
    guard reader.mistakes == before else { return nil }
    let unread = others.first { ColumnName(table.header[$0].text).isOfTimes }
    guard time == nil, let unread else { return }
    let cell = table.column(unread)[0]
    reader.report(.notATime(TableText.plain(cell.text)), at: cell)
    return nil
  }

  private mutating func read(_ place: Int, _ table: CSVTable, _ reader: inout TableReader) {
    let cells = table.column(place)
    let texts = cells.map { TableText.plain($0.text) }
    let name = ColumnName(table.header[place].text)
    if let order = unsaidOrder(texts), reader.choice.dates == nil {
      let unclear = zip(cells, texts).first { Self.isUnclear($0.1) }?.0 ?? cells[0]
      return reader.report(
        .dateOrder(TableText.plain(unclear.text), fitting: order.map(\.rawValue)), at: unclear)
    }
    if 2 * texts.count(where: { Self.isTime($0, reader.choice.dates) }) > texts.count {
      // A stretch such as 9:00-9:30 is no end and no length, whatever its column is called.
      let isStretch = (try? TimeText.read(texts[0], reader.choice.dates))?.end != nil
      guard isStretch || !name.isOfOtherTimes else { return others.append(place) }
      return readTimes(place, cells, &reader)
    }
    if 2 * texts.count(where: DateText.isLike) > texts.count {
      return readDates(place, cells, &reader)
    }
    if day == nil, let weekdays = all(texts.map { WeekdayText.read($0) }) {
      (day, days) = (place, weekdays.map { .weekday($0) })
    } else if let numbers = all(texts.map(NumberText.parse)) {
      bare.append((place, numbers))
    } else if day == nil, name.isOfDays {
      let isDay = { (text: String) in DateText.isLike(text) || WeekdayText.read(text) != nil }
      let wrong = zip(cells, texts).first { !isDay($0.1) } ?? (cells[0], texts[0])
      reader.report(.notADate(wrong.1), at: wrong.0)
    } else {
      others.append(place)
    }
  }

  /// The orders that fit a column of dates whose order is not plain; `nil` for any other column.
  private func unsaidOrder(_ texts: [String]) -> [DateOrder]? {
    guard texts.contains(where: Self.isUnclear) else { return nil }
    return DateText.orders(of: texts.map { String($0.prefix { $0 != " " && $0 != "T" }) })
  }

  private static func isUnclear(_ text: String) -> Bool {
    DateText.read(text.prefix { $0 != " " && $0 != "T" }, nil) == .failure(.orderNeeded)
  }

  private static func isTime(_ text: String, _ order: DateOrder?) -> Bool {
    do throws(DateText.Mistake) { return try TimeText.read(text, order) != nil } catch {
      return true
    }
  }

  private mutating func readTimes(_ place: Int, _ cells: [CSVField], _ reader: inout TableReader) {
    let read = cells.map { cell -> TimeText? in
      let before = reader.mistakes
      let time = reader.time(cell)
      if time == nil && reader.mistakes == before {
        reader.report(.notATime(TableText.plain(cell.text)), at: cell)
      }
      return time
    }
    let isMidnight = read.allSatisfy { $0.map { $0.date != nil && $0.seconds == 0 } ?? false }
    // Spreadsheets write dates with a time of 0:00.
    if isMidnight && read.count > 1 && day == nil {
      (day, days) = (place, read.map { $0?.date.map { .date($0) } })
    } else if time == nil {
      (time, times) = (place, read)
    } else {
      others.append(place)
    }
  }

  private mutating func readDates(_ place: Int, _ cells: [CSVField], _ reader: inout TableReader) {
    var read: [DayLabel?] = []
    for cell in cells {
      let text = TableText.plain(cell.text)
      switch DateText.read(text, reader.choice.dates) {
      case .success(let date): read.append(.date(date))
      case .failure(let mistake): reader.report(reader.problem(mistake, text), at: cell)
      }
    }
    let isWeekday = days.contains { if case .weekday = $0 { true } else { false } }
    if day == nil || isWeekday { (day, days) = (place, read) } else { others.append(place) }
  }

  /// Numbers in a column whose name says that they are days, or times where no other column has them.
  private mutating func readNumbers(
    _ place: Int, _ numbers: [Double], _ table: CSVTable, _ reader: inout TableReader
  ) {
    let name = ColumnName(table.header[place].text)
    let cells = table.column(place)
    if day == nil, name.isOfDayNumbers, let whole = all(numbers.map { Int(exactly: $0) }) {
      (day, days) = (place, whole.map { .number($0) })
    } else if time == nil, name.isOfTimes || reader.choice.times != nil {
      guard let form = reader.choice.times else {
        return reader.report(
          .bareTimes(name.text, TableText.plain(cells[0].text)), at: cells[0])
      }
      time = place
      for (cell, number) in zip(cells, numbers) {
        let seconds = form.seconds(number)
        if seconds == nil { reader.report(.notATime(TableText.plain(cell.text)), at: cell) }
        times.append(seconds.map { TimeText(date: form.date(number), seconds: $0) })
      }
    } else {
      others.append(place)
    }
  }

  private func all<Item>(_ items: [Item?]) -> [Item]? {
    let found = items.compactMap(\.self)
    return found.count == items.count ? found : nil
  }
}
