import Foundation
import Testing

@Suite struct ChartTests {
  private static let sweep = [
    "sweep", "s.yaml", "--vary", "agents.desk.staff=1,2", "--vary",
    "callTypes.orders.handling.talk=3 min,4 min", "--replications", "5", "--lang", "en",
  ]

  /// Where the converter is on this machine; without it, its tests are left out.
  private static let hasConverter = FileManager.default.isExecutableFile(
    atPath: "/usr/bin/rsvg-convert")

  private func run(
    _ program: CommandLineProgram, _ more: [String], environment: [String: String] = [:]
  ) throws -> CommandLineProgram.Outcome {
    try program.write(smallScenario, to: "s.yaml")
    return try program.run(Self.sweep + more, environment: environment)
  }

  @Test func `charts are drawn beside the rows, also of measures that have none else`() throws {
    try withProgram { program in
      let outcome = try run(
        program, ["--plot", "wait.p90=a.svg", "--heatmap", "abandonment{type=orders}=b.svg"])
      #expect(outcome.status == 0)
      #expect(program.files == ["a.svg", "b.svg", "s.yaml"])
      #expect(program.read("a.svg").contains("<title>Wait, 90th percentile</title>"))
      #expect(program.read("b.svg").contains("<title>Abandonment (orders)</title>"))
      #expect(program.read("b.svg").contains("s.yaml; 5 replications a point; seed 1"))
    }
  }

  @Test func `a chart is the same whatever the threads`() throws {
    try withProgram { program in
      _ = try run(program, ["--plot", "asa=a.svg", "--threads", "1"])
      _ = try run(program, ["--plot", "asa=b.svg", "--threads", "3"])
      #expect(program.read("a.svg") == program.read("b.svg"))
      #expect(!program.read("a.svg").isEmpty)
    }
  }

  @Test func `a finished file is drawn without simulating`() throws {
    try withProgram { program in
      _ = try run(program, ["-o", "r.csv", "--plot", "asa=a.svg"])
      let rows = program.read("r.csv")
      let again = try run(program, ["-o", "r.csv", "--resume", "--plot", "asa=b.svg"])
      #expect(again.status == 0)
      #expect(again.error.contains("0 points"))
      #expect(program.read("a.svg") == program.read("b.svg"))
      #expect(program.read("r.csv") == rows)
    }
  }

  @Test func `without the converter PNG is refused before anything runs`() throws {
    try withProgram { program in
      let outcome = try run(program, ["-o", "r.csv", "--plot", "asa=a.png"])
      #expect(outcome.status == 69)
      #expect(
        outcome.error
          == "koryo: 'a.png': PNG is drawn by rsvg-convert, which is not installed (Debian and "
          + "Ubuntu: librsvg2-bin, Homebrew: librsvg); an .svg file needs nothing\n")
      #expect(program.files == ["s.yaml"])
    }
  }

  /// Runs with a converter of our own.
  private func run(_ program: CommandLineProgram, converter script: String) throws
    -> CommandLineProgram.Outcome
  {
    try program.write("#!/bin/sh\n" + script + "\n", to: "rsvg-convert")
    let converter = program.folder.appendingPathComponent("rsvg-convert").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: converter)
    return try run(
      program, ["--plot", "asa=a.png"], environment: ["PATH": "/nowhere:" + program.folder.path])
  }

  @Test func `a converter that fails leaves no picture`() throws {
    try withProgram { program in
      let outcome = try run(program, converter: "echo half; exit 3")
      #expect(outcome.status == 69)
      #expect(outcome.error.contains("'a.png': rsvg-convert failed with status 3"))
      #expect(program.files == ["rsvg-convert", "s.yaml"])
    }
  }

  @Test func `a converter gets the whole drawing, and what it gives is the picture`() throws {
    try withProgram { program in
      _ = try run(program, ["--plot", "asa=a.svg"])
      let outcome = try run(
        program, converter: "while IFS= read -r line; do printf '%s\\n' \"$line\"; done")
      #expect(outcome.status == 0)
      #expect(program.read("a.png") == program.read("a.svg"))
      #expect(program.read("a.png").hasSuffix("</svg>\n"))
    }
  }

  @Test(.enabled(if: hasConverter, "rsvg-convert (librsvg2-bin) is not installed"))
  func `PNG is drawn by the converter`() throws {
    try withProgram { program in
      let outcome = try run(
        program, ["--plot", "asa=a.PNG"], environment: ["PATH": "/nowhere:/usr/bin"])
      #expect(outcome.status == 0)
      let picture = try Data(contentsOf: program.folder.appendingPathComponent("a.PNG"))
      #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    }
  }

  @Test(arguments: [
    (["--plot", "asa"], "--plot 'asa' is not MEASURE=FILE.svg or MEASURE=FILE.png"),
    (["--heatmap", "asa=a.gif"], "--heatmap 'asa=a.gif' is not MEASURE=FILE.svg"),
    (["--plot", "asaa=a.svg"], "--plot: there is no measure 'asaa' (did you mean 'asa'?)"),
    (["--heatmap", "asaa=a.svg"], "--heatmap: there is no measure 'asaa'"),
    (["--plot", "asa=a.svg", "--heatmap", "asa=./a.svg"], "'./a.svg' is named twice"),
    (["-o", "a.svg", "--plot", "asa=a.svg"], "'a.svg' is named twice"),
    (
      ["--plot", "asa=a.svg", "--shard", "1/2", "-o", "."],
      "--plot and --heatmap show a whole sweep"
    ),
    (["--plot", "asa=a.svg", "--vary", "run.seed=1,2"], "fix the others with --set"),
    (["--heatmap", "asa=a.svg", "--vary", "run.seed=1,2"], "a map shows two paths, and 3 vary"),
  ])
  func `what cannot be drawn is refused before anything runs`(
    more: [String], sentence: String
  ) throws {
    try withProgram { program in
      let outcome = try run(program, more)
      #expect(outcome.status == 64)
      #expect(outcome.error.contains(sentence))
      #expect(program.files == ["s.yaml"])
    }
  }
}
