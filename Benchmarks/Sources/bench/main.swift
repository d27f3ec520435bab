#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Usage: bench [part] ...; without a name, all parts are run. `Part` has the names.
do throws(BenchmarkError) {
  let parts = try Part.chosen(by: Array(CommandLine.arguments.dropFirst()))
  print("Measured on \(Processor.description)")
  print()
  for part in parts { try part.run(in: .checkout) }
} catch {
  Progress.clear()
  StandardError.write("bench: \(error)\n")
  exit(error.exitStatus)
}
