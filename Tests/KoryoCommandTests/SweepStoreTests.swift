import Foundation
import Testing

/// Sweeps into SQLite files.
@Suite struct SweepStoreTests {
  private func bytes(_ name: String, _ program: CommandLineProgram) -> Data? {
    try? Data(contentsOf: program.folder.appendingPathComponent(name))
  }

  @Test func `a database of parts has the bytes of one run's, and of one begun and gone on with`()
    throws
  {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      #expect(try program.sweep("-o", "whole.sqlite").status == 0)
      let whole = try #require(bytes("whole.sqlite", program))
      for shard in 1...4 {
        #expect(
          try program.sweep("--threads", "1", "--shard", "\(shard)/4", "-o", "p/").status == 0)
      }
      #expect(try program.run(["merge", "p", "-o", "merged.sqlite"]).status == 0)
      #expect(bytes("merged.sqlite", program) == whole)
      #expect(try program.sweep("-o", "whole.sqlite", "--resume").status == 0)
      #expect(bytes("whole.sqlite", program) == whole)
      #expect(program.files == ["merged.sqlite", "p", "s.yaml", "whole.sqlite"])
    }
  }

  @Test func `a sweep that was killed goes on to the bytes of one that was not`() throws {
    let long = [
      "sweep", "s.yaml", "--vary", "scale.demand=0.5..1.49:0.01", "--replications", "300",
      "--measures", "asa,abandonment", "--quiet", "-o",
    ]
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      #expect(try program.run(long + ["whole.sqlite"]).status == 0)
      let process = try program.start(long + ["killed.sqlite"])
      while bytes("killed.sqlite", program)?.count ?? 0 < 3 * 4096 { usleep(1_000) }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(bytes("killed.sqlite", program) != bytes("whole.sqlite", program))
      #expect(try program.run(long + ["killed.sqlite", "--resume"]).status == 0)
      #expect(bytes("killed.sqlite", program) == bytes("whole.sqlite", program))
    }
  }

  @Test func `a database of another sweep is not gone on with`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let base = ["sweep", "s.yaml", "--replications", "2", "--quiet", "-o", "a.sqlite"]
      #expect(try program.run(base + ["--vary", "lines=8,9"]).status == 0)
      let again = try program.run(base + ["--vary", "lines=8,9"])
      #expect(again.status == 73)
      let other = try program.run(base + ["--vary", "lines=7,9", "--resume"])
      #expect(other.status == 65)
      #expect(other.error.contains("at point 1 it has lines '8', this sweep '7'"))
      let longer = try program.run(base + ["--vary", "lines=8,9,10", "--resume"])
      #expect(longer.status == 65)
      #expect(longer.error.contains("was begun with points '2', this sweep has '3'"))
      #expect(try program.run(base + ["--vary", "lines=8,9,10", "--force"]).status == 0)
      try program.write("point\n", to: "b.sqlite")
      let none = try program.run(
        ["sweep", "s.yaml", "--vary", "lines=8,9", "-o", "b.sqlite", "--resume"])
      #expect(none.status == 65)
      #expect(none.error.contains("'b.sqlite' is no SQLite file of a sweep"))
    }
  }

  @Test func `merging leaves no database behind where a part is missing`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      _ = try program.sweep("--shard", "1/2", "-o", "p/")
      #expect(try program.run(["merge", "p", "-o", "m.sqlite"]).status == 65)
      #expect(program.files == ["p", "s.yaml"])
    }
  }
}
