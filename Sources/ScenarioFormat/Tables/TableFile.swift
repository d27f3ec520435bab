/// Reads the text of a table, telling what else than a table it is.
enum TableFile {
  /// What files begin with that are no text.
  private static let formats: [(bytes: [UInt8], kind: TextProblem.FileKind)] = [
    ([0x50, 0x4B, 0x03, 0x04], .spreadsheet), ([0xD0, 0xCF, 0x11, 0xE0], .spreadsheet),
    ([0x1F, 0x8B], .compressed), (Array("%PDF".utf8), .pdf),
  ]

  /// The text of a file.
  ///
  /// - Throws: that it cannot be read, or is no table.
  static func text(
    _ file: String, _ encoding: TextEncoding, isOrdinary: Bool = true
  ) throws(ReadingMistake) -> String {
    let bytes = try FileBytes.read(file, isOrdinary: isOrdinary)
    for format in formats where bytes.starts(with: format.bytes) {
      throw ReadingMistake(.text(.notATable(file, format.kind)))
    }
    let text = try FileText.decode(bytes, encoding, of: file)
    let start = text.drop { $0.isWhitespace }.prefix(200)
    if start.first == "<" { throw ReadingMistake(.text(.notATable(file, .markup))) }
    if start.hasPrefix("{\"") || start.hasPrefix("[{") || start.hasPrefix("[\n") {
      throw ReadingMistake(.text(.notATable(file, .json)))
    }
    return text
  }
}
