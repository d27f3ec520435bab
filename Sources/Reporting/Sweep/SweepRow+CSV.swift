extension SweepRow {
  /// The line of column names.
  public static func csvHeader(paths: [String]) -> String {
    CSVText.line(SweepColumns.all(paths: paths))
  }

  /// The row as a line of CSV; what does not exist is an empty field.
  public var csv: String { CSVText.line(fields + [check]) }

  /// What stands in the columns but the last.
  var fields: [String] {
    let place = [type, group, day, interval, node].map { $0 ?? "" }
    let estimate = [value, low, high, standardError].map { NumberText.field($0) }
    let counts = [replications, leftOut].map { $0.map { String($0) } ?? "" }
    let sums = [numerator, denominator].map { NumberText.field($0) }
    let origin = [unit, NumberText.exact(confidence), String(seed), fingerprint, plan, machine]
    return [String(point)] + values + [measure] + place + estimate + counts + sums + origin
  }

  /// The row that a line of CSV without its line feed says; `nil` where it says none.
  ///
  /// - Parameter paths: how many paths vary.
  public init?(csv record: [UInt8], paths: Int) {
    guard let fields = CSVLine.fields(record),
      fields.count == paths + 1 + SweepColumns.figures.count
    else { return nil }
    let rest = Array(fields.dropFirst(paths + 1))
    guard let point = Int(fields[0]), let confidence = Double(rest[15]), confidence.isFinite,
      let seed = UInt64(rest[16]),
      let numbers = Self.numbers(rest[6...13])
    else { return nil }
    let counts = numbers[4...5].map { $0.flatMap { Int(exactly: $0) } }
    let names = rest[1...5].map { $0.isEmpty ? nil : $0 }
    self.init(
      point: point, values: Array(fields[1...].prefix(paths)), measure: rest[0], type: names[0],
      group: names[1], day: names[2], interval: names[3], node: names[4], value: numbers[0],
      low: numbers[1], high: numbers[2], standardError: numbers[3],
      replications: counts[0], leftOut: counts[1],
      numerator: numbers[6], denominator: numbers[7], unit: rest[14], confidence: confidence,
      seed: seed, fingerprint: rest[17], plan: rest[18], machine: rest[19])
    guard check == rest[20] else { return nil }
  }

  /// Numbers, of which empty fields have none; nothing where a field is no number.
  private static func numbers(_ fields: ArraySlice<String>) -> [Double?]? {
    let numbers = fields.map { Double($0) }
    let areAll = zip(fields, numbers).allSatisfy { $0.isEmpty || $1?.isFinite == true }
    return areAll ? numbers : nil
  }
}
