import Foundation

/// What of the repository these tests run.
enum Repository {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The program beside the test bundle, for both are products of one build.
  static let binary: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let beside = bundle.deletingLastPathComponent().appendingPathComponent("koryo")
    let isThere = FileManager.default.isExecutableFile(atPath: beside.path)
    return isThere ? beside : folder.appendingPathComponent(".build/release/koryo")
  }()
}
