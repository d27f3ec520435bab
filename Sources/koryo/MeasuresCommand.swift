import ArgumentParser
import ContactCenterModel
import Reporting
import ScenarioFormat

/// `koryo measures`: what can be measured, and what it means.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: Spoken.pick(
      "Lists the measures, or explains some.", "指標を一覧し、または説明します。"),
    discussion: Spoken.pick(
      """
        koryo measures                        all of them, one a line
        koryo measures serviceLevel           those whose names begin so
        koryo measures serviceLevel.offered   formula, counts, and its names elsewhere

      A measure of one call type, agent group or interval is written
        asa{type=orders}   occupancy{group=desk}   abandonment{interval=09:30}
      """,
      """
        koryo measures                        一覧
        koryo measures serviceLevel           この名前で始まるもの
        koryo measures serviceLevel.offered   計算式、使う件数、他システムでの名称

      窓口、グループ、時間帯ごとの指標は次のように書きます。
        asa{type=orders}   occupancy{group=desk}   abandonment{interval=09:30}
      """))

  @Argument(
    help: ArgumentHelp(
      Spoken.pick("Measures to explain.", "説明する指標。"), valueName: "id"),
    completion: .list(Measure.all.map(\.id)))
  var ids: [String] = []

  @OptionGroup var language: LanguageOption

  func run() throws {
    if ids.count == 1, MeasureNames.measure(ids[0]) == nil {
      let family = Self.family(ids[0])
      if !family.isEmpty { return try list(family) }
    }
    let measures = try ids.flatMap { try Self.measures($0) }
    let texts = measures.map { MeasureListing.explanation(of: $0, Spoken.language) }
    if ids.isEmpty { return try list(Measure.all) }
    try StandardStream.output.write(texts.joined(separator: "\n"))
  }

  private func list(_ measures: [Measure]) throws(CommandFailure) {
    let table = MeasureListing.table(measures, Spoken.language)
    try StandardStream.output.write(table.text(indent: 0, headingWidth: 40))
  }

  /// The measures that a stem such as `serviceLevel` begins.
  private static func family(_ stem: String) -> [Measure] {
    let start = stem.hasSuffix(".") ? stem : stem + "."
    return Measure.all.filter { $0.id.hasPrefix(start) }
  }

  private static func measures(_ id: String) throws(CommandFailure) -> [Measure] {
    if let measure = MeasureNames.measure(id) { return [measure] }
    let family = family(id)
    if !family.isEmpty { return family }
    // A word with the right stem is meant to be one of that family before any other.
    let siblings = id.lastIndex(of: ".").map { Self.family(String(id[..<$0])).map(\.id) } ?? []
    let nearest =
      Suggestion.nearest(to: id, among: siblings)
      ?? Suggestion.nearest(to: id, among: Measure.all.map(\.id))
    throw CommandFailure(.usage, .unknownMeasure(id, suggestion: nearest))
  }
}
