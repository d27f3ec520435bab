import ContactCenterModel

extension ScenarioDecoder {
  /// The file that a value names, with the path to open it.
  func file(_ value: Value) -> String? {
    guard let name = value.text else { return nil }
    let written = value.node.location.file
    let isFromOption = Override.Origin(rawValue: written) != nil
    let besides = isFromOption ? root.value.node.location.file : written
    let path = FileBytes.resolve(name, besides: besides)
    if let folder = decoding.folder, !FilePlace.isWithin(path, folder) {
      value.report(.outsideFolder(name))
      return nil
    }
    return path
  }

  /// What the cells of a column hold.
  enum ColumnContent {
    /// Numbers within a range.
    case number(ValueRange)
    /// Lengths of time, in seconds.
    case duration

    static let anyNumber = ColumnContent.number(.nonnegative)
    static let heads = ColumnContent.number(.between(0, 100_000))
  }

  /// A number for each interval, or for each interval of every day, from a table whose own times, dates and
  /// days of the week say where its rows belong.
  func column(
    _ value: Value, _ quantity: ProfileGrid.Quantity, _ content: ColumnContent
  ) -> ByInterval<Double>? {
    guard let plan = horizon.days else {
      value.report(.plan(.onlyForDays(instead: nil)))
      return nil
    }
    guard let section = value.section, let choice = TableChoice(value, self) else { return nil }
    var reader = TableReader(decoding, path: value.path, choice)
    defer { reader.finish(value) }
    let name = section["column"]
    let wanted = [name?.text].compactMap(\.self)
    guard let table = reader.read(wanted: wanted, isData: { NumberText.parse($0) != nil }),
      let profile = ProfileTable(table, column: name, &reader, value)
    else { return nil }
    var grid = ProfileGrid(plan, quantity, firstDate: firstDate)
    let mistakes = decoding.diagnostics.count
    grid.place(profile, &reader, value)
    guard decoding.diagnostics.count == mistakes,
      let sign = reader.sign(of: profile.cells.map(\.field), table),
      let values = values(grid, content, sign, &reader)
    else { return nil }
    decoding.contents[value.path] =
      values.values.map { "\($0)" }.joined(separator: " ") + (values.differsByDay ? " by day" : "")
    tell(profile, grid, content, sign, value, reader)
    return values
  }

  private func values(
    _ grid: ProfileGrid, _ content: ColumnContent, _ sign: DecimalSign, _ reader: inout TableReader
  ) -> ByInterval<Double>? {
    let days = grid.differsByDay ? Array(0..<horizon.dayCount) : [-1]
    let before = reader.mistakes
    let lists = days.map { day in
      (0..<horizon.intervals).map { interval in
        grid.cells[day]?[interval].map { cells in
          cells.reduce(0) { $0 + (number($1.field, content, sign, &reader) ?? 0) }
        }
      }
    }
    guard reader.mistakes == before else { return nil }
    guard case .duration = content else {
      return ByInterval(days: lists.map { $0.map { $0 ?? 0 } })
    }
    // Nobody is served while the center is closed: any time will do, and 0 is none.
    let some = lists.joined().lazy.compactMap(\.self).first ?? 1
    return ByInterval(days: lists.map { $0.map { $0 ?? some } })
  }

  private func number(
    _ field: CSVField, _ content: ColumnContent, _ sign: DecimalSign, _ reader: inout TableReader
  ) -> Double? {
    switch content {
    case .number(let range): reader.number(field, sign, range)
    case .duration: reader.positiveDuration(field, sign)
    }
  }

  /// Keeps what was understood, and warns of values that are left out.
  private func tell(
    _ profile: ProfileTable, _ grid: ProfileGrid, _ content: ColumnContent, _ sign: DecimalSign,
    _ value: Value, _ reader: TableReader
  ) {
    var reader = reader
    let read = { (cell: ProfileCell) in
      self.number(cell.field, content, sign, &reader) ?? 0
    }
    // Cells of times that the plan has no use for may hold anything.
    let raw = { (cell: ProfileCell) in TableNumber.read(cell.field.text, sign) ?? 0 }
    let inside = grid.cells.values.flatMap { $0.values.joined() }
      .sorted { ($0.field.line, $0.field.column) < ($1.field.line, $1.field.column) }
    guard let first = inside.first, let last = inside.last else { return }
    if case .duration = content {
      let lengths = inside.map(read).sorted()
      if lengths[lengths.count / 2] > 7200 {
        decoding.warn(.longTimes(median: lengths[lengths.count / 2]), path: value.path)
      }
    }
    let unique = inside.enumerated().filter { index, cell in
      index == 0
        || (inside[index - 1].field.line, inside[index - 1].field.column)
          != (cell.field.line, cell.field.column)
    }.map(\.element)
    let outside = grid.closed.filter { raw($0) != 0 }
    let sum = outside.reduce(0) { $0 + raw($1) }
    if !outside.isEmpty {
      decoding.warn(.rowsOutsideHours(outside.count, sum: sum), path: value.path)
    }
    var mostPerHour: Double?
    if case .volume = grid.quantity, let day = horizon.days?.day {
      let most = grid.cells.values.flatMap(\.values).map { $0.reduce(0) { $0 + read($1) } }.max()
      mostPerHour = most.map { $0 * 3600 / day.interval }
    }
    decoding.readings.append(
      TableReading(
        file: profile.table.file, path: value.path,
        columns: profile.values.map { profile.table.header[$0].text },
        order: order(of: profile), count: unique.count,
        first: .init(label: first.label, value: read(first)),
        last: .init(label: last.label, value: read(last)),
        sum: unique.reduce(0) { $0 + read($1) }, mostPerHour: mostPerHour,
        titles: profile.table.titles, sums: profile.table.sums, others: profile.table.others,
        outside: grid.outside.count, outsideSum: sum))
  }

  private func order(of profile: ProfileTable) -> TableReading.Order {
    let places = [profile.labels.day, profile.labels.time].compactMap(\.self)
    if places.isEmpty && profile.values.count == 1 { return .counted }
    return .labels(places.map { profile.table.header[$0].text })
  }

  /// The seconds in a column of a table.
  func seconds(inColumnOf value: Value) -> [Double]? {
    guard let section = value.section, let choice = TableChoice(value, self) else { return nil }
    var reader = TableReader(decoding, path: value.path, choice)
    defer { reader.finish(value) }
    let name = section["column"]
    let wanted = [name?.text].compactMap(\.self)
    guard let table = reader.read(wanted: wanted, isData: { NumberText.parse($0) != nil }),
      let place = place(of: name, table, value, reader)
    else { return nil }
    let fields = table.column(place)
    guard let sign = reader.sign(of: fields, table) else { return nil }
    let numbers = fields.compactMap { reader.duration($0, sign) }
    guard numbers.count == fields.count else { return nil }
    decoding.contents[value.path] = numbers.map { "\($0)" }.joined(separator: " ")
    tell(numbers, table, place, value)
    return numbers
  }

  private func tell(_ numbers: [Double], _ table: CSVTable, _ place: Int, _ value: Value) {
    let entry = { (index: Int) in
      TableReading.Entry(label: "\(table.rows[index][place].line)", value: numbers[index])
    }
    let most = numbers.sorted()[numbers.count / 2]
    if most > 7200 { decoding.warn(.longTimes(median: most), path: value.path) }
    decoding.readings.append(
      TableReading(
        file: table.file, path: value.path, columns: [table.header[place].text], order: .list,
        count: numbers.count, first: entry(0), last: entry(numbers.count - 1),
        sum: numbers.reduce(0, +), mostPerHour: nil, titles: table.titles, sums: table.sums,
        others: table.others, outside: 0, outsideSum: 0))
  }

  private func place(
    of name: Value?, _ table: CSVTable, _ value: Value, _ reader: TableReader
  ) -> Int? {
    guard let name, let text = name.text else {
      if table.header.count == 1 { return 0 }
      value.report(.table(.columnNeeded(table.names)))
      return nil
    }
    if let place = table.place(text) { return place }
    name.report(reader.unknownColumn(text, table))
    return nil
  }
}
