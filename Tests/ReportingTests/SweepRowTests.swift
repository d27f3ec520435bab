import Reporting
import Testing

/// Rows are read back as they were written, for whoever joins files must lose nothing.
@Suite struct SweepRowTests {
  private static let paths = ["agents.desk.staff", "callTypes.orders.handling.talk"]

  private static let whole = SweepRow(
    point: 12, values: ["20", "4 min"], measure: "asa", type: "orders, \"returns\"", group: "受付",
    day: "2", interval: "09:00", node: "main", value: 9.499774099854866, low: 1e-7, high: 12,
    standardError: 0.1 + 0.2, replications: 100, leftOut: 3, numerator: -0.5, denominator: 35_992,
    unit: "seconds", confidence: 0.95, seed: .max, fingerprint: "00ff", plan: "ab12",
    machine: "koryo 0.1.0 GSL 2.7.1 x86_64+avx2 glibc 2.36")

  private static let empty = SweepRow(
    point: 1, values: ["", "{a: 1,\nb: \"2\"}"], measure: "asa", unit: "seconds", confidence: 0.975,
    seed: 0, fingerprint: "00ff", plan: "ab12", machine: "koryo 0.1.0")

  private static let rows = [whole, empty]

  @Test(arguments: rows)
  func `a row of CSV reads back as itself`(row: SweepRow) {
    let line = row.csv
    #expect(line.hasSuffix("\n"))
    #expect(SweepRow(csv: Array(line.utf8.dropLast()), paths: 2) == row)
  }

  @Test(arguments: rows)
  func `a row of JSON reads back as itself`(row: SweepRow) {
    let line = row.json(paths: Self.paths).line()
    #expect(!line.contains("\n"))
    let json = JSONReader.read(line)
    #expect(json.flatMap { SweepRow(json: $0, paths: Self.paths) } == row)
  }

  @Test(arguments: [
    "20", "020", "1.50", "1e3", "-0", "true", "null", "", "4 min", "9007199254740993",
  ])
  func `a value keeps its text in JSON, number or not`(value: String) {
    var row = Self.empty
    row.values = [value, value]
    let json = JSONReader.read(row.json(paths: Self.paths).line())
    #expect(json.flatMap { SweepRow(json: $0, paths: Self.paths) }?.values == [value, value])
  }

  @Test func `a value that is written as numbers are is a number in JSON`() {
    let json = Self.whole.json(paths: Self.paths)
    #expect(json["agents.desk.staff"] == .number(20))
    #expect(json["callTypes.orders.handling.talk"] == .string("4 min"))
  }

  @Test func `the columns of CSV and the members of JSON have the same names`() {
    guard case .object(let members) = Self.whole.json(paths: Self.paths) else {
      Issue.record("a row is an object")
      return
    }
    #expect(SweepRow.csvHeader(paths: Self.paths) == CSVText.line(members.map(\.name)))
  }

  @Test func `a line with other paths, too few fields or no numbers is no row`() {
    let line = Array(Self.whole.csv.utf8.dropLast())
    #expect(SweepRow(csv: line, paths: 1) == nil)
    #expect(SweepRow(csv: line, paths: 2) == Self.whole)
    #expect(SweepRow(csv: Array(line.dropLast(2)), paths: 2) == nil)
    #expect(SweepRow(csv: Array(line.prefix(60)), paths: 2) == nil)
    #expect(SweepRow(csv: [UInt8(ascii: "x")] + line, paths: 2) == nil)
    let json = Self.whole.json(paths: Self.paths)
    #expect(SweepRow(json: json, paths: ["agents.desk.staff", "lines"]) == nil)
  }

  @Test func `a row with any value changed is no row`() {
    let line = Self.whole.csv.dropLast()
    let fields = line.split(separator: ",", omittingEmptySubsequences: false)
    for place in fields.indices where Double(fields[place]) != nil {
      var changed = fields
      changed[place] = "1" + changed[place]
      #expect(SweepRow(csv: Array(changed.joined(separator: ",").utf8), paths: 2) == nil)
    }
    guard case .object(var members) = Self.whole.json(paths: Self.paths) else { return }
    for place in members.indices {
      guard case .number(let number) = members[place].value else { continue }
      members[place] = JSONMember(name: members[place].name, value: .number(number + 1))
      #expect(SweepRow(json: .object(members), paths: Self.paths) == nil)
      members[place] = JSONMember(name: members[place].name, value: .number(number))
    }
    #expect(SweepRow(json: .object(members), paths: Self.paths) == Self.whole)
  }
}
