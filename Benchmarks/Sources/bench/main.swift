#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.contains("-h") || arguments.contains("--help") {
  print(Part.usage)
  exit(0)
}
do throws(BenchmarkError) {
  let parts = try Part.chosen(by: arguments)
  print("Measured on \(Machine.description)")
  if let warning = Machine.warning { StandardError.write("bench: \(warning)\n") }
  print()
  for part in parts { try part.run(in: .checkout) }
} catch {
  Progress.clear()
  StandardError.write("bench: \(error)\n")
  exit(error.exitStatus)
}
