import Experiments
import Reporting
import ScenarioFormat

/// One share of a sweep, which becomes a part.
struct ShardRun {
  let plan: SweepPlan
  let shard: Shard
  let place: PartPlace
  let result: SweepOutputOptions
  let threads: Int

  /// Runs the share, unless its part is there.
  func run() async throws {
    let header = plan.header(shard, output: place.file)
    if FileBytes.isThere(place.file) && !result.force {
      switch try part(like: header) {
      case .whole: return tell(.partIsThere(place.file, shard))
      case .foreign: throw CommandFailure(.cannotCreate, saying: .otherPart(place.file, shard))
      case .damaged: break
      }
    }
    let points = plan.points.filter { shard.holds($0.point.number) }
    let part = try PartFile(path: place.file, header)
    let runner = SweepRunner(
      plan: plan, points: points[...], threads: threads, isQuiet: result.quiet)
    guard try await runner.run({ try part.add($0.rows) }) == points.count else {
      throw CommandFailure(.interrupted, saying: .shardInterrupted(shard))
    }
    try part.finish()
  }

  /// What stands in the place of a part.
  private enum Found {
    case whole, damaged, foreign
  }

  private func part(like header: PartHeader) throws(CommandFailure) -> Found {
    guard let reader = try PartReader(path: place.file), reader.header.shard == shard.number,
      PartDifference(reader.header, from: header) == nil
    else { return .foreign }
    return try reader.isWhole() ? .whole : .damaged
  }

  private func tell(_ text: SweepText) {
    if !result.quiet { StandardStream.error.writeLine("koryo: " + text.text(Spoken.language)) }
  }
}
