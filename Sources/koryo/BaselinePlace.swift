import Reporting
import ScenarioFormat

/// Where the baseline of a scenario is kept.
struct BaselinePlace {
  let loaded: LoadedScenario
  let path: String

  /// The places in a folder, one for each scenario.
  ///
  /// - Throws: when two scenarios would share one, or when what is there is no baseline.
  static func places(
    for scenarios: [LoadedScenario], in folder: String
  ) throws(CommandFailure) -> [BaselinePlace] {
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    var places: [BaselinePlace] = []
    for loaded in scenarios {
      let path = start + name(of: loaded.file) + ".json"
      if let other = places.first(where: { $0.path == path }) {
        throw CommandFailure(.usage, .sameName(other.loaded.file, loaded.file, file: path))
      }
      try checkOverwriting(path)
      places.append(BaselinePlace(loaded: loaded, path: path))
    }
    return places
  }

  /// The name of a file without its folder and the ending of scenarios.
  private static func name(of file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    for ending in [".yaml", ".yml"] where name.hasSuffix(ending) && name.count > ending.count {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  /// A baseline may be recorded anew; nothing else is overwritten.
  private static func checkOverwriting(_ path: String) throws(CommandFailure) {
    guard InputFile.exists(path) else { return }
    let text = try? InputFile.text(path)
    let value = text.flatMap { JSONReader.read($0) }
    guard value?["kind"]?.string == BaselineFile.kind else {
      throw CommandFailure(.cannotCreate, .notBaseline(path))
    }
  }
}
