import Foundation
import Reporting
import ResultStore
import Testing

@Suite struct SweepStoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let facts = [(key: "tool", value: "koryo 0.1.0"), (key: "seed", value: "1")]

  private static func row(_ point: Int, _ values: [String], _ measure: String) -> SweepRow {
    SweepRow(
      point: point, values: values, measure: measure, type: "support", interval: "09:00",
      value: 0.1 * Double(point), low: 0, high: 1e300, standardError: 5e-324, replications: 100,
      leftOut: 0, numerator: 12, unit: "share", confidence: 0.95, seed: .max, fingerprint: "ab",
      plan: "cd", machine: "koryo 0.1.0")
  }

  /// Enough rows for the table to need several pages and a page that lists them.
  private static func point(_ number: Int) -> [SweepRow] {
    (0..<40).map { row(number, ["\(20 + number)", "a\(number)"], "measure\($0)") }
  }

  private func store(_ name: String, paths: [String] = ["agents.a.staff", "callTypes.b.x"]) throws
    -> SweepStore
  {
    try SweepStore.create(at: folder.path + name, paths: paths, facts: Self.facts)
  }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: folder.path + name))
  }

  private func rows(of store: SweepStore) throws -> [SweepRow] {
    var rows: [SweepRow] = []
    try store.rows {
      rows.append($0)
      return true
    }
    return rows
  }

  @Test func `rows come back as they were, whatever their values look like`() throws {
    let values = [
      "20", "0.5", "1.0", "010", "1e3", "80%", "true", "null", "[1, 2]", "窓口", "-3", "+3", "",
      "99999999999999999999", "9223372036854775807", "it's \"so\"",
    ]
    let rows = values.enumerated().map { Self.row($0 + 1, [$1], "asa") }
    let store = try store("a.sqlite", paths: ["agents.\"a b\".staff"])
    try store.append(rows)
    try store.close()
    let again = try SweepStore.open(folder.path + "a.sqlite", isReadOnly: true)
    #expect(again.paths == ["agents.\"a b\".staff"])
    #expect(try self.rows(of: again) == rows)
    #expect(try again.facts() == ["tool": "koryo 0.1.0", "seed": "1"])
  }

  @Test func `files of the same rows have the same bytes, interrupted or not`() throws {
    let whole = try store("whole.sqlite")
    for number in 1...60 { try whole.append(Self.point(number)) }
    try whole.close()
    let part = try store("part.sqlite")
    for number in 1...23 { try part.append(Self.point(number)) }
    try part.close()
    let rest = try SweepStore.open(folder.path + "part.sqlite", isReadOnly: false)
    #expect(try rows(of: rest).count == 23 * 40)
    for number in 24...60 { try rest.append(Self.point(number)) }
    try rest.close()
    #expect(try bytes("whole.sqlite") == bytes("part.sqlite"))
    #expect(try bytes("whole.sqlite").count > 20 * 4096)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == ["part.sqlite", "whole.sqlite"])
  }

  @Test func `a file changes with its rows and its facts`() throws {
    for (name, number) in [("a.sqlite", 1), ("b.sqlite", 2)] {
      let store = try store(name)
      try store.append(Self.point(number))
      try store.close()
    }
    #expect(try bytes("a.sqlite") != bytes("b.sqlite"))
  }

  @Test func `a file to which another has added is not added to`() throws {
    let first = try store("a.sqlite")
    let second = try SweepStore.open(folder.path + "a.sqlite", isReadOnly: false)
    try second.append(Self.point(1))
    #expect(throws: SweepStoreError.writtenByAnother(path: folder.path + "a.sqlite")) {
      try first.append(Self.point(1))
    }
    #expect(try rows(of: second) == Self.point(1))
  }

  @Test func `paths that SQLite takes for one column are refused`() throws {
    #expect(throws: SweepStoreError.sameColumn("agents.a.staff", "agents.A.staff")) {
      try store("a.sqlite", paths: ["agents.a.staff", "agents.A.staff"])
    }
    #expect(throws: SweepStoreError.self) { try store("b.sqlite", paths: ["Measure"]) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `a file of another kind is named as one`() throws {
    let text = folder.path + "text.sqlite"
    try Data("point,measure\n".utf8).write(to: URL(fileURLWithPath: text))
    #expect(throws: SweepStoreError.notASweep(path: text)) {
      try SweepStore.open(text, isReadOnly: true)
    }
    let empty = folder.path + "empty.sqlite"
    try Data().write(to: URL(fileURLWithPath: empty))
    #expect(throws: SweepStoreError.notASweep(path: empty)) {
      try SweepStore.open(empty, isReadOnly: true)
    }
  }

  @Test func `what SQLite cannot open is refused in its words`() throws {
    let path = folder.path + "no/such/folder.sqlite"
    #expect(throws: SweepStoreError.refused(path: path, reason: "unable to open database file")) {
      try SweepStore.create(at: path, paths: [], facts: [])
    }
  }
}
