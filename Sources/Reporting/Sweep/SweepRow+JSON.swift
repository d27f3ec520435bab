extension SweepRow {
  /// The row as an object whose members are named like the columns of CSV.
  ///
  /// - Parameter paths: those that vary, in the order of the values.
  public func json(paths: [String]) -> JSONValue {
    let values = zip(paths, values).map { ($0, Self.scalar($1)) }
    let place: [(String, JSONValue)] = [
      ("measure", .string(measure)), ("type", .optional(type)), ("group", .optional(group)),
      ("day", day.map(Self.scalar) ?? .null), ("interval", .optional(interval)),
      ("node", .optional(node)),
    ]
    let figures: [(String, JSONValue)] = [
      ("value", .optional(value)), ("low", .optional(low)), ("high", .optional(high)),
      ("standardError", .optional(standardError)),
      ("replications", replications.map { .integer($0) } ?? .null),
      ("leftOut", leftOut.map { .integer($0) } ?? .null),
      ("numerator", .optional(numerator)), ("denominator", .optional(denominator)),
    ]
    let origin: [(String, JSONValue)] = [
      ("unit", .string(unit)), ("confidence", .number(confidence)), ("seed", .unsigned(seed)),
      ("fingerprint", .string(fingerprint)), ("plan", .string(plan)),
      ("machine", .string(machine)), ("check", .string(check)),
    ]
    let members = [("point", .integer(point))] + values + place + figures + origin
    return .object(members.map { JSONMember(name: $0.0, value: $0.1) })
  }

  /// The row that an object says; `nil` where it says none.
  public init?(json: JSONValue, paths: [String]) {
    let columns = SweepColumns.all(paths: paths)
    let fields = columns.compactMap { json[$0] }
    guard case .object(let members) = json, members.count == columns.count,
      fields.count == columns.count
    else { return nil }
    let values = fields[1...].prefix(paths.count).compactMap(Self.text)
    let rest = Array(fields.dropFirst(paths.count + 1))
    guard values.count == paths.count, let point = fields[0].integer,
      let measure = rest[0].string, let unit = rest[14].string, let confidence = rest[15].number,
      let seed = rest[16].unsigned, let fingerprint = rest[17].string,
      let plan = rest[18].string, let machine = rest[19].string,
      rest[1...13].allSatisfy({ $0 == .null || $0.number != nil || $0.string != nil })
    else { return nil }
    self.init(
      point: point, values: values, measure: measure, type: rest[1].string, group: rest[2].string,
      day: Self.text(rest[3]), interval: rest[4].string, node: rest[5].string,
      value: rest[6].number, low: rest[7].number, high: rest[8].number,
      standardError: rest[9].number, replications: rest[10].integer, leftOut: rest[11].integer,
      numerator: rest[12].number, denominator: rest[13].number, unit: unit, confidence: confidence,
      seed: seed, fingerprint: fingerprint, plan: plan, machine: machine)
    guard check == rest[20].string else { return nil }
  }

  /// A number where a text is written as numbers are here, so that it reads back as the same text.
  private static func scalar(_ text: String) -> JSONValue {
    guard let number = Double(text), number.isFinite, NumberText.exact(number) == text else {
      return .string(text)
    }
    return .number(number)
  }

  private static func text(_ value: JSONValue) -> String? {
    value.string ?? value.number.map { NumberText.exact($0) }
  }
}
