#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a piece of work took, in seconds.
struct Cost {
  /// Elapsed on the wall clock.
  var wall: Double
  /// Spent by the processor in the program itself.
  var user: Double

  /// What this process has taken up to now, from an arbitrary start.
  static func sinceStart() -> Cost {
    var usage = rusage()
    let thisProcess: Int32 = 0
    getrusage(thisProcess, &usage)
    return Cost(wall: wallClock(), user: seconds(usage.ru_utime))
  }

  static func wallClock() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }

  static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + 1e-6 * Double(time.tv_usec)
  }

  static func - (after: Cost, before: Cost) -> Cost {
    Cost(wall: after.wall - before.wall, user: after.user - before.user)
  }
}
