public import ContactCenterModel
public import Experiments

/// What one replication gave of a measure, or one batch of a long run.
public struct ReplicationRow: Sendable, Hashable {
  /// Whose replications they are.
  public struct Source: Sendable, Hashable {
    /// The scenario's file.
    public let file: String
    /// What differs from the file, such as `agents.desk.staff=12`; empty where nothing does.
    public let settings: String
    /// The number of a sweep's point, from 1; `nil` elsewhere.
    public let point: Int?

    public init(file: String, settings: String = "", point: Int? = nil) {
      (self.file, self.settings, self.point) = (file, settings, point)
    }
  }

  public static let columns = [
    "file", "settings", "point", "replication", "batch", "measure", "type", "group", "day",
    "interval",
    "node", "value", "numerator", "denominator", "unit",
  ]
  /// The columns that hold numbers.
  public static let numbers: Set<String> = [
    "point", "replication", "batch", "value", "numerator", "denominator",
  ]

  /// What stands in the columns; what does not exist is empty.
  public let fields: [String]

  public static var csvHeader: String { CSVText.line(columns) }

  /// The row as a line of CSV.
  public var csv: String { CSVText.line(fields) }

  /// The row as a line of JSON.
  public var json: String { RecordLine.text(fields, Self.columns, numbers: Self.numbers) }

  /// Hands over the rows of a run, replication by replication, the measures in their order.
  ///
  /// - Parameter take: a row; what it throws ends the rest.
  public static func each<Failure: Error>(
    of outcome: RunOutcome, _ addresses: [MeasureAddress], from source: Source,
    take: (ReplicationRow) throws(Failure) -> Void
  ) throws(Failure) {
    let samples = addresses.map { outcome.sample($0) }
    let places = addresses.map { SweepPlace($0, in: outcome.scenario) }
    var batch = 0
    for (index, record) in outcome.records.enumerated() {
      let isNext = index > 0 && outcome.records[index - 1].replication == record.replication
      batch = isNext ? batch + 1 : 1
      for (sample, place) in zip(samples, places) {
        let head = [
          source.file, source.settings, source.point.map(String.init) ?? "",
          String(record.replication), outcome.batching == nil ? "" : String(batch),
        ]
        try take(ReplicationRow(fields: head + place.fields + Self.figures(sample, index, place)))
      }
    }
  }

  private static func figures(
    _ sample: MeasureSample?, _ index: Int, _ place: SweepPlace
  ) -> [String] {
    let value = sample?.observation(index..<index + 1)
    let (above, below): (Double?, Double?) =
      if case .ratio(let above, let below)? = sample { (above[index], below[index]) } else {
        (nil, nil)
      }
    return [value, above, below].map { NumberText.field($0) } + [place.unit]
  }
}

extension SweepPlace {
  /// What stands in the columns from the measure to the node.
  fileprivate var fields: [String] {
    [measure, type ?? "", group ?? "", day ?? "", interval ?? "", node ?? ""]
  }
}
