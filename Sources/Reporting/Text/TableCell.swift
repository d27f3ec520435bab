/// What stands in one place of a table.
public struct TableCell: Sendable, Hashable, ExpressibleByStringLiteral {
  /// Where a text stands in its column.
  public enum Side: Sendable, Hashable {
    case left, right
  }

  /// The text; for a number with its uncertainty, the number.
  public let text: String
  /// What follows the text and lines up down the column, such as `± 0.4`.
  public let tail: String
  public let side: Side
  /// How it is emphasised where colour is wanted.
  public let emphasis: Emphasis

  public init(
    _ text: String, tail: String = "", side: Side = .left, emphasis: Emphasis = .plain
  ) {
    self.text = text
    self.tail = tail
    self.side = side
    self.emphasis = emphasis
  }

  public init(stringLiteral value: String) { self.init(value) }

  /// A number, flush right, with what follows it.
  public static func number(_ text: String, tail: String = "") -> TableCell {
    TableCell(text, tail: tail, side: .right)
  }

  /// The whole text.
  var whole: String { tail.isEmpty ? text : text + " " + tail }
}
