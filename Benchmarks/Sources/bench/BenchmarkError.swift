/// Why the benchmarks stopped.
enum BenchmarkError: Error, CustomStringConvertible {
  case cannotStart(program: String, code: Int32)
  case failed(program: String, status: Int32)

  var description: String {
    switch self {
    case .cannotStart(let program, let code): "cannot start \(program) (error \(code))"
    case .failed(let program, let status): "\(program) failed (wait status \(status))"
    }
  }
}
