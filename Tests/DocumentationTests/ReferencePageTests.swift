import Foundation
import Testing

/// The pages that repeat what the program knows.
struct ReferencePageTests {
  @Test("The page of measures has every measure with its formula")
  func measures() throws {
    let page = Repository.text("docs/measures.md")
    try withWorkplace { workplace in
      let list = try workplace.run("koryo measures").output.split(separator: "\n").dropFirst(2)
      #expect(list.count > 50)
      for line in list {
        let id = line.prefix { $0 != " " }
        let formula = line.suffix(from: line.range(of: "  ", options: .backwards)!.upperBound)
        let row = page.split(separator: "\n").first { $0.hasPrefix("| `\(id)` |") }
        #expect(row?.contains("| \(formula) |") == true, "\(id): \(formula)")
      }
    }
  }

  @Test("The page of the scenario file has every key with its example")
  func keys() throws {
    let page = Repository.text("docs/scenario-file.md")
    for key in try Self.keys() {
      let isTold = page.contains("| `\(key.name)`") && page.contains("`\(key.example)`")
      #expect(isTold, "\(key.name), \(key.example)")
    }
  }

  @Test("The Japanese page of the scenario file has every key")
  func keysInJapanese() throws {
    let page = Repository.text("docs/scenario-file.ja.md")
    for key in try Self.keys() {
      let isTold = page.contains("`\(key.name)`")
      #expect(isTold, "\(key.name)")
    }
  }

  @Test("The page of the command line has every option and every exit status")
  func commandLine() throws {
    let page = Repository.text("docs/command-line.md")
    try withWorkplace { workplace in
      let help = try ["run", "sweep", "merge"].map {
        try workplace.run("koryo \($0) --help").output
      }.joined()
      for option in Set(help.matches(of: /--[a-z][a-z-]+/).map { String($0.output) })
      where !["--version", "--help"].contains(option) {
        let isTold = page.contains("`\(option)")
        #expect(isTold, "\(option)")
      }
      let overview = try workplace.run("koryo --help").output.replacing("\n", with: " ")
      let statuses = try #require(overview.firstMatch(of: /Exit status: (.*?)\./)).output.1
      for status in statuses.matches(of: /\d+/).map({ String($0.output) }) {
        let isTold = page.contains("| \(status) |")
        #expect(isTold, "\(status)")
      }
    }
  }

  /// The keys of the schema with the examples in their descriptions.
  private static func keys() throws -> [(name: String, example: String)] {
    var keys: [(name: String, example: String)] = []
    try withWorkplace { workplace in
      let text = try workplace.run("koryo schema").output
      let schema = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      let definitions = schema?["definitions"] as? [String: [String: Any]] ?? [:]
      for (name, definition) in definitions where !name.hasSuffix(".overlay") {
        for (key, value) in definition["properties"] as? [String: [String: Any]] ?? [:] {
          let text = value["description"] as? String ?? ""
          let example = text.components(separatedBy: " Example: ").dropFirst().last
          keys.append((key, example ?? "\(key): 1"))
        }
      }
    }
    #expect(keys.count > 60)
    return keys
  }
}
