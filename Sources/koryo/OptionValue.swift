import Reporting
import ScenarioFormat

/// What the value of an option may be, where the parser would only say that it is invalid.
enum OptionValue: Sendable, Hashable {
  case wholeNumber(ClosedRange<UInt64>, example: UInt64)
  case choice([String])
  /// A share of points, such as 2/16.
  case shard

  /// The options of all commands by name.
  private static let all: [String: OptionValue] = [
    "--seed": .wholeNumber(0...UInt64.max, example: 1),
    "--design-seed": .wholeNumber(0...UInt64.max, example: 1),
    "--replications": .wholeNumber(1...UInt64(SimulationOptions.mostReplications), example: 100),
    "--max-replications": .wholeNumber(
      1...UInt64(SimulationOptions.mostReplications), example: 10_000),
    "--threads": .wholeNumber(1...1024, example: 4),
    "--points": .wholeNumber(1...1_000_000, example: 200),
    "--trace-replication": .wholeNumber(
      0...UInt64(SimulationOptions.mostReplications - 1), example: 0),
    "--color": .choice(ColorChoice.allCases.map(\.rawValue)),
    "--lang": .choice(Language.allCases.map(\.rawValue)),
    "--undecided": .choice(UndecidedPolicy.allCases.map(\.rawValue)),
    "--design": .choice(DesignChoice.allCases.map(\.rawValue)),
    "--shard": .shard,
  ]

  /// The forms of results by command.
  private static let formats: [String: [String]] = [
    "run": ResultFormat.allCases.map(\.rawValue),
    "compare": ResultFormat.allCases.filter { $0 != .junit }.map(\.rawValue),
    "sweep": SweepFormat.allCases.map(\.rawValue),
  ]

  /// Refuses the first value that its option cannot have.
  static func check(_ arguments: [String]) throws(CommandFailure) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" { return }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts.first ?? "")
      guard let value = value(of: name, command: arguments.first ?? "") else { continue }
      guard let text = parts.count == 2 ? String(parts[1]) : rest.first else { return }
      // An option whose value is missing is told by the parser.
      if parts.count == 1 && text.hasPrefix("--") { continue }
      guard value.allows(text) else { throw CommandFailure(.usage, .badOption(name, text, value)) }
    }
  }

  private static func value(of name: String, command: String) -> OptionValue? {
    if name == "--format" { return formats[command].map { .choice($0) } }
    return all[name]
  }

  private func allows(_ text: String) -> Bool {
    switch self {
    case .wholeNumber(let range, _): UInt64(text).map { range.contains($0) } ?? false
    case .choice(let choices): choices.contains(text)
    case .shard: Shard(argument: text) != nil
    }
  }

  var english: String {
    switch self {
    case .wholeNumber(let range, let example):
      "a whole number "
        + (range.upperBound == UInt64.max
          ? "from \(range.lowerBound) on" : "from \(range.lowerBound) to \(range.upperBound)")
        + ", such as \(example)"
    case .choice(let choices): "one of \(choices.joined(separator: ", "))"
    case .shard: "a share I/N, such as 2/16 for the second of sixteen"
    }
  }

  var japanese: String {
    switch self {
    case .wholeNumber(let range, let example):
      "\(range.lowerBound) 以上"
        + (range.upperBound == UInt64.max ? "" : " \(range.upperBound) 以下")
        + "の整数(例: \(example))"
    case .choice(let choices): "次のどれか(\(choices.joined(separator: "、")))"
    case .shard: "「番号/分割数」(例: 16分割の2番目なら 2/16)"
    }
  }
}
