import ContactCenterModel

/// Reads lists of calls: times alone, or a table with a header.
struct CallList {
  /// The columns that are understood; others are left alone.
  static let columns = ["time", "type", "talk", "handling", "wrapUp", "patience"]
  /// From which median on lengths of time are told to be long: nobody talks for hours.
  private static let longMedian = 7200.0
  private let decoder: ScenarioDecoder
  private var reader: TableReader
  private var sign = DecimalSign.point
  /// The date of the first day; `nil` where times have no dates.
  private var firstDate: CalendarDate?
  /// Days of the horizon.
  private var days: Int { decoder.horizon.dayCount }
  /// The latest time that a call can have.
  private var latest: Double { ClockText.latest + Double(days - 1) * PlanningDays.length }

  init(_ decoder: ScenarioDecoder, path: String, _ choice: TableChoice) {
    self.decoder = decoder
    reader = TableReader(decoder.decoding, path: path, choice)
  }

  /// The calls in ascending order of time; of equal times by type, calls without one last, and then
  /// in the order of the file.
  mutating func read(_ value: Value) -> [ReplayedCall]? {
    let table = reader.read(wanted: ["time"]) {
      NumberText.parse($0) != nil || (try? TimeText.read($0, .dmy)) != nil
    }
    defer { reader.finish(value) }
    guard let table, let places = places(table), let sign = sign(table, places) else { return nil }
    self.sign = sign
    guard let times = times(table, places), mayFollow(table, times, places) else { return nil }
    let calls = zip(table.rows, times).map { call($0, at: $1, places) }
    guard reader.mistakes == 0 else { return nil }
    tell(table, calls, value)
    return calls.enumerated().sorted { Self.order($0) < Self.order($1) }.map(\.element)
  }

  private static func order(_ call: (offset: Int, element: ReplayedCall)) -> (Double, Int, Int) {
    (call.element.time, call.element.type?.index ?? .max, call.offset)
  }

  private mutating func places(_ table: CSVTable) -> [String: Int]? {
    if table.isBare { return ["time": 0] }
    let known = Set(table.names).intersection(Self.columns)
    let missing = Self.columns.filter { !known.contains($0) }
    for field in table.header where !known.contains(field.text) {
      guard let meant = Suggestion.nearest(to: field.text, among: missing) else { continue }
      reader.report(
        .unknownColumn(field.text, suggestion: meant, known: Self.columns), at: field)
    }
    guard known.contains("time") else {
      if reader.mistakes == 0 {
        reader.report(.noTimeColumn(table.names.filter { !$0.isEmpty }), at: table.header[0])
      }
      return nil
    }
    for part in ["talk", "wrapUp"] where known.isSuperset(of: [part, "handling"]) {
      reader.report(
        .value(.conflictingKeys([part, "handling"])), line: table.header[0].line, column: 1)
    }
    return Dictionary(table.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// One decimal sign for all columns of lengths of time.
  private mutating func sign(_ table: CSVTable, _ places: [String: Int]) -> DecimalSign? {
    let lengths = ["talk", "handling", "wrapUp", "patience"].compactMap { places[$0] }
    return reader.sign(of: lengths.flatMap { table.column($0) }, table)
  }

  /// The times of all calls, with the dates of their working days.
  private mutating func times(_ table: CSVTable, _ places: [String: Int]) -> [TimeText]? {
    guard let place = places["time"] else { return nil }
    let cells = table.column(place)
    warnOfBareTimes(cells)
    let dates = dates(table)
    let times = cells.enumerated().compactMap { row, cell -> TimeText? in
      guard var time = time(cell, among: cells) else { return nil }
      if time.date == nil { time.date = dates?[row] }
      return onWorkingDay(time)
    }
    guard times.count == cells.count, reader.mistakes == 0 else { return nil }
    if days > 1, times.contains(where: { $0.date != nil }),
      let row = times.firstIndex(where: { $0.date == nil })
    {
      reader.report(.notADate(TableText.plain(cells[row].text)), at: cells[row])
      return nil
    }
    return times
  }

  /// The dates of a column of their own, beside that of times.
  private mutating func dates(_ table: CSVTable) -> [CalendarDate?]? {
    guard let place = table.header.firstIndex(where: { Self.isDateName($0.text) }) else {
      return nil
    }
    let cells = table.column(place)
    return cells.map { cell in
      let text = TableText.plain(cell.text)
      switch DateText.read(text, reader.choice.dates) {
      case .success(let date): return date
      case .failure(let mistake):
        reader.report(reader.problem(mistake, text, among: cells), at: cell)
        return nil
      }
    }
  }

  private static func isDateName(_ name: String) -> Bool {
    let name = TableText.plain(name).lowercased()
    return ["date", "day", "日付", "年月日", "着信日", "受付日"].contains(name)
  }

  private func warnOfBareTimes(_ cells: [CSVField]) {
    let numbers = cells.compactMap { NumberText.parse(TableText.plain($0.text)) }
    guard reader.choice.times == nil, numbers.count == cells.count,
      let likely = BareTime.likely(numbers)
    else { return }
    decoder.decoding.warn(.bareTimes(like: likely.rawValue), path: reader.path)
  }

  private mutating func time(_ field: CSVField, among all: [CSVField]) -> TimeText? {
    let text = TableText.plain(field.text)
    if let number = NumberText.parse(text), number >= 0 {
      let seconds = (reader.choice.times ?? .seconds).seconds(number)
      if seconds == nil { reader.report(.notATime(text), at: field) }
      return seconds.map { TimeText(date: reader.choice.times?.date(number), seconds: $0) }
    }
    let order = reader.choice.dates
    let day = text.prefix { $0 != " " && $0 != "T" }
    if order == nil, case .failure(.orderNeeded) = DateText.read(day, nil) {
      reader.report(reader.problem(.orderNeeded, text, among: all), at: field)
      return nil
    }
    let before = reader.mistakes
    let time = reader.time(field)
    if time == nil && reader.mistakes == before { reader.report(.notATime(text), at: field) }
    return time
  }

  /// What comes after midnight in a center that is open then is of the working day before, where it says
  /// its date.
  private func onWorkingDay(_ time: TimeText?) -> TimeText? {
    guard var time, let plan = decoder.horizon.days, let date = time.date,
      time.seconds < plan.day.open,
      time.seconds + PlanningDays.length < plan.boundary(after: plan.count - 1)
        - Double(plan.count - 1) * PlanningDays.length
    else { return time }
    time.date = date.advanced(by: -1)
    time.seconds += PlanningDays.length
    return time
  }

  /// Whether the dates of the list are those of the horizon, from the first one on; the first call of one
  /// too many is reported.
  private mutating func mayFollow(
    _ table: CSVTable, _ times: [TimeText], _ places: [String: Int]
  ) -> Bool {
    let dates = times.compactMap(\.date)
    guard let first = dates.min() else { return true }
    let field = { (date: CalendarDate?) -> CSVField in
      let row = times.firstIndex { $0.date == date } ?? 0
      return table.rows[row][places["time"] ?? 0]
    }
    let start = decoder.firstDate ?? first
    firstDate = start
    if let wanted = decoder.horizon.days?.firstWeekday, decoder.firstDate == nil,
      first.weekday != wanted
    {
      reader.report(
        .wrongWeekday(first.text, first.weekday.rawValue, wanted.rawValue), at: field(first))
      return false
    }
    let within = start.number..<start.number + days
    if let other = dates.first(where: { !within.contains($0.number) }) {
      reader.report(.severalDates(Set(dates).count, days: days), at: field(other))
      return false
    }
    return true
  }

  private mutating func call(
    _ row: [CSVField], at time: TimeText, _ places: [String: Int]
  ) -> ReplayedCall {
    let field: (String) -> CSVField? = { name in places[name].map { row[$0] } }
    let scale = decoder.scale
    var call = ReplayedCall(time: 0)
    if let place = field("time") { call.time = moment(time, place) }
    call.type = field("type").flatMap { type($0) }
    call.talk = field("talk").flatMap { seconds($0) }
    call.wrapUp = field("wrapUp").flatMap { seconds($0) }
    if let whole = field("handling").flatMap({ seconds($0) }) {
      (call.talk, call.wrapUp) = (whole, 0)
    }
    call.patience = field("patience").flatMap { seconds($0) }
    call.talk = call.talk.map { $0 * scale.handling }
    call.wrapUp = call.wrapUp.map { $0 * scale.handling }
    call.patience = call.patience.map { $0 * scale.patience }
    return call
  }

  /// The time of a call on the clock of the horizon.
  private mutating func moment(_ time: TimeText, _ field: CSVField) -> Double {
    let day = firstDate.flatMap { first in time.date.map { $0.number - first.number } } ?? 0
    let moment = Double(day) * PlanningDays.length + time.seconds
    if moment > latest {
      reader.report(.timeTooLate(TableText.plain(field.text), latest: latest), at: field)
    }
    return moment
  }

  private mutating func type(_ field: CSVField) -> CallTypeID? {
    let name = ScalarKind.trimmed(field.text)
    guard !name.isEmpty else { return nil }
    if let index = decoder.typeNames.firstIndex(of: name) { return CallTypeID(index) }
    let suggestion = Suggestion.nearest(to: name, among: decoder.typeNames)
    reader.report(
      .unknownName(.callType, name, suggestion: suggestion, known: decoder.typeNames),
      line: field.line, column: field.column)
    return nil
  }

  private mutating func seconds(_ field: CSVField) -> Double? {
    TableText.plain(field.text).isEmpty ? nil : reader.duration(field, sign)
  }

  /// Keeps what was understood, and warns of lengths of time that are long.
  private func tell(_ table: CSVTable, _ calls: [ReplayedCall], _ value: Value) {
    let lengths = calls.compactMap { $0.talk ?? $0.patience }.sorted()
    if let median = lengths.isEmpty ? nil : lengths[lengths.count / 2], median > Self.longMedian {
      decoder.decoding.warn(.longTimes(median: median), path: value.path)
    }
    let names = table.isBare ? ["time"] : table.names.filter(Self.columns.contains)
    let entry = { (call: ReplayedCall) in
      TableReading.Entry(label: ClockText.text(call.time), value: call.talk ?? 0)
    }
    let inOrder = calls.sorted { $0.time < $1.time }
    decoder.decoding.readings.append(
      TableReading(
        file: table.file, path: value.path, columns: names, order: .labels(["time"]),
        count: calls.count, first: entry(inOrder[0]), last: entry(inOrder[calls.count - 1]),
        sum: Double(calls.count), mostPerHour: Self.mostPerHour(inOrder.map(\.time)),
        titles: table.titles, sums: table.sums, others: table.others, outside: 0, outsideSum: 0,
        unused: table.names.filter {
          !Self.columns.contains($0) && !$0.isEmpty && !Self.isDateName($0)
        }))
  }

  private static func mostPerHour(_ times: [Double]) -> Double {
    let hours = Dictionary(grouping: times) { Int($0 / 3600) }
    return Double(hours.values.map(\.count).max() ?? 0)
  }
}
