import Foundation

/// An empty folder, removed with the test.
final class TemporaryFolder {
  /// With a slash at its end.
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "koryo-\(UUID().uuidString)/"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
