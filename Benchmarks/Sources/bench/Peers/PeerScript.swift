/// A script of `peers/` that simulates the same with another simulator.
struct PeerScript {
  var name: String
  /// Its name without the ending.
  var file: String
  /// Calls or days to simulate.
  var size: Int

  /// From sysexits.h: a script ends with it when its simulator is not installed, after one line that
  /// says so.
  private static let unavailable: Int32 = 69

  /// Runs it; `nil` when it or its simulator is not there, which one line on standard error tells.
  func run(in place: Place) throws(BenchmarkError) -> PeerTrial? {
    let path = "\(place.peers)/\(file).py"
    Progress.clear()
    let completion = try ChildProcess.complete(Self.python(place), [path, "\(size)", "1"])
    if completion.status == Self.unavailable { return nil }
    guard completion.status == 0 else { throw .failed(program: path, status: completion.status) }
    return try PeerTrial(printedBy: path, completion.output)
  }

  /// That of the virtual environment in `peers/.venv`, where there is one.
  private static func python(_ place: Place) -> String {
    let own = "\(place.peers)/.venv/bin/python3"
    return ChildProcess.canRun(own) ? own : "python3"
  }
}
