import Experiments
import Reporting

/// What a file that an earlier run of a sweep has begun already holds.
struct BegunFile {
  /// The points of which all rows are there.
  let points: Int
  /// The bytes up to the end of the last of them.
  let bytes: Int

  /// Holds the rows of a file against a sweep.
  ///
  /// What follows the last complete point is what a kill may leave: rows of one point, not all of them,
  /// the last perhaps torn.
  ///
  /// - Parameters:
  ///   - plan: of which the file is to hold the points, in their order.
  ///   - each: is given the rows of every complete point.
  /// - Throws: the first difference, where the file is another's.
  init(
    path: String, form: RowForm, plan: SweepPlan,
    each: ([SweepRow]) throws(CommandFailure) -> Void = { _ in }
  ) throws(CommandFailure) {
    let reader = try LineReader(path: path, hasQuotes: form.hasQuotes)
    let planned = plan.points
    var (points, bytes, rows) = (0, 0, [SweepRow]())
    var origin = OriginCheck(plan)
    var number = 0
    while let line = try reader.line() {
      number += 1
      if number == 1 && !form.header.isEmpty {
        guard try Self.isHeader(line, form, path) else { break }
        bytes = line.end
        continue
      }
      guard line.isWhole else { break }
      if line.bytes.last == UInt8(ascii: "\r") { throw Self.refusal(path, .lineEnds) }
      // A row reads as itself and is written as it stands, or somebody has changed it.
      guard let row = form.row(line.bytes), form.line(row).utf8.dropLast().elementsEqual(line.bytes)
      else { throw Self.refusal(path, .noRow(line: number)) }
      guard points < planned.count else { throw Self.refusal(path, .morePoints(planned.count)) }
      try Self.check(row, at: planned[points], rows.count, form.paths, path)
      origin.look(at: row)
      rows.append(row)
      guard rows.count == planned[points].places.count else { continue }
      try each(rows)
      (points, bytes) = (points + 1, line.end)
      rows = []
    }
    try origin.refuse(path)
    self.points = points
    self.bytes = bytes
  }

  /// Whether the first line is that of the column names; a beginning of it was torn.
  private static func isHeader(
    _ line: LineReader.Line, _ form: RowForm, _ path: String
  ) throws(CommandFailure) -> Bool {
    let header = Array(form.header.utf8).dropLast()
    if line.isWhole && line.bytes.elementsEqual(header) { return true }
    if !line.isWhole && header.starts(with: line.bytes) { return false }
    if line.bytes.last == UInt8(ascii: "\r") { throw refusal(path, .lineEnds) }
    throw refusal(path, .otherColumns(form.paths))
  }

  static func check(
    _ row: SweepRow, at planned: PlannedPoint, _ index: Int, _ paths: [String], _ path: String
  ) throws(CommandFailure) {
    guard row.point == planned.point.number else {
      throw refusal(path, .otherPoint(found: row.point, wanted: planned.point.number))
    }
    if let difference = planned.difference(of: row, at: planned.places[index], paths: paths) {
      throw refusal(path, .differs(point: row.point, difference))
    }
  }

  static func refusal(_ path: String, _ reason: SweepText.Foreign) -> CommandFailure {
    CommandFailure(.badScenario, saying: .notOfThisSweep(path, reason))
  }
}
