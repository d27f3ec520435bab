#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One side of a comparison: something that can be run again and again, and what a run takes.
struct Work {
  var run: () throws(BenchmarkError) -> Cost

  /// Work done in this process.
  static func function(_ body: @escaping () -> Void) -> Work {
    Work { () throws(BenchmarkError) in
      let start = Cost.sinceStart()
      body()
      return Cost.sinceStart() - start
    }
  }

  /// Work done by a program of its own, whose output is thrown away.
  static func program(_ path: String, _ arguments: [String]) -> Work {
    Work { () throws(BenchmarkError) in try ChildProcess.run(path, arguments, quiet: true) }
  }
}
