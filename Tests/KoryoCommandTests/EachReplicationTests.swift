import Foundation
import Testing

/// What single replications gave, from which the figures of the report can be worked out again.
@Suite struct EachReplicationTests {
  private func table(_ text: String) -> [[String]] {
    text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func `ratios of a run are those of the sums of its rows`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let report = try program.run([
        "run", "s.yaml", "--replications", "20", "--measures", "abandonment{type=*},staff.paid",
        "-q",
        "--format", "csv", "--each-replication", "e.csv",
      ])
      let figures = table(report.output).dropFirst()
      let rows = table(program.read("e.csv"))
      #expect(rows[0].prefix(5) == ["file", "settings", "point", "replication", "batch"])
      #expect(rows.count == 1 + 20 * 2)
      #expect(rows.dropFirst().map { Int($0[3]) } == (0..<40).map { $0 / 2 })
      let abandonment = rows.filter { $0[5] == "abandonment" }
      #expect(abandonment.allSatisfy { $0[6] == "orders" })
      let sums = [12, 13].map { column in abandonment.compactMap { Double($0[column]) }.reduce(0, +)
      }
      let found = try #require(figures.first { $0[1] == "abandonment" })
      #expect(Double(found[12]) == sums[0] && Double(found[13]) == sums[1])
      let paid = rows.filter { $0[5] == "staff.paid" }.compactMap { Double($0[11]) }
      let mean = try #require(figures.first { $0[1] == "staff.paid" }.flatMap { Double($0[6]) })
      #expect(abs(paid.reduce(0, +) / 20 - mean) < 1e-9)
    }
  }

  @Test(arguments: ["csv", "jsonl", "sqlite"])
  func `threads do not change a byte of any form`(form: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      for threads in ["1", "3"] {
        let outcome = try program.run([
          "run", "s.yaml", "--replications", "9", "-q", "--threads", threads, "--each-replication",
          "e\(threads).\(form)",
        ])
        #expect(outcome.status == 0)
      }
      let files = try ["e1.\(form)", "e3.\(form)"].map {
        try Data(contentsOf: program.folder.appendingPathComponent($0))
      }
      #expect(files[0] == files[1] && files[0].count > 500)
    }
  }

  @Test func `comparisons tell the scenario, sweeps the point, long runs the batch`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      _ = try program.run([
        "compare", "s.yaml", "--versus", "lines=9", "--replications", "3", "--measures", "asa",
        "-q",
        "--each-replication", "c.csv",
      ])
      let compared = table(program.read("c.csv")).filter { $0[5] == "asa" }
      #expect(compared.map { $0[1] } == ["", "", "", "lines=9", "lines=9", "lines=9"])
      _ = try program.run([
        "sweep", "s.yaml", "--vary", "lines=8,9", "--replications", "2", "--measures", "asa", "-q",
        "-o", "t.csv", "--each-replication", "p.csv", "--threads", "2",
      ])
      let rows = table(program.read("p.csv")).dropFirst()
      #expect(rows.map { $0[2] } == ["1", "1", "2", "2"])
      #expect(rows.map { $0[1] } == ["lines=8", "lines=8", "lines=9", "lines=9"])
      let steady = """
        koryo: 1
        steadyState: {warmUp: auto, length: 200 h, batches: 10}
        callTypes: {calls: {rate: 30/h, handling: {talk: 4 min, wrapUp: 0 s}, patience: 2 min}}
        agents: {desk: {staff: 3}}

        """
      try program.write(steady, to: "l.yaml")
      _ = try program.run([
        "run", "l.yaml", "--measures", "asa", "-q", "--each-replication", "b.csv",
      ])
      #expect(table(program.read("b.csv")).dropFirst().map { $0[4] } == (1...10).map(String.init))
    }
  }

  @Test func `unknown endings, parts of sweeps and files in use are refused`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let run = ["run", "s.yaml", "--replications", "2", "-q", "--each-replication"]
      #expect(try program.run(run + ["e.xls"]).status == 64)
      #expect(try program.run(run + ["s.yaml"]).status == 64)
      #expect(try program.run(run + ["e.csv", "-o", "./e.csv"]).status == 64)
      let sweep = ["sweep", "s.yaml", "--vary", "lines=8,9", "--each-replication", "e.csv"]
      #expect(try program.run(sweep + ["--shard", "1/2", "-o", "p"]).status == 64)
      let bad = [
        "sweep", "s.yaml", "--vary", "lines=8,9", "-o", "t.csv", "--each-replication", "e.txt",
      ]
      #expect(try program.run(bad).status == 64)
      #expect(program.files == ["s.yaml"])
    }
  }
}
