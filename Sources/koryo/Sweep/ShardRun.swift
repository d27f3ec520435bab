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
      guard try isThere(header) else {
        throw CommandFailure(.cannotCreate, saying: .otherPart(place.file, shard))
      }
      return tell(.partIsThere(place.file, shard))
    }
    let points = plan.points.filter { shard.holds($0.point.number) }
    let part = try PartFile(path: place.file, header)
    let runner = SweepRunner(
      plan: plan, points: points[...], threads: threads, isQuiet: result.quiet)
    guard try await runner.run({ try part.add($0) }) == points.count else {
      throw CommandFailure(.interrupted, saying: .shardInterrupted(shard))
    }
    try part.finish()
  }

  /// Whether the whole part of this share, made by this program, is in its place.
  private func isThere(_ header: PartHeader) throws(CommandFailure) -> Bool {
    guard let reader = try PartReader(path: place.file) else { return false }
    let found = reader.header
    guard found.plan == header.plan, found.shard == shard.number, found.shards == shard.count,
      found.tool.version == header.tool.version, found.tool.gsl == header.tool.gsl
    else { return false }
    return try reader.isWhole()
  }

  private func tell(_ text: SweepText) {
    if !result.quiet { StandardStream.error.writeLine("koryo: " + text.text(Spoken.language)) }
  }
}
