/// A table with named columns.
struct CSVTable {
  let file: String
  let header: [String]
  let rows: [[CSVField]]
  /// Whether the first line was data, so that the only column has no name.
  let isBare: Bool
}
