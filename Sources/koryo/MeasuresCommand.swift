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
        koryo measures serviceLevel.offered   formula, counts, and its names elsewhere

      A measure of one call type, agent group or interval is written
        asa{type=orders}   occupancy{group=desk}   abandonment{interval=09:30}
      """,
      """
        koryo measures                        一覧
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
    let measures = try ids.map { try Self.measure($0) }
    let texts = measures.map { MeasureListing.explanation(of: $0, Spoken.language) }
    let list = MeasureListing.table(Measure.all, Spoken.language).text(indent: 0, headingWidth: 40)
    try StandardStream.output.write(ids.isEmpty ? list : texts.joined(separator: "\n"))
  }

  private static func measure(_ id: String) throws(CommandFailure) -> Measure {
    if let measure = Measure.named(id) { return measure }
    let nearest = Suggestion.nearest(to: id, among: Measure.all.map(\.id))
    throw CommandFailure(.usage, .unknownMeasure(id, suggestion: nearest))
  }
}
