import Reporting
import Testing

@Suite struct PartFactsTests {
  private func facts(shard: Int, of shards: Int, output: String) -> [String] {
    let tool = ToolDescription(version: "1", gsl: "2.7", cpu: "x86_64", libm: "glibc 2.36")
    return PartHeader(
      shard: shard, shards: shards, plan: "ab", scenario: "day.yaml", fingerprint: nil,
      paths: ["lines"], points: 9, seed: .max, replications: 20, confidence: 0.95, precision: [],
      mostReplications: nil, measures: "asa", tool: tool, arguments: ["sweep", "day.yaml"],
      output: output
    ).facts.map { "\($0.key)=\($0.value)" }
  }

  @Test func `facts name what all rows depend on, and nothing of shards and places`() {
    let facts = facts(shard: 2, of: 3, output: "p/2.part")
    #expect(facts == self.facts(shard: 1, of: 1, output: "whole.csv"))
    #expect(
      facts == [
        "tool=koryo", "version=1", "gsl=2.7", "cpu=x86_64", "libm=glibc 2.36", "scenario=day.yaml",
        "points=9", "seed=18446744073709551615", "replications=20", "confidence=0.95",
        "measures=asa", "plan=ab", #"arguments=["sweep","day.yaml"]"#,
      ])
  }
}
