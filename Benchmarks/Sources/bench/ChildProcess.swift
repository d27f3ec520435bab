#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs a program to its end and says what it took.
enum ChildProcess {
  /// Runs `path` (searched for in PATH when it has no slash) with `arguments`.
  ///
  /// User time is the child's own, from `wait4`; `quiet` throws its standard output away.
  static func run(
    _ path: String, _ arguments: [String], quiet: Bool
  ) throws(BenchmarkError) -> Cost {
    let start = Cost.wallClock()
    let child = try spawn(path, arguments, quiet: quiet)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 && errno == EINTR {}
    guard status == 0 else { throw .failed(program: path, status: status) }
    return Cost(wall: Cost.wallClock() - start, user: Cost.seconds(usage.ru_utime))
  }

  private static func spawn(
    _ path: String, _ arguments: [String], quiet: Bool
  ) throws(BenchmarkError) -> pid_t {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if quiet { posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0) }
    let copies = ([path] + arguments).map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, path, &actions, nil, copies + [nil], environ)
    guard code == 0 else { throw .cannotStart(program: path, code: code) }
    return child
  }
}
