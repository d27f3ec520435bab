/// Something that simulates, and can be run again and again.
enum Work {
  /// The engine, in this process.
  case engine(EngineWork)
  /// A program of its own.
  case program(ProgramWork)

  func run() throws(BenchmarkError) -> Trial {
    switch self {
    case .engine(let work): work.run()
    case .program(let work): try work.run()
    }
  }
}
