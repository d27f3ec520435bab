/// Where everything is that is measured, and how often it is run.
struct Place {
  /// The folder of this package.
  var package: String
  /// Runs of each side of a comparison.
  var rounds = 7

  /// The checkout that this program was compiled from.
  static let checkout = Place(
    package: #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/"))

  /// The program as `make build` leaves it.
  var program: String { "\(package)/../.build/release/koryo" }
  /// The folder of the scripts for other simulators.
  var peers: String { "\(package)/peers" }

  /// A scenario of the benchmarks.
  func scenario(_ name: String) -> String { "\(package)/Scenarios/\(name).yaml" }

  /// A scenario of the examples.
  func example(_ name: String) -> String { "\(package)/../Scenarios/\(name).yaml" }

  /// A C program of `limits/`.
  func limit(_ name: String) -> String { "\(package)/bin/\(name)" }

  /// Brings the C programs up to date.
  func buildLimits() throws(BenchmarkError) {
    Progress.tell("building the C programs")
    try ChildProcess.run("make", ["-s", "-C", "\(package)/limits"])
  }
}
