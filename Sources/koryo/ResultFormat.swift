import ArgumentParser
import Reporting

/// The form in which results are given.
enum ResultFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, jsonl, csv, markdown
  /// The targets as test cases.
  case junit

  /// What endings of file names stand for.
  private static let endings: [(ending: String, form: ResultFormat)] = [
    ("txt", .table), ("json", .json), ("jsonl", .jsonl), ("ndjson", .jsonl), ("csv", .csv),
    ("md", .markdown), ("markdown", .markdown), ("xml", .junit),
  ]

  /// The form that was chosen, or that of a file's ending; a table on standard output and for names without
  /// one.
  ///
  /// - Throws: that the ending stands for nothing.
  static func of(
    _ chosen: ResultFormat?, path: String?, among forms: [ResultFormat] = allCases
  ) throws(CommandFailure) -> ResultFormat {
    if let chosen { return chosen }
    let name = path?.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let parts = name.split(separator: ".")
    guard parts.count > 1 || name.hasPrefix(".") && parts.count == 1 && name != ".",
      let ending = parts.last, path?.hasPrefix("/dev/") != true
    else { return .table }
    let known = endings.filter { forms.contains($0.form) }
    if let form = known.first(where: { $0.ending == ending.lowercased() })?.form { return form }
    throw CommandFailure(.usage, .unknownEnding(path ?? "", known.map { "." + $0.ending }))
  }
}
