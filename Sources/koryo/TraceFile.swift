import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat

/// The file of `--trace`: every call of some replications, written while they are simulated again.
final class TraceFile {
  /// `nil` for standard output.
  private let file: OutputFile?
  private let form: TraceWriter.Form
  private var bytes: [UInt8] = []
  private var failure: CommandFailure?

  /// - Parameter path: its extension chooses the form, `.jsonl` and `.json` JSON lines, else CSV.
  init(path: String) throws(CommandFailure) {
    file = path == "-" ? nil : try OutputFile(path: path)
    let isJSON = path.hasSuffix(".jsonl") || path.hasSuffix(".json")
    form = isJSON ? .jsonLines : .csv
  }

  /// Traces replications of a report's scenario; the first when none is named.
  func write(_ report: RunReport, replications: [Int]) throws(CommandFailure) {
    let scenario = report.loaded.scenario
    let writer = TraceWriter(scenario, form: form, warmUp: report.batching?.warmUp ?? 0)
    bytes += writer.header
    let simulator = Simulator(scenario)
    let numbers = replications.isEmpty ? [report.firstReplication].compactMap { $0 } : replications
    for replication in numbers {
      _ = simulator.run(replication: replication, seed: report.plan.seed) { call in
        writer.append(call, to: &self.bytes)
        if self.bytes.count > 1 << 16 { self.flush() }
      }
    }
    flush()
    if let failure { throw failure }
  }

  /// Moves the trace to its place.
  func finish() throws(CommandFailure) { try file?.finish() }

  /// Writes what has gathered; the first failure is kept and ends writing.
  private func flush() {
    defer { bytes.removeAll(keepingCapacity: true) }
    guard failure == nil else { return }
    do {
      if let file {
        try file.write(bytes)
      } else {
        try StandardStream.output.write(String(decoding: bytes, as: UTF8.self))
      }
    } catch { failure = error }
  }
}
