/// What the last line of a part says, by which it is known to be whole.
public struct PartEnd: Sendable, Hashable {
  /// The rows between the first and the last line.
  public let rows: Int
  /// A hash of their bytes, line feeds included.
  public let hash: String

  public init(rows: Int, hash: String) {
    self.rows = rows
    self.hash = hash
  }

  /// The line, with its line feed.
  public var line: String {
    JSONValue.members(("rows", .integer(rows)), ("hash", .string(hash))).line() + "\n"
  }

  /// The end that a line without its line feed says; `nil` where it says none.
  public init?(line: [UInt8]) {
    guard line.starts(with: "{\"rows\":".utf8), let json = JSONReader.read(line),
      let rows = json["rows"]?.integer, let hash = json["hash"]?.string
    else { return nil }
    self.init(rows: rows, hash: hash)
  }
}
