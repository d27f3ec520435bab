/// Reads what `CSVText` writes.
public enum CSVLine {
  /// The fields of a record without its line feed; `nil` where its quotes make no sense.
  public static func fields(_ record: [UInt8]) -> [String]? {
    var fields: [String] = []
    var index = 0
    repeat {
      guard let (field, next) = field(record, from: index) else { return nil }
      fields.append(field)
      index = next + 1
    } while index <= record.count
    return fields
  }

  /// Whether so many quotes stand in bytes that a line feed behind them ends a record.
  static func isBalanced(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.lazy.filter { $0 == quote }.reduce(true) { even, _ in !even }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")

  /// A field and the place of the comma, or of the end, behind it.
  private static func field(_ record: [UInt8], from start: Int) -> (String, Int)? {
    guard start < record.count, record[start] == quote else {
      let end = record[start...].firstIndex(of: comma) ?? record.count
      return String(validating: record[start..<end], as: UTF8.self).map { ($0, end) }
    }
    var bytes: [UInt8] = []
    var index = start + 1
    while index < record.count {
      if record[index] != quote {
        bytes.append(record[index])
      } else if index + 1 < record.count, record[index + 1] == quote {
        bytes.append(quote)
        index += 1
      } else {
        let end = index + 1
        guard end == record.count || record[end] == comma else { return nil }
        return String(validating: bytes, as: UTF8.self).map { ($0, end) }
      }
      index += 1
    }
    return nil
  }
}
