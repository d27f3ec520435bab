#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why the benchmarks stopped.
enum BenchmarkError: Error, CustomStringConvertible {
  case unknownPart(String)
  case cannotStart(program: String, code: Int32)
  case failed(program: String, status: Int32)
  case unreadable(program: String, output: String)
  case badScenario(String)

  var description: String {
    switch self {
    case .unknownPart(let name):
      "there is no part '\(name)'; there are \(Part.allCases.map(\.rawValue).joined(separator: ", "))"
    case .cannotStart(let program, let code):
      "cannot start \(program): \(String(cString: strerror(code)))"
    case .failed(let program, let status): "\(program) failed with status \(status)"
    case .unreadable(let program, let output): "\(program) printed no line of figures: \(output)"
    case .badScenario(let mistake): mistake
    }
  }

  /// From sysexits.h: wrong usage, else software.
  var exitStatus: Int32 {
    if case .unknownPart = self { 64 } else { 70 }
  }
}
