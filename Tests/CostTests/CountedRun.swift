import Foundation

/// A run of a steady state that has been counted: the calls that arrived, and what the program did.
struct CountedRun {
  let calls: Double
  let profile: Profile

  /// Runs a scenario, given without `steadyState`, for some hours on one thread.
  init(of scenario: String, warmUp: String = "1 h", hours: Int) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("koryo-cost-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let steady = "koryo: 1\nsteadyState: {warmUp: \(warmUp), length: \(hours) h}\n"
    try (steady + scenario).write(
      to: folder.appendingPathComponent("steady.yaml"), atomically: true, encoding: .utf8)
    let counted = try Valgrind.ready.get().count(
      ["run", "steady.yaml", "--threads", "1", "--replications", "1", "--quiet"]
        + ["--measures", "calls.arrived", "--format", "json"], in: folder)
    calls = try JSONDecoder().decode(Report.self, from: counted.output).estimates[0].value
    profile = counted.profile
  }

  /// The part of a result in JSON that is needed here.
  private struct Report: Decodable {
    struct Estimate: Decodable { let value: Double }
    let estimates: [Estimate]
  }
}
