import Foundation
import Reporting
import ScenarioFormat
import Testing

/// Every folder of `Scenarios/invalid` holds one mistake and the message for it, whole.
///
/// `KORYO_RECORD=1` writes the messages anew, to be read before they are committed.
@Suite struct InvalidScenarioTests {
  private static let folder = packageFolder.appendingPathComponent("Scenarios/invalid")
  static let cases = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted()

  private func sentences(_ name: String, _ language: Language) -> String {
    let path = Self.folder.appendingPathComponent(name).path + "/"
    do {
      _ = try ScenarioLoader.load(path: path + "scenario.yaml")
      return "no mistake was found\n"
    } catch {
      let lines = error.diagnostics.map { DiagnosticText.text($0, language) + "\n" }
      return lines.joined().replacingOccurrences(of: path, with: "")
    }
  }

  @Test("a broken scenario gives its message", arguments: cases ?? [])
  func message(name: String) throws {
    for (file, language) in [("expected.txt", Language.en), ("expected.ja.txt", .ja)] {
      let url = Self.folder.appendingPathComponent(name).appendingPathComponent(file)
      let exists = FileManager.default.fileExists(atPath: url.path)
      guard exists || language == .en else { continue }
      let found = sentences(name, language)
      if ProcessInfo.processInfo.environment["KORYO_RECORD"] == "1" {
        try Data(found.utf8).write(to: url)
      }
      let expected = try String(contentsOf: url, encoding: .utf8)
      #expect(found == expected, "\(name)/\(file)")
    }
  }

  @Test func `there are broken scenarios to read`() {
    #expect((Self.cases ?? []).count >= 40)
  }

  @Test func `a scenario with many mistakes has them all told, in the order of the file`() {
    let lines = sentences("every-kind-at-once", .en).split(separator: "\n")
    let rows = lines.compactMap { Int($0.split(separator: ":")[1]) }
    #expect(lines.count == 10)
    #expect(rows == rows.sorted())
  }
}
