#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One run of a peer: its figures, and the time that it took by its own clock.
struct PeerTrial: Decodable {
  var figures: Figures
  /// Of the simulation alone.
  var seconds: Double
  /// Of the import of the simulator.
  var importSeconds: Double

  private enum CodingKeys: String, CodingKey {
    case seconds
    case importSeconds = "import_seconds"
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    seconds = try values.decode(Double.self, forKey: .seconds)
    importSeconds = try values.decode(Double.self, forKey: .importSeconds)
    figures = try Figures(from: decoder)
  }

  /// What a script printed as one line of JSON, the last one of its output.
  init(printedBy script: String, _ output: String) throws(BenchmarkError) {
    let line = output.split(separator: "\n").last ?? ""
    do {
      self = try JSONDecoder().decode(PeerTrial.self, from: Data(line.utf8))
    } catch {
      throw .unreadable(program: script, output: output)
    }
  }
}
