#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a program takes that is run by `limits/peak`, its memory included.
struct Footprint: Decodable {
  var wall: Double
  var user: Double
  /// The most memory that it had at a time, in bytes.
  var peak: Double
  private var status: Int32

  /// Runs a program to its end, and throws its output away.
  init(of program: String, _ arguments: [String], in place: Place) throws(BenchmarkError) {
    let output = try ChildProcess.run(place.limit("peak"), [program] + arguments).output
    do {
      self = try JSONDecoder().decode(Footprint.self, from: Data(output.utf8))
    } catch {
      throw .unreadable(program: place.limit("peak"), output: output)
    }
    guard status == 0 else { throw .failed(program: program, status: status) }
  }
}
