import ContactCenterModel

/// Places the cells of a table in the intervals and days of a plan, by the labels that the table gives.
struct ProfileGrid {
  /// What several values within an interval come to.
  enum Quantity {
    /// Calls: they add up.
    case volume
    /// Agents, lines, mean times: they cannot be told from one another.
    case level
  }

  private let plan: PlanningDays
  let quantity: Quantity
  /// The date of the first day, where the horizon says it.
  private let firstDate: CalendarDate?
  /// The cells of each place, by day (−1 for all days) and interval.
  private(set) var cells: [Int: [Int: [ProfileCell]]] = [:]
  /// Cells of times at which the center is closed.
  private(set) var outside: [ProfileCell] = []
  /// Those of them on days of the horizon.
  private(set) var closed: [ProfileCell] = []
  /// The length of the table's own intervals, in seconds; `nil` where it has but one.
  private(set) var step: Double?

  init(_ plan: PlanningDays, _ quantity: Quantity, firstDate: CalendarDate?) {
    (self.plan, self.quantity, self.firstDate) = (plan, quantity, firstDate)
  }

  /// Whether days have values of their own.
  var differsByDay: Bool { cells.keys.contains { $0 >= 0 } }

  /// Places all cells; what does not fit is reported.
  mutating func place(_ profile: ProfileTable, _ reader: inout TableReader, _ section: Value) {
    let cells = profile.cells.map(onWorkingDay)
    let hasTimes = cells.contains { $0.time != nil }
    if !hasTimes && plan.day.intervals > 1 {
      if let unread = unreadTimes(profile) {
        reader.report(.notATime(TableText.plain(unread.text)), at: unread)
        return
      }
      guard cells.allSatisfy({ $0.day == nil }), cells.count == plan.day.intervals else {
        let found = cells.count
        section.report(
          .profile(.withoutTimes(found, intervals: plan.day.intervals, days: plan.count)))
        return
      }
      for (index, cell) in cells.enumerated() { self.cells[-1, default: [:]][index] = [cell] }
      return
    }
    step = Self.step(of: cells)
    guard checkStep(cells, &reader), let first = firstDay(cells, &reader) else { return }
    for cell in cells {
      guard let days = days(of: cell, first, &reader) else { return }
      place(cell, on: days)
    }
    check(profile, &reader, section)
  }

  /// A cell of a column that tells rows apart by words: it may say the times in a way that is not understood, so
  /// that rows must not be counted off.
  private func unreadTimes(_ profile: ProfileTable) -> CSVField? {
    guard profile.table.rows.count > 1 else { return nil }
    for place in profile.labels.others {
      let cells = profile.table.column(place)
      let texts = cells.map { TableText.plain($0.text) }
      let areWords = texts.contains { NumberText.parse($0) == nil && !$0.isEmpty }
      if areWords && Set(texts).count > 1 { return cells[0] }
    }
    return nil
  }

  /// The hours after midnight of a center that is open then belong to the day before.
  private func onWorkingDay(_ cell: ProfileCell) -> ProfileCell {
    guard var time = cell.time else { return cell }
    let late = time.seconds + PlanningDays.length
    guard time.seconds < plan.day.open - 1e-6, late < plan.day.close - 1e-6 else { return cell }
    var cell = cell
    time.seconds = late
    time.end = time.end.map { $0 + PlanningDays.length }
    time.date = time.date?.advanced(by: -1)
    if time.date == nil, case .date(let date)? = cell.day {
      cell.day = .date(date.advanced(by: -1))
    }
    cell.time = time
    return cell
  }

  /// The length of the intervals of a table: the least time between two of its times, or that of the
  /// first where it says its end.
  private static func step(of cells: [ProfileCell]) -> Double? {
    let times = Set(cells.compactMap { $0.time?.seconds }).sorted()
    let gap = zip(times, times.dropFirst()).map { $1 - $0 }.min()
    let stretch = cells[0].time.flatMap { time in time.end.map { $0 - time.seconds } }
    return stretch ?? gap
  }

  private func checkStep(_ cells: [ProfileCell], _ reader: inout TableReader) -> Bool {
    guard let step else { return true }
    let length = plan.day.interval
    if step > length + 1e-6 {
      reader.report(.coarserRows(step: step, interval: length), at: cells[0].field)
      return false
    }
    let parts = length / step
    if step < length - 1e-6, quantity == .level || abs(parts - parts.rounded()) > 1e-6 {
      reader.report(.finerRows(step: step, interval: length), at: cells[0].field)
      return false
    }
    return true
  }

  private func date(_ cell: ProfileCell) -> CalendarDate? {
    if let date = cell.time?.date { return date }
    if case .date(let date)? = cell.day { return date }
    return nil
  }

  /// The date of the first day; some date where the table has none.
  private func firstDay(_ cells: [ProfileCell], _ reader: inout TableReader) -> CalendarDate?? {
    let dated = cells.filter { date($0) != nil }
    guard let first = dated.compactMap({ date($0) }).min() else { return .some(nil) }
    if let firstDate { return .some(firstDate) }
    let dates = Set(dated.compactMap { date($0) })
    let last = dates.max() ?? first
    if last.number - first.number >= plan.count {
      let other = dated.first { (date($0) ?? first).number - first.number >= plan.count }
      reader.report(.severalDates(dates.count, days: plan.count), at: (other ?? dated[0]).field)
      return nil
    }
    if let wanted = plan.firstWeekday, first.weekday != wanted {
      let cell = dated.first { date($0) == first } ?? dated[0]
      reader.report(
        .wrongWeekday(first.text, first.weekday.rawValue, wanted.rawValue), at: cell.field)
      return nil
    }
    return .some(first)
  }

  /// The days that a cell is for, −1 for all of them, none where it is of no day of the horizon.
  private func days(
    of cell: ProfileCell, _ first: CalendarDate?, _ reader: inout TableReader
  ) -> [Int]? {
    if let date = date(cell), let first {
      let day = date.number - first.number
      return plan.hours.indices.contains(day) ? [day] : []
    }
    switch cell.day {
    case .weekday(let weekday):
      guard plan.firstWeekday != nil else {
        reader.report(.plan(.needsFirstWeekday), line: cell.field.line, column: cell.field.column)
        return nil
      }
      return plan.hours.indices.filter { plan.weekday(of: $0) == weekday }
    case .number(let number):
      guard plan.hours.indices.contains(number - 1) else {
        reader.report(.noSuchDay(number, days: plan.count), at: cell.field)
        return nil
      }
      return [number - 1]
    case .date, nil: return [-1]
    }
  }

  private mutating func place(_ cell: ProfileCell, on days: [Int]) {
    let start = (cell.time?.seconds ?? plan.day.open) - plan.day.open
    let interval = Int((start / plan.day.interval + 1e-9).rounded(.down))
    for day in days {
      let hours = day < 0 ? 0..<plan.day.intervals : plan.hours[day] ?? 0..<0
      if start < -1e-6 || !hours.contains(interval) {
        outside.append(cell)
        closed.append(cell)
      } else {
        cells[day, default: [:]][interval, default: []].append(cell)
      }
    }
    if days.isEmpty { outside.append(cell) }
  }

  /// Whether each interval has as many values as it should.
  private func check(
    _ profile: ProfileTable, _ reader: inout TableReader, _ section: Value
  ) {
    let parts = step.map { Int((plan.day.interval / $0).rounded()) } ?? 1
    for (_, intervals) in cells.sorted(by: { $0.key < $1.key }) {
      for (interval, cells) in intervals.sorted(by: { $0.key < $1.key }) {
        guard checkTimes(cells, interval, parts, profile, &reader) else { return }
      }
    }
    let missing = missing(parts)
    guard let first = missing.first else { return }
    section.report(.profile(.missingRows(first, count: missing.count)))
  }

  private func checkTimes(
    _ cells: [ProfileCell], _ interval: Int, _ parts: Int, _ profile: ProfileTable,
    _ reader: inout TableReader
  ) -> Bool {
    let start = plan.day.open + Double(interval) * plan.day.interval
    var lines: [Double: CSVField] = [:]
    for cell in cells {
      let time = cell.time?.seconds ?? start
      let place = (time - start) / (plan.day.interval / Double(parts))
      guard abs(place - place.rounded()) < 1e-6 else {
        reader.report(.offIntervals(cell.label, interval: plan.day.interval), at: cell.field)
        return false
      }
      if let first = lines[place.rounded()] {
        let choices = choices(profile, first.line, cell.field.line)
        reader.report(
          .severalRows(
            cell.label, firstLine: first.line, column: choices?.column,
            values: choices?.values ?? []), at: cell.field)
        return false
      }
      lines[place.rounded()] = cell.field
    }
    return true
  }

  /// A column by which two rows of the same time can be told apart, with what it says.
  private func choices(
    _ profile: ProfileTable, _ one: Int, _ other: Int
  ) -> (column: String, values: [String])? {
    let rows = profile.table.rows
    guard let first = rows.first(where: { $0[0].line == one }),
      let second = rows.first(where: { $0[0].line == other })
    else { return nil }
    let place = profile.labels.others.first { first[$0].text != second[$0].text }
    return place.map { place in
      var seen: Set<String> = []
      let values = rows.map { ScalarKind.trimmed($0[place].text) }
      return (profile.table.header[place].text, values.filter { seen.insert($0).inserted })
    }
  }

  /// What the table lacks, by its day and time.
  private func missing(_ parts: Int) -> [String] {
    let ofAll = cells[-1] != nil || cells.isEmpty
    let days = ofAll ? [-1] : plan.openDays
    return days.flatMap { day -> [String] in
      let hours = day < 0 ? openIntervals : plan.hours[day] ?? 0..<0
      return hours.filter { (cells[day]?[$0]?.count ?? 0) < parts }.map { interval in
        let time = ClockText.text(plan.day.open + Double(interval) * plan.day.interval)
        guard day >= 0 && plan.count > 1 else { return time }
        return "\(firstDate?.advanced(by: day).text ?? "\(day + 1)") \(time)"
      }
    }
  }

  /// The intervals in which some day is open.
  private var openIntervals: Range<Int> { 0..<plan.day.intervals }
}
