import ContactCenterModel
public import Statistics

/// The rows of a sweep as a table for people: a line for each point, a column for each measure.
public struct SweepTable {
  private let paths: [String]
  private var places: [SweepPlace] = []
  private var lines: [(point: Int, values: [String], cells: [SweepPlace: SweepRow])] = []

  public init(paths: [String]) { self.paths = paths }

  /// Adds the rows of a point.
  public mutating func add(_ rows: [SweepRow]) {
    guard let first = rows.first else { return }
    let cells = Dictionary(rows.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    for place in rows.map(\.place) where !places.contains(place) { places.append(place) }
    lines.append((first.point, first.values, cells))
  }

  /// The table in a language.
  public func text(_ language: Language, inColor: Bool = false) -> String {
    let headings =
      [language.pick("point", "点")] + paths + places.map { $0.title(language) }
    let rows = lines.map { line in
      [TableCell.number(String(line.point))] + line.values.map { TableCell.number($0) }
        + places.map { line.cells[$0]?.cell(language) ?? .number("-") }
    }
    return TextTable(headings: headings, rows: rows).text(inColor: inColor)
  }
}

extension SweepPlace {
  /// The measure's name, and of whom and when behind it.
  func title(_ language: Language) -> String {
    let title = Measure.named(measure)?.text(language).title ?? measure
    let parts = [type, group, node, day.map { language.pick("day \($0)", "\($0)日目") }, interval]
      .compactMap { $0 }
    return parts.isEmpty ? title : title + " (" + parts.joined(separator: ", ") + ")"
  }
}

extension SweepRow {
  /// The estimate for a table.
  func cell(_ language: Language) -> TableCell {
    guard let unit = Measure.named(measure)?.unit else { return .number("-") }
    return NumberText.cell(estimate, unit, language, currency: unit == .money ? self.unit : nil)
  }

  /// The estimate that the row tells; `nil` where there was nothing to measure.
  public var estimate: Estimate? {
    guard let value, let replications else { return nil }
    let interval = low.flatMap { low in high.flatMap { low <= $0 ? low...$0 : nil } }
    return Estimate(
      value: value, standardError: standardError, interval: interval, confidence: confidence,
      replications: replications, leftOut: leftOut ?? 0)
  }
}
