import Foundation
import Yams

/// YAML as an editor's schema check sees it: by the core schema of YAML 1.2.
enum YAMLAsJSON {
  static func text(_ yaml: String) throws -> String {
    guard let node = try Yams.compose(yaml: yaml, .basic) else { return "null" }
    return try text(node)
  }

  private static func text(_ node: Node) throws -> String {
    switch node {
    case .scalar(let scalar):
      let plain = scalar.style != .singleQuoted && scalar.style != .doubleQuoted
      return plain ? resolved(scalar.string) : quoted(scalar.string)
    case .sequence(let sequence):
      return "[" + (try sequence.map(text)).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      let members = try mapping.map { try quoted($0.key.string ?? "") + ": " + text($0.value) }
      return "{" + members.joined(separator: ", ") + "}"
    case .alias:
      return "null"
    }
  }

  private static func resolved(_ text: String) -> String {
    if ["true", "false", "null"].contains(text) { return text }
    if text == "~" || text.isEmpty { return "null" }
    let isNumber = text.allSatisfy { "+-.0123456789eE".contains($0) } && Double(text) != nil
    return isNumber ? "\(Double(text) ?? 0)" : quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacingOccurrences(of: "\\", with: "\\\\")
      .replacingOccurrences(of: "\"", with: "\\\"").replacingOccurrences(of: "\n", with: "\\n")
    return "\"\(escaped)\""
  }
}

/// Runs a Python script.
enum Python {
  /// What it prints; `nil` when Python or a module is not there.
  static func run(_ arguments: String...) throws -> String? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    let isAbsent = process.terminationStatus == 127 || text.contains("ModuleNotFoundError")
    return isAbsent ? nil : text
  }
}
