import Foundation
import Testing

@Suite struct SweepTests {
  @Test(arguments: ["csv", "jsonl"])
  func `a sweep gives the same bytes on any number of threads`(form: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      for threads in [1, 2, 3, 16] {
        let outcome = try program.sweep("--threads", "\(threads)", "-o", "\(threads).\(form)")
        #expect(outcome.status == 0)
      }
      let one = program.read("1.\(form)")
      #expect(!one.isEmpty)
      #expect(["2", "3", "16"].allSatisfy { program.read("\($0).\(form)") == one })
    }
  }

  @Test func `there is a row for each point and measure, the first path slowest`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.sweep("--format", "csv")
      let rows = outcome.output.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      #expect(
        rows[0].joined(separator: ",")
          == "point,agents.desk.staff,lines,measure,type,group,day,interval,node,value,low,high,"
          + "standardError,replications,leftOut,numerator,denominator,unit,confidence,seed,"
          + "fingerprint,plan,machine,check")
      let points = ["2", "4", "6"].flatMap { staff in ["8", "12", "20"].map { [staff, $0] } }
      let wanted = points.enumerated().flatMap { number, values in
        ["asa", "abandonment"].map { ["\(number + 1)"] + values + [$0] }
      }
      #expect(rows.dropFirst().map { Array($0.prefix(4)) } == wanted)
      #expect(rows.allSatisfy { $0.count == 24 })
    }
  }

  @Test func `a point gives what a run with its values gives`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let swept = try program.sweep("--format", "csv").output.split(separator: "\n").suffix(2)
      let run = try program.run([
        "run", "s.yaml", "--set", "agents.desk.staff=6", "--set", "lines=20", "--replications",
        "20", "--measures", "asa,abandonment", "--format", "csv", "--quiet",
      ]).output.split(separator: "\n").suffix(2)
      let figures = { (line: Substring, first: Int) in
        Array(line.split(separator: ",", omittingEmptySubsequences: false)[first..<(first + 9)])
      }
      #expect(swept.map { figures($0, 9) } == run.map { figures($0, 6) })
    }
  }

  @Test func `precision is reached at each point for itself`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run([
        "sweep", "s.yaml", "--vary", "agents.desk.staff=1,20", "--replications", "10",
        "--precision", "abandonment=±2%", "--measures", "abandonment", "--format", "csv",
      ])
      let replications = outcome.output.split(separator: "\n").dropFirst().map {
        Int($0.split(separator: ",", omittingEmptySubsequences: false)[12]) ?? 0
      }
      #expect(replications.count == 2)
      #expect(replications[0] > 10)
      #expect(replications[1] == 10)
    }
  }

  @Test func `mistakes of all points are told once each, before anything is run`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run([
        "sweep", "s.yaml", "--vary", "lines=8,-1,x", "--vary", "agents.desk.staff=2,3",
        "--vary", "agents.dsk.shrinkage=10%", "-o", "out.csv",
      ])
      #expect(outcome.status == 65)
      #expect(
        outcome.error == """
          --vary: agents.dsk.shrinkage: there is no group 'dsk' (did you mean 'desk'?)
          --vary: lines: '-1' is out of range; it must be 0 or more \
          (point 3: lines=-1, agents.desk.staff=2, agents.dsk.shrinkage=10%; and 1 more point)
          --vary: lines: 'x' is not a whole number such as 12 or a list or a mapping of names \
          (point 5: lines=x, agents.desk.staff=2, agents.dsk.shrinkage=10%; and 1 more point)

          """)
      #expect(program.files == ["s.yaml"])
    }
  }

  @Test(arguments: [
    ([], 64, "nothing varies: --vary PATH=VALUES is missing"),
    (["--vary", "lines"], 64, "koryo: --vary: 'lines' is not PATH=VALUES"),
    (["--vary", "day=8,12"], 64, "koryo: --vary: 'day' is the name of a column of the result"),
    (["--vary", "lines=8", "--resume"], 64, "--resume needs --output FILE"),
    (["--vary", "lines=8", "-o", "a.txt"], 64, "the ending of 'a.txt' names no form"),
    (["--vary", "lines=8", "-o", "nowhere/a.csv"], 73, "cannot create 'nowhere/a.csv'"),
    (["--vary", "lines=8", "-o", "s.yaml", "--format", "csv"], 64, "'s.yaml' is read"),
    (["--vary", "lines=8", "--shard", "0/3", "-o", "x"], 64, "0/3"),
    (["--vary", "lines=8", "--shard", "1/3"], 64, "--shard writes a part"),
    (["s.yaml", "--vary", "lines=8"], 64, "a sweep varies one scenario file"),
  ])
  func `what makes no sense is refused`(more: [String], status: Int32, message: String) throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let outcome = try program.run(["sweep", "s.yaml", "--replications", "2", "--quiet"] + more)
      #expect(outcome.status == status)
      #expect(outcome.error.contains(message))
      #expect(program.files == ["s.yaml"])
    }
  }

  @Test func `a table stands on standard output in the planner's language`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let english = try program.sweep()
      #expect(english.output.contains("point  agents.desk.staff  lines"))
      let japanese = try program.sweep("--lang", "ja")
      #expect(japanese.output.contains("点  agents.desk.staff  lines"))
      #expect(japanese.output.contains("放棄率"))
    }
  }
}
