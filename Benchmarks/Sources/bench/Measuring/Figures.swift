#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a simulation found: the proof that two programs did the same work.
struct Figures: Decodable {
  var calls: Double
  /// Measures by their address, such as `asa{type=A}`.
  var values: [String: Double]

  /// The measures that are compared; times are in seconds.
  static let measures = ["serviceLevel.offered", "abandonment", "asa", "occupancy"]

  /// What the older programs call some of them.
  private static let shortNames = [
    "sl": "serviceLevel.offered", "aban": "abandonment", "occ": "occupancy",
  ]

  /// Reads an object with the number of calls and measures, among other things.
  init(from decoder: any Decoder) throws {
    let entries = try decoder.singleValueContainer().decode([String: Entry].self)
    let numbers = entries.compactMapValues(\.number)
    guard let calls = numbers["calls"] else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no number of calls"))
    }
    self.calls = calls
    values = Dictionary(
      numbers.map { (Self.shortNames[$0.key] ?? $0.key, $0.value) }, uniquingKeysWith: { $1 })
  }

  /// The figures that a program printed as one line of JSON.
  init(printedBy program: String, _ output: String) throws(BenchmarkError) {
    do {
      self = try JSONDecoder().decode(Figures.self, from: Data(output.utf8))
    } catch {
      throw .unreadable(program: program, output: output)
    }
  }

  init(calls: Double, values: [String: Double]) {
    self.calls = calls
    self.values = values
  }

  /// A number, or something else that is passed over.
  private struct Entry: Decodable {
    var number: Double?

    init(from decoder: any Decoder) throws {
      number = try? decoder.singleValueContainer().decode(Double.self)
    }
  }
}
