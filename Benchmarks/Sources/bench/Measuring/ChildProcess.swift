#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs a program to its end and says what it took.
enum ChildProcess {
  /// Where its standard output goes.
  enum Output {
    case kept, discarded
  }

  /// Runs `path` (searched for in PATH when it has no slash) with `arguments`, and holds a status other
  /// than 0 for a failure.
  @discardableResult
  static func run(
    _ path: String, _ arguments: [String], output: Output = .kept
  ) throws(BenchmarkError) -> Completion {
    let completion = try complete(path, arguments, output: output)
    guard completion.status == 0 else { throw .failed(program: path, status: completion.status) }
    return completion
  }

  /// The same, whatever its status is.
  static func complete(
    _ path: String, _ arguments: [String], output: Output = .kept
  ) throws(BenchmarkError) -> Completion {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    let start = Cost.wallClock()
    let child: pid_t
    do throws(BenchmarkError) {
      child = try spawn(path, arguments, writingTo: output == .kept ? ends : nil)
    } catch {
      ends.forEach { close($0) }
      throw error
    }
    close(ends[1])
    let text = read(from: ends[0])
    close(ends[0])
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 && errno == EINTR {}
    return Completion(
      cost: Cost(wall: Cost.wallClock() - start, user: Cost.seconds(usage.ru_utime)),
      status: exitStatus(status), output: text)
  }

  /// Whether there is a program at a path.
  static func canRun(_ path: String) -> Bool { access(path, X_OK) == 0 }

  /// The status as a shell tells it: 128 and more for a signal.
  private static func exitStatus(_ status: Int32) -> Int32 {
    status & 0x7f == 0 ? status >> 8 & 0xff : 128 + (status & 0x7f)
  }

  private static func read(from end: Int32) -> String {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(end, &block, block.count)
      #else
        let count = Darwin.read(end, &block, block.count)
      #endif
      if count > 0 { bytes += block.prefix(count) } else if count == 0 || errno != EINTR { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// - Parameter pipe: the two ends of a pipe for the output; `nil` throws it away.
  private static func spawn(
    _ path: String, _ arguments: [String], writingTo pipe: [Int32]?
  ) throws(BenchmarkError) -> pid_t {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let pipe {
      posix_spawn_file_actions_adddup2(&actions, pipe[1], 1)
      pipe.forEach { posix_spawn_file_actions_addclose(&actions, $0) }
    } else {
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    }
    let copies = ([path] + arguments).map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, path, &actions, nil, copies + [nil], environ)
    guard code == 0 else { throw .cannotStart(program: path, code: code) }
    return child
  }
}
