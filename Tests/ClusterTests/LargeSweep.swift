import Foundation

/// A sweep of 200 points in 8 shards of a second or more, long enough to be stopped midway.
final class LargeSweep {
  static let shards = 8
  static let arguments =
    "day.yaml --vary agents.desk.staff=3..22:1 --vary callTypes.orders.patience=1min..5min:30s,10min "
    + "--replications 100 --seed 7"

  /// A folder of its own, taken away at the end.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("koryo-cluster-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("results.csv.parts"), withIntermediateDirectories: true)
    try Self.scenario.write(
      to: folder.appendingPathComponent("day.yaml"), atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static let scenario = """
    koryo: 1
    day: {open: "09:00", close: "18:00", interval: 30 min}
    callTypes:
      orders:
        rate: 120/h
        handling: {talk: 4 min, wrapUp: 60 s}
        patience: 2 min
    agents:
      desk: {staff: 12}

    """

  /// The bytes of a file; `nil` where there is none.
  func bytes(_ name: String) -> Data? { try? Data(contentsOf: folder.appendingPathComponent(name)) }

  /// The complete parts, by shard.
  var parts: [Int] {
    files.filter { $0.hasSuffix(".part") && !$0.hasPrefix(".") }
      .compactMap { Int($0.dropLast(".part".count)) }.sorted()
  }

  private var files: [String] {
    let parts = folder.appendingPathComponent("results.csv.parts").path
    return (try? FileManager.default.contentsOfDirectory(atPath: parts)) ?? []
  }

  /// Writes `shard.sh`, which runs a shard and, the first time, kills one of them midway: when the file
  /// that is to become its part is there. A shell watches, for it does not wait for other tests.
  func writeKilledShard(_ killed: Int) throws {
    let script = """
      koryo sweep \(Self.arguments) --threads 1 --quiet --shard $1/\(Self.shards) \\
        -o results.csv.parts/$1.part &
      job=$!
      if [ $1 = \(killed) ] && mkdir killed 2> /dev/null; then
        until ls -A results.csv.parts | grep -q '^[.]\(killed)[.]part' || ! kill -0 $job; do
          sleep 0.01
        done
        kill -KILL $job
      fi
      wait $job

      """
    try script.write(
      to: folder.appendingPathComponent("shard.sh"), atomically: true, encoding: .utf8)
  }

  /// Waits until a shard has written some of its rows, and gives the process that writes them.
  ///
  /// A part has another name while it is written, which ends in the number of its process.
  func processWriting(shard: Int) async throws -> Int32? {
    for _ in 0..<60_000 {
      for name in files where name.hasPrefix(".\(shard).part") {
        guard let bytes = bytes("results.csv.parts/" + name), bytes.count > 2000 else { continue }
        return name.split(separator: "-").last.flatMap { Int32($0) }
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    return nil
  }

  /// What one run of the whole sweep writes.
  static let whole: Result<(csv: Data, sqlite: Data), any Error> = Result {
    let sweep = try LargeSweep()
    for form in ["csv", "sqlite"] {
      let run = try Shell.run("koryo sweep \(arguments) -o whole.\(form)", in: sweep.folder)
      guard run.status == 0 else { throw CocoaError(.fileReadUnknown, userInfo: ["": run.text]) }
    }
    return (sweep.bytes("whole.csv") ?? Data(), sweep.bytes("whole.sqlite") ?? Data())
  }
}
