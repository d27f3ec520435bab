import Reporting

/// Looks at the parts of a sweep and gathers what is wrong with them.
struct PartCheck {
  /// What is wrong with a part.
  enum Flaw {
    case notAPart
    case damaged
    case foreign(reference: String, PartDifference)
    case doubled(other: String)
  }

  private(set) var parts: [PartSet.Part] = []
  private(set) var problems: [SweepText] = []
  private var missingFiles: [String] = []

  var isMissingFile: Bool { !missingFiles.isEmpty }

  /// Reads a file from its first to its last line.
  mutating func look(at path: String) throws(CommandFailure) {
    do throws(CommandFailure) {
      guard let reader = try PartReader(path: path) else {
        return problems.append(.badPart(path, .notAPart))
      }
      guard try reader.isWhole() else { return problems.append(.badPart(path, .damaged)) }
      parts.append(PartSet.Part(path: path, header: reader.header))
    } catch {
      missingFiles += error.lines
      if error.status != .noSuchFile { throw error }
    }
  }

  /// Holds the parts against one another.
  mutating func compare(allowsMixture: Bool) {
    guard let reference else { return }
    var first: [Int: String] = [:]
    var own: [PartSet.Part] = []
    for part in parts {
      if let difference = PartDifference(part.header, from: reference.header) {
        problems.append(.badPart(part.path, .foreign(reference: reference.path, difference)))
      } else if let other = first[part.header.shard] {
        problems.append(.badPart(part.path, .doubled(other: other)))
      } else {
        first[part.header.shard] = part.path
        own.append(part)
      }
    }
    parts = own
    for shard in 1...reference.header.shards where first[shard] == nil {
      let missing = Shard(shard, of: reference.header.shards)
      problems.append(.missingPart(missing, command: command(missing, like: reference)))
    }
    if !allowsMixture, let mixture = PartMixture.of(own) { problems.append(.mixture(mixture)) }
  }

  /// All that is wrong.
  var failure: CommandFailure {
    CommandFailure(
      problems.isEmpty ? .noSuchFile : .badScenario,
      lines: missingFiles + problems.map { "koryo: " + $0.text(Spoken.language) })
  }

  /// The first of the parts that most others belong to.
  private var reference: PartSet.Part? {
    let alike = parts.map { part in
      parts.count { PartDifference($0.header, from: part.header) == nil }
    }
    let most = alike.max()
    return zip(parts, alike).first { $0.1 == most }?.0
  }

  /// The command that makes a part that is missing.
  private func command(_ shard: Shard, like part: PartSet.Part) -> String {
    let header = part.header
    let output = PartPlace.other(shard, besides: header.output, of: header.shard)
    return ShellWords.line(
      ["koryo"] + header.arguments + ["--shard", shard.text, "--output", output])
  }
}
