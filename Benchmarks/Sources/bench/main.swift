#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Usage: bench [limits] [experiments] [calendars]; without a name, everything is run.
let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
  .joined(separator: "/")
let chosen = Set(CommandLine.arguments.dropFirst())
let rounds = 7

func wants(_ part: String) -> Bool { chosen.isEmpty || chosen.contains(part) }

do {
  if wants("limits") {
    _ = try ChildProcess.run("make", ["-s", "-C", "\(package)/limits"], quiet: false)
    print("Against the least that the work can cost (bare C), medians of \(rounds) pairs")
    try Comparison.show(Comparisons.all(limits: "\(package)/bin"), rounds: rounds)
  }
  if wants("experiments") {
    let root = "\(package)/.."
    try ExperimentComparisons(
      program: "\(root)/.build/release/koryo", scenarios: "\(root)/Scenarios"
    ).show(rounds: rounds)
  }
  if wants("calendars") { CalendarComparison.run(rounds: rounds) }
} catch {
  print("bench: \(error)")
  exit(1)
}
