/// A pool of lines (回線). A call holds one from its arrival until the caller hangs up.
public struct LinePool: Sendable {
  public var name: String
  /// Lines in service, by interval.
  public var lines: ByInterval<Int>

  public init(name: String, lines: ByInterval<Int>) {
    self.name = name
    self.lines = lines
  }
}
