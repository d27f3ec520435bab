import GRDB
import Reporting

extension SweepRow {
  /// What the columns of the table hold, in their order.
  var databaseValues: [DatabaseValue] {
    let place = [measure, type, group, day, interval, node].map(\.databaseValue)
    let estimate = [value, low, high, standardError].map(\.databaseValue)
    let counts = [replications, leftOut].map(\.databaseValue)
    let sums = [numerator, denominator].map(\.databaseValue)
    let origin = [
      unit.databaseValue, confidence.databaseValue,
      Int64(exactly: seed)?.databaseValue ?? String(seed).databaseValue, fingerprint.databaseValue,
      plan.databaseValue, machine.databaseValue, check.databaseValue,
    ]
    return [point.databaseValue] + values.map(Self.scalar) + place + estimate + counts + sums
      + origin
  }

  /// Reads what `databaseValues` wrote.
  init?(_ row: Row, paths: Int) {
    let figures = Array(row.databaseValues.dropFirst(paths + 1))
    guard figures.count == SweepColumns.figures.count, let point = Int.fromDatabaseValue(row[0]),
      let measure = String.fromDatabaseValue(figures[0]),
      let unit = String.fromDatabaseValue(figures[14]),
      let confidence = Double.fromDatabaseValue(figures[15]), confidence.isFinite,
      let seed = Self.text(figures[16]).flatMap({ UInt64($0) }),
      let fingerprint = String.fromDatabaseValue(figures[17]),
      let plan = String.fromDatabaseValue(figures[18]),
      let machine = String.fromDatabaseValue(figures[19])
    else { return nil }
    let values = Array(row.databaseValues.dropFirst().prefix(paths)).compactMap(Self.text)
    guard values.count == paths else { return nil }
    self.init(
      point: point, values: values, measure: measure, type: .fromDatabaseValue(figures[1]),
      group: .fromDatabaseValue(figures[2]), day: .fromDatabaseValue(figures[3]),
      interval: .fromDatabaseValue(figures[4]), node: .fromDatabaseValue(figures[5]),
      value: .fromDatabaseValue(figures[6]), low: .fromDatabaseValue(figures[7]),
      high: .fromDatabaseValue(figures[8]), standardError: .fromDatabaseValue(figures[9]),
      replications: .fromDatabaseValue(figures[10]), leftOut: .fromDatabaseValue(figures[11]),
      numerator: .fromDatabaseValue(figures[12]), denominator: .fromDatabaseValue(figures[13]),
      unit: unit, confidence: confidence, seed: seed, fingerprint: fingerprint, plan: plan,
      machine: machine)
    guard check == String.fromDatabaseValue(figures[20]) else { return nil }
  }

  /// A number where a text is written as numbers are here, so that it reads back as the same text.
  private static func scalar(_ text: String) -> DatabaseValue {
    if let whole = Int64(text), String(whole) == text { return whole.databaseValue }
    guard let number = Double(text), number.isFinite, NumberText.exact(number) == text else {
      return text.databaseValue
    }
    return number.databaseValue
  }

  private static func text(_ value: DatabaseValue) -> String? {
    switch value.storage {
    case .int64(let whole): String(whole)
    case .double(let number): NumberText.exact(number)
    case .string(let text): text
    case .null, .blob: nil
    }
  }
}
