import Experiments
import Reporting
import ScenarioFormat

extension SweepPlan {
  /// What a part of this sweep says of itself.
  func header(_ shard: Shard, output: String) -> PartHeader {
    let plan = points[0].plan
    return PartHeader(
      shard: shard.number, shards: shard.count, plan: origin.plan, scenario: template.file,
      fingerprint: try? template.load([]).fingerprint, paths: paths, points: points.count,
      seed: plan.seed, replications: plan.replications, confidence: plan.confidence,
      precision: points[0].goals,
      mostReplications: plan.precision.isEmpty ? nil : plan.mostReplications,
      measures: measures.list, tool: tool,
      arguments: SharedArguments.of(Array(CommandLine.arguments.dropFirst())), output: output)
  }

  /// What the rows of the whole sweep depend on.
  var header: PartHeader { header(Shard(1, of: 1), output: "") }
}
