/// A field of a table with its place.
struct CSVField {
  let text: String
  let line: Int
  let column: Int
}
