import Reporting
import ResultStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Rows in an SQLite file: one that grows point by point, or one that appears whole or not at all.
final class RowStore {
  private let store: SweepStore
  /// Where a file that is to appear whole is moved at its end; `nil` for one that grows in its place.
  private let target: String?
  private var isFinished = false

  private init(_ store: SweepStore, target: String? = nil) {
    self.store = store
    self.target = target
  }

  deinit { if target != nil && !isFinished { unlink(store.path) } }

  /// Makes a file that grows.
  ///
  /// - Parameter replaces: whether what is there is thrown away.
  static func growing(
    _ path: String, _ header: PartHeader, replaces: Bool
  ) throws(CommandFailure) -> RowStore {
    if FileBytes.isThere(path) {
      guard replaces else { throw CommandFailure(.cannotCreate, saying: .fileIsThere(path)) }
      guard unlink(path) == 0 else {
        throw CommandFailure(.cannotCreate, .cannotCreate(path, FileBytes.reason(errno)))
      }
    }
    return RowStore(try create(path, header))
  }

  /// Makes a file beside its place, to be moved there at the end.
  static func whole(_ path: String, _ header: PartHeader) throws(CommandFailure) -> RowStore {
    let target = OutputFile.resolved(path)
    Leftovers.remove(besides: target)
    let store = try create(OutputFile.besides(target), header)
    return RowStore(store, target: target)
  }

  /// Goes on with a file, after a look at what it holds.
  ///
  /// - Parameter each: is given every row.
  /// - Returns: the file, and how many points are in it.
  static func begun(
    _ path: String, of plan: SweepPlan, each: (SweepRow) throws(CommandFailure) -> Void
  ) throws(CommandFailure) -> (store: RowStore, points: Int) {
    let store: SweepStore
    do throws(SweepStoreError) {
      store = try SweepStore.open(path, isReadOnly: false)
    } catch {
      throw error.failure(.cannotCreate)
    }
    let begun = try BegunStore(store, of: plan, each: each)
    return (RowStore(store), begun.points)
  }

  /// Adds the rows of a point, all or none.
  func add(_ rows: [SweepRow]) throws(CommandFailure) {
    do throws(SweepStoreError) {
      try store.append(rows)
    } catch {
      throw error.failure(.cannotWrite)
    }
  }

  /// Closes the file, and moves it to its place.
  func finish() throws(CommandFailure) {
    do throws(SweepStoreError) {
      try store.close()
    } catch {
      throw error.failure(.cannotWrite)
    }
    guard let target else { return }
    guard rename(store.path, target) == 0 else {
      throw CommandFailure(.cannotWrite, .cannotWrite(target, FileBytes.reason(errno)))
    }
    isFinished = true
  }

  private static func create(
    _ path: String, _ header: PartHeader
  ) throws(CommandFailure) -> SweepStore {
    let wasThere = FileBytes.isThere(path)
    do throws(SweepStoreError) {
      return try SweepStore.create(
        at: path, paths: header.paths, facts: header.facts)
    } catch {
      // What was begun of it is no file of results, and would be in the way of the next.
      if !wasThere { unlink(path) }
      throw error.failure(.cannotCreate)
    }
  }
}

extension SweepStoreError {
  /// Why the command gives up.
  func failure(_ status: ExitStatus) -> CommandFailure {
    switch self {
    case .refused(let path, let reason):
      let text =
        status == .cannotCreate
        ? CommandText.cannotCreate(path, reason) : .cannotWrite(path, reason)
      return CommandFailure(status, text)
    case .notASweep(let path):
      return CommandFailure(.badScenario, saying: DesignText.notAStore(path))
    case .sameColumn(let first, let second):
      return CommandFailure(.usage, saying: DesignText.sameColumn(first, second))
    case .writtenByAnother(let path):
      return CommandFailure(.cannotWrite, saying: DesignText.grownByAnother(path))
    }
  }
}
