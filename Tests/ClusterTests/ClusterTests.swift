import Foundation
import Testing

/// Sweeps in shards on real engines: whatever is stopped midway and run again, the parts join into the
/// bytes that one run writes.
@Suite(.serialized) struct ClusterTests {
  /// Where this is set, an engine that is missing is a mistake.
  static let isRequired = ProcessInfo.processInfo.environment["KORYO_CLUSTER_TEST"] == "required"
  static let hasParallel = isRequired || Shell.succeeds("parallel --version | grep GNU")
  /// A Slurm of this machine alone: nothing is submitted to a cluster that others use.
  static let hasSlurm =
    isRequired
    || Shell.succeeds(
      "test \"$(timeout 10 sinfo --noheader --format=%n | sort -u)\" = \"$(hostname -s)\"")

  private let sweep: LargeSweep

  init() throws { sweep = try LargeSweep() }

  @Test(.enabled(if: hasParallel, "there is no GNU parallel here"))
  func
    `with GNU parallel a shard that was killed is run again, and the bytes are those of one run`()
    throws
  {
    try sweep.writeKilledShard(3)
    let jobs =
      "parallel --will-cite --jobs 2 --halt now,fail=1 --joblog jobs.log --resume-failed "
      + "sh shard.sh {} ::: $(seq 8)"
    #expect(try Shell.run(jobs, in: sweep.folder).status != 0)
    #expect(!sweep.parts.contains(3))
    #expect(sweep.parts.count < 8)
    try expectMissing(3)

    let second = try Shell.run(jobs, in: sweep.folder)
    #expect(second.status == 0, "\(second.text)")
    #expect(sweep.parts == Array(1...8))
    try expectWhole()
  }

  @Test(
    .enabled(if: hasSlurm, "no Slurm of this machine answers; 'make test-cluster' brings one up"))
  func `with Slurm a task that was cancelled is run again, and the bytes are those of one run`()
    async throws
  {
    let submit =
      "\(Repository.folder.path)/Cluster/submit-sweep.sh \(LargeSweep.shards) results.csv "
      + LargeSweep.arguments
    let first = try Shell.run(submit, in: sweep.folder)
    #expect(first.status == 0, "\(first.text)")
    #expect(first.text.contains("shards 1-8 of 8"))
    let jobs = first.text.matches(of: /job (\d+)/).map { String($0.output.1) }
    _ = try #require(try await sweep.processWriting(shard: 3))
    #expect(try Shell.run("scancel \(jobs[0])_3").status == 0)
    try await end(of: jobs)
    #expect(sweep.parts == [1, 2, 4, 5, 6, 7, 8])
    #expect(sweep.bytes("results.csv") == nil)
    let log = sweep.bytes("koryo-merge-\(jobs[1]).log") ?? Data()
    #expect(String(decoding: log, as: UTF8.self).contains("--shard 3/8"))
    try expectMissing(3)

    let second = try Shell.run(submit, in: sweep.folder)
    #expect(second.text.contains("shards 3 of 8"))
    try await end(of: second.text.matches(of: /job (\d+)/).map { String($0.output.1) })
    #expect(sweep.parts == Array(1...8))
    #expect(sweep.bytes("results.csv") == (try LargeSweep.whole.get().csv))
    try expectWhole()
  }

  /// Waits until the queue holds none of some jobs.
  private func end(of jobs: [String]) async throws {
    let list = "squeue --noheader --jobs \(jobs.joined(separator: ",")) 2> /dev/null"
    for _ in 0..<1200 where try !Shell.run(list).text.isEmpty {
      try await Task.sleep(for: .milliseconds(250))
    }
    #expect(try Shell.run(list).text.isEmpty)
  }

  /// A shard that is missing is named with the command that makes it, and nothing is written.
  private func expectMissing(_ shard: Int) throws {
    let merge = try Shell.run(
      "koryo merge results.csv.parts/*.part -o early.csv", in: sweep.folder)
    #expect(merge.status != 0)
    #expect(merge.text.contains("koryo sweep"))
    #expect(merge.text.contains("--shard \(shard)/8"))
    #expect(sweep.bytes("early.csv") == nil)
  }

  private func expectWhole() throws {
    let whole = try LargeSweep.whole.get()
    for (form, bytes) in [("csv", whole.csv), ("sqlite", whole.sqlite)] {
      let merge = try Shell.run(
        "koryo merge results.csv.parts/*.part -o merged.\(form)", in: sweep.folder)
      #expect(merge.status == 0, "\(merge.text)")
      #expect(!bytes.isEmpty)
      #expect(sweep.bytes("merged.\(form)") == bytes, "\(form) differs")
    }
  }
}
