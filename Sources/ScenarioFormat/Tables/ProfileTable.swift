/// The values of a table that has a number for each interval of a plan, with the times that it gives them.
struct ProfileTable {
  let table: CSVTable
  /// The columns of the values.
  let values: [Int]
  /// The columns that say the time and the day of a row.
  let labels: ProfileLabels
  /// Values in the order of the file.
  let cells: [ProfileCell]

  /// The cells of the column named, or, where none is named, those of the columns whose names are times or
  /// days.
  ///
  /// `nil` where the table cannot be read so, which is reported.
  init?(_ table: CSVTable, column: Value?, _ reader: inout TableReader, _ section: Value) {
    self.table = table
    let wide = Self.wide(table, reader.choice.dates)
    if let column, let name = column.text {
      guard let place = table.isBare ? nil : table.place(name) else {
        column.report(reader.unknownColumn(name, table))
        return nil
      }
      values = [place]
    } else if wide.count > 1 {
      values = wide.map(\.place)
    } else if table.header.count == 1 {
      values = [0]
    } else {
      section.report(.table(.columnNeeded(table.names)))
      return nil
    }
    guard let labels = ProfileLabels(table, besides: values, &reader) else { return nil }
    self.labels = labels
    let places = values
    let named = places.count > 1 ? wide : []
    let names = Dictionary(uniqueKeysWithValues: named.map { ($0.place, $0) })
    cells = table.rows.indices.flatMap { Self.cells(of: $0, table, labels, names, places) }
  }

  typealias WideColumn = (place: Int, day: DayLabel?, time: TimeText?)

  /// The columns whose names are times or days.
  private static func wide(_ table: CSVTable, _ order: DateOrder?) -> [WideColumn] {
    guard !table.isBare else { return [] }
    return table.header.indices.compactMap { place in
      let name = TableText.plain(table.header[place].text)
      if let day = DayLabel.read(name, order) { return (place, day, nil) }
      guard let time = try? TimeText.read(name, order) else { return nil }
      return (place, nil, time)
    }
  }

  /// The cells of a row, with its labels and those of their columns.
  private static func cells(
    of row: Int, _ table: CSVTable, _ labels: ProfileLabels, _ names: [Int: WideColumn],
    _ values: [Int]
  ) -> [ProfileCell] {
    let day = labels.day == nil ? nil : labels.days[row]
    let time = labels.time == nil ? nil : labels.times[row]
    return values.map { place in
      ProfileCell(
        field: table.rows[row][place], day: names[place]?.day ?? day,
        time: names[place]?.time ?? time)
    }
  }
}
