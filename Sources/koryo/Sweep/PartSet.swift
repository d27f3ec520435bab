import Reporting

/// All parts of one sweep, each there once and whole.
struct PartSet {
  /// One part that has been looked at.
  struct Part {
    let path: String
    let header: PartHeader
  }

  /// In order of their shards.
  private let parts: [Part]
  /// The machines, where they are of several kinds; `nil` else.
  let mixture: [PartMixture]?

  var paths: [String] { header.paths }

  /// What the first part says of itself, and of the whole sweep.
  var header: PartHeader { parts[0].header }

  /// Looks at all files.
  ///
  /// - Parameter allowsMixture: whether parts from processors or C libraries of several kinds do.
  /// - Throws: everything that is wrong with all of them.
  init(_ paths: [String], allowsMixture: Bool) throws(CommandFailure) {
    var check = PartCheck()
    for path in paths { try check.look(at: path) }
    check.compare(allowsMixture: allowsMixture)
    guard check.problems.isEmpty, !check.isMissingFile else { throw check.failure }
    parts = check.parts.sorted { $0.header.shard < $1.header.shard }
    mixture = PartMixture.of(parts)
  }

  /// Hands over the rows of all points in their order.
  func eachPoint(_ deliver: ([SweepRow]) throws(CommandFailure) -> Void) throws(CommandFailure) {
    var readers: [PartReader] = []
    for part in parts { readers.append(try Self.reader(part.path)) }
    for point in 1...parts[0].header.points {
      let index = (point - 1) % parts.count
      guard let rows = try readers[index].rows(of: point) else {
        throw CommandFailure(.badScenario, saying: .badPart(parts[index].path, .damaged))
      }
      try deliver(rows)
    }
  }

  private static func reader(_ path: String) throws(CommandFailure) -> PartReader {
    guard let reader = try PartReader(path: path) else {
      throw CommandFailure(.badScenario, saying: .badPart(path, .notAPart))
    }
    return reader
  }
}

/// A kind of machine, and the shards that were run on it.
struct PartMixture: Hashable {
  /// The class of processor and the C library.
  let machine: String
  let shards: [Int]

  /// The kinds in order of their first shards; `nil` where there is only one.
  static func of(_ parts: [PartSet.Part]) -> [PartMixture]? {
    var shards: [String: [Int]] = [:]
    for part in parts {
      shards["\(part.header.tool.cpu), \(part.header.tool.libm)", default: []]
        .append(part.header.shard)
    }
    guard shards.count > 1 else { return nil }
    return shards.map { PartMixture(machine: $0.key, shards: $0.value.sorted()) }
      .sorted { ($0.shards.first ?? 0, $0.machine) < ($1.shards.first ?? 0, $1.machine) }
  }
}
