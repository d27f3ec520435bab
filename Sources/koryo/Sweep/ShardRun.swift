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
    let header = header
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
    guard try await runner.run({ try part.add($0) }) == points.count else {
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

  private var header: PartHeader {
    let plan = plan.points[0].plan
    return PartHeader(
      shard: shard.number, shards: shard.count, plan: self.plan.fingerprint,
      scenario: self.plan.template.file,
      fingerprint: try? self.plan.template.load([]).fingerprint, paths: self.plan.paths,
      points: self.plan.points.count, seed: plan.seed, replications: plan.replications,
      confidence: plan.confidence, precision: self.plan.points[0].goals,
      measures: self.plan.measures.list, tool: Machine.description,
      arguments: SharedArguments.of(Array(CommandLine.arguments.dropFirst())),
      output: place.file)
  }

  private func tell(_ text: SweepText) {
    if !result.quiet { StandardStream.error.writeLine("koryo: " + text.text(Spoken.language)) }
  }
}
