import ContactCenterModel
import Foundation
import Reporting
import ScenarioFormat

/// A folder of files that a test writes, removed with it.
final class ScratchFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "koryo-\(UUID().uuidString)/"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Data(text.utf8))
  }

  @discardableResult
  func write(_ name: String, _ data: Data) throws -> String {
    try data.write(to: URL(fileURLWithPath: path + name))
    return path + name
  }

  /// Reads a scenario of this text.
  func load(_ text: String, set overrides: [String] = []) throws -> LoadedScenario {
    let file = try write("scenario.yaml", text)
    return try ScenarioLoader.load(path: file, overrides: overrides.map(override))
  }

  /// The sentences of a scenario's mistakes, the folder left out; none when it can be read.
  func mistakes(_ text: String, set overrides: [String] = []) throws -> [String] {
    let file = try write("scenario.yaml", text)
    do {
      _ = try ScenarioLoader.load(path: file, overrides: overrides.map(override))
      return []
    } catch {
      return error.diagnostics.map {
        DiagnosticText.text($0, .en).replacingOccurrences(of: path, with: "")
      }
    }
  }

  /// The warnings of a scenario: identifier and path.
  func warnings(_ text: String) throws -> [String] {
    try load(text).warnings.map { "\($0.problem.id) \($0.path)" }
  }

  private func override(_ text: String) -> Override {
    let equals = text.firstIndex(of: "=") ?? text.endIndex
    return Override(
      path: String(text[..<equals]), value: String(text[equals...].dropFirst()))
  }
}

/// The folder of the package.
let packageFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// The smallest useful scenario.
let smallScenario = """
  koryo: 1
  callTypes:
    support: {rate: 120/h, handling: 4 min, patience: 2 min}
  agents:
    team: {staff: 10}
  """

/// The same, and nothing to warn of.
let quietScenario = smallScenario.replacing(
  "handling: 4 min", with: "handling: {talk: 4 min, wrapUp: 0 s}")
