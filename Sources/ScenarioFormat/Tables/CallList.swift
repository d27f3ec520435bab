import ContactCenterModel

/// Reads lists of calls: times alone, or a table with a header.
struct CallList {
  /// The columns that are understood; others are left alone.
  static let columns = ["time", "type", "talk", "handling", "wrapUp", "patience"]
  /// The longest talk, wrap-up or patience of a call, in seconds: more than a year.
  static let longest = 4e7
  private let decoder: ScenarioDecoder
  private var reader: TableReader
  /// The first date of the list; `nil` where times have no dates or only the time of day counts.
  private var firstDate: Int?
  /// Days of the horizon.
  private var days: Int { decoder.horizon.dayCount }
  /// The latest time that a call can have.
  private var latest: Double { ClockText.latest + Double(days - 1) * PlanningDays.length }

  init(_ decoder: ScenarioDecoder, path: String, file: String) {
    self.decoder = decoder
    reader = TableReader(decoder.decoding, path: path, file: file)
  }

  /// The calls in ascending order of time; of equal times by type, calls without one last, and then
  /// in the order of the file.
  mutating func read(_ encoding: TextEncoding, namedAt value: Value) -> [ReplayedCall]? {
    let table = reader.read(encoding, namedAt: value) { Self.time($0) != nil }
    guard let table, let places = places(table, value) else { return nil }
    checkDates(table, places)
    let calls = table.rows.map { call($0, places) }
    reader.finish(value)
    guard reader.mistakes == 0 else { return nil }
    return calls.enumerated().sorted { Self.order($0) < Self.order($1) }.map(\.element)
  }

  private static func order(_ call: (offset: Int, element: ReplayedCall)) -> (Double, Int, Int) {
    (call.element.time, call.element.type?.index ?? .max, call.offset)
  }

  /// The dates of a list are those of the horizon, from the first one on; of more dates the first call
  /// of one too many is reported.
  private mutating func checkDates(_ table: CSVTable, _ places: [String: Int]) {
    guard let place = places["time"] else { return }
    let dates = table.rows.map { Self.date($0[place].text) }
    guard let first = dates.lazy.compactMap(\.self).min() else { return }
    firstDate = first
    guard let other = dates.firstIndex(where: { ($0 ?? first) - first >= days }) else { return }
    let field = table.rows[other][place]
    reader.report(
      .table(.severalDates(Set(dates.compactMap(\.self)).count, days: days)), line: field.line,
      column: field.column)
  }

  private mutating func places(_ table: CSVTable, _ value: Value) -> [String: Int]? {
    let known = Set(table.header).intersection(Self.columns)
    for name in table.header where !known.contains(name) {
      let missing = Self.columns.filter { !known.contains($0) }
      guard let meant = Suggestion.nearest(to: name, among: missing) else { continue }
      reader.report(
        .table(.unknownColumn(name, suggestion: meant, known: Self.columns)), line: 1, column: 1)
    }
    guard known.contains("time") else {
      if reader.mistakes == 0 {
        reader.report(.table(.columnNeeded(["time"])), line: 1, column: 1)
      }
      return nil
    }
    for part in ["talk", "wrapUp"] where known.isSuperset(of: [part, "handling"]) {
      reader.report(.value(.conflictingKeys([part, "handling"])), line: 1, column: 1)
    }
    return Dictionary(table.header.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
  }

  private mutating func call(_ row: [CSVField], _ places: [String: Int]) -> ReplayedCall {
    let field: (String) -> CSVField? = { name in places[name].map { row[$0] } }
    let scale = decoder.scale
    var call = ReplayedCall(time: 0)
    if let time = field("time") { call.time = self.time(time) }
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

  private mutating func time(_ field: CSVField) -> Double {
    let text = ScalarKind.trimmed(field.text)
    if let clock = Self.time(text) {
      let day = firstDate.flatMap { first in Self.date(text).map { $0 - first } } ?? 0
      let time = Double(day) * PlanningDays.length + clock
      if time > latest {
        reader.report(
          .table(.timeTooLate(text, latest: latest)), line: field.line, column: field.column)
      }
      return time
    }
    reader.report(.table(.notATime(text)), line: field.line, column: field.column)
    return 0
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
    let text = ScalarKind.trimmed(field.text)
    guard !text.isEmpty else { return nil }
    let seconds = NumberText.parse(text) ?? -1
    if (0...Self.longest).contains(seconds) { return seconds }
    reader.report(
      .table(seconds < 0 ? .notANumber(text) : .tooLong(text, most: Self.longest)),
      line: field.line, column: field.column)
    return nil
  }

  /// Seconds of `32600`, `9:03:20` or `1999-01-03 09:03:20`, of which the time of day counts.
  static func time(_ text: String) -> Double? {
    if let seconds = NumberText.parse(text) { return seconds >= 0 ? seconds : nil }
    let parts = text.split { $0 == " " || $0 == "T" }
    guard let clock = parts.last, parts.count <= 2 else { return nil }
    if parts.count == 2 && !isDate(parts[0]) { return nil }
    return ClockText.seconds(clock)
  }

  /// The number of the day of a time, counted from any one; `nil` when it has no date.
  ///
  /// Years begin in March here, so that the leap day is their last: then the days before a month are
  /// (153 m + 2) / 5 for m = 0, 1, … from March on.
  private static func date(_ text: String) -> Int? {
    let parts = ScalarKind.trimmed(text).split { $0 == " " || $0 == "T" }
    guard parts.count == 2 else { return nil }
    let numbers = parts[0].split { $0 == "-" || $0 == "/" }.compactMap { Int($0) }
    guard numbers.count == 3, (0...9999).contains(numbers[0]), (1...12).contains(numbers[1]),
      (1...31).contains(numbers[2])
    else { return nil }
    let month = (numbers[1] + 9) % 12
    let year = numbers[0] - month / 10
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + numbers[2]
  }

  private static func isDate(_ text: Substring) -> Bool {
    let parts = text.split { $0 == "-" || $0 == "/" }
    return parts.count == 3 && parts.allSatisfy { Int($0) != nil }
  }
}
