#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How the process ends. Numbers from 64 on are those of `sysexits.h`; 130 is what shells give for an
/// interrupt.
enum ExitStatus: Int32, Error, CaseIterable {
  /// Everything asked for was done, and no target was missed.
  case done = 0
  /// A target was missed.
  case targetMissed = 3
  /// A result became worse than its baseline.
  case regression = 4
  /// What was asked could not be decided with the replications run.
  case undecided = 5
  /// The command line makes no sense.
  case usage = 64
  /// A scenario, or data that it names, is wrong.
  case badScenario = 65
  /// A file does not exist.
  case noSuchFile = 66
  /// Another program that is needed is not there or failed.
  case unavailable = 69
  /// A mistake in the program.
  case internalError = 70
  /// The system refuses what is needed, such as threads.
  case noResources = 71
  /// A result file cannot be created.
  case cannotCreate = 73
  /// A result cannot be written to its end.
  case cannotWrite = 74
  /// Stopped by the user.
  case interrupted = 130

  /// Ends the process.
  func exit() -> Never { _exit(code: rawValue) }

  private func _exit(code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }
}
