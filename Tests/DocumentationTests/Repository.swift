import Foundation
import Testing

/// The files of this repository and the program built from it.
enum Repository {
  /// The folder of Package.swift.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The program beside the test bundle, for both are products of one build.
  static let program: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let beside = bundle.deletingLastPathComponent().appendingPathComponent("koryo")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return root.appendingPathComponent(".build/release/koryo")
  }()

  /// README, README.ja and everything under docs, as paths from the root.
  static let pages: [String] =
    ["README.md", "README.ja.md"] + files(in: "docs").filter { $0.hasSuffix(".md") }

  /// The scenarios, without those of `Scenarios/invalid`.
  static let scenarios: [String] = files(in: "Scenarios").filter {
    $0.hasSuffix(".yaml") && !$0.hasPrefix("Scenarios/invalid/")
  }

  /// The text of a file; where there is none, a failure of the test.
  static func text(_ path: String) -> String {
    do {
      return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    } catch {
      Issue.record(error)
      return ""
    }
  }

  /// Whether a file or folder exists.
  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  /// All files under a folder, as paths from the root, in order.
  static func files(in folder: String) -> [String] {
    let names = FileManager.default.subpaths(atPath: root.appendingPathComponent(folder).path)
    return (names ?? []).sorted().map { "\(folder)/\($0)" }
  }
}
