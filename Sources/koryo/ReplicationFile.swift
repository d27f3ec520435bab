import ContactCenterModel
import Experiments
import Reporting
import ResultStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file of `--each-replication`: a row for each replication and measure; it appears whole or not at all.
final class ReplicationFile {
  private enum Form {
    case csv(OutputFile)
    case lines(OutputFile)
    case store(ReplicationStore, target: String)
  }

  private let form: Form
  private var text = ""
  private var isFinished = false

  /// - Parameter path: its ending chooses the form: CSV, JSON lines or SQLite.
  init(path: String) throws(CommandFailure) {
    switch SweepFormat(ending: path) {
    case .csv:
      form = .csv(try OutputFile(path: path))
      text = ReplicationRow.csvHeader
    case .jsonl: form = .lines(try OutputFile(path: path))
    case .sqlite:
      let target = OutputFile.resolved(path)
      Leftovers.remove(besides: target)
      let place = OutputFile.besides(target)
      do throws(SweepStoreError) {
        form = .store(try ReplicationStore(at: place), target: target)
      } catch {
        unlink(place)
        throw error.failure(.cannotCreate)
      }
    case .table, .json, nil:
      throw CommandFailure(.usage, .replicationEnding(path))
    }
  }

  deinit { if case .store(let store, _) = form, !isFinished { unlink(store.path) } }

  /// Adds the rows of a run.
  func add(
    _ outcome: RunOutcome, _ addresses: [MeasureAddress], from source: ReplicationRow.Source
  ) throws(CommandFailure) {
    try ReplicationRow.each(of: outcome, addresses, from: source, take: add)
  }

  func add(_ row: ReplicationRow) throws(CommandFailure) {
    switch form {
    case .csv(let file): try add(row.csv, to: file)
    case .lines(let file): try add(row.json, to: file)
    case .store(let store, _):
      do throws(SweepStoreError) { try store.add(row) } catch { throw error.failure(.cannotWrite) }
    }
  }

  private func add(_ line: String, to file: OutputFile) throws(CommandFailure) {
    text += line
    if text.utf8.count > 1 << 16 { try flush(to: file) }
  }

  private func flush(to file: OutputFile) throws(CommandFailure) {
    try file.write(Array(text.utf8))
    text = ""
  }

  /// Moves the file to its place.
  func finish() throws(CommandFailure) {
    switch form {
    case .csv(let file), .lines(let file):
      try flush(to: file)
      try file.finish()
    case .store(let store, let target):
      do throws(SweepStoreError) { try store.close() } catch { throw error.failure(.cannotWrite) }
      guard rename(store.path, target) == 0 else {
        throw CommandFailure(.cannotWrite, .cannotWrite(target, FileBytes.reason(errno)))
      }
    }
    isFinished = true
  }
}
