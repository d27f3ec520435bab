/// A table with named columns.
struct CSVTable {
  let file: String
  let header: [CSVField]
  let rows: [[CSVField]]
  /// What divides its fields.
  let separator: Character
  /// Whether the first line was data, so that the only column has no name.
  let isBare: Bool
  /// How many lines stand above the header.
  var titles = 0
  /// The lines of rows that hold the sum of others, which are left out.
  var sums: [Int] = []
  /// How many rows `where` leaves out.
  var others = 0

  /// The names of the columns.
  var names: [String] { isBare ? [] : header.map(\.text) }

  /// The place of a column.
  func place(_ name: String) -> Int? { names.firstIndex(of: name) }

  /// The cells of a column.
  func column(_ place: Int) -> [CSVField] { rows.map { $0[place] } }
}
