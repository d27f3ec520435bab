/// The columns of a sweep's table, the same in every form of it.
public enum SweepColumns {
  /// What stands behind the point and its values.
  public static let figures = [
    "measure", "type", "group", "day", "interval", "node", "value", "low", "high", "standardError",
    "replications", "leftOut", "numerator", "denominator", "unit", "confidence", "seed",
    "fingerprint", "plan", "machine", "check",
  ]

  /// All columns where some paths vary: each has a column named by the path.
  public static func all(paths: [String]) -> [String] { ["point"] + paths + figures }

  /// Whether a path is named like a column, so that there would be two of that name.
  public static func isTaken(_ path: String) -> Bool { path == "point" || figures.contains(path) }
}
