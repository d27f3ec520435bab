import ArgumentParser
import Reporting

/// Where the values of single replications go.
struct ReplicationFileOption: ParsableArguments {
  @Option(
    name: .customLong("each-replication"),
    help: ArgumentHelp(
      Spoken.pick(
        "Write what each replication gave of each measure: CSV, JSON lines or SQLite, by the ending.",
        "反復1回ごとの各指標の値を書きます(拡張子により CSV、JSON Lines、SQLite)。"),
      valueName: "file"),
    completion: .file())
  var file: String?

  /// Creates the file, so that a place that cannot be written is known before the work; `nil` without one.
  func open() throws(CommandFailure) -> ReplicationFile? {
    guard let file else { return nil }
    return try ReplicationFile(path: file)
  }
}
