/// A place in a file; line and column count from 1, the column in Unicode scalars.
public struct SourceLocation: Sendable, Hashable {
  public let file: String
  public let line: Int
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}
