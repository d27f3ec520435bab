import ArgumentParser
import Experiments
import Reporting
import ScenarioFormat

/// `koryo compare`: simulates scenarios under the same chance and tells how they differ.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: Spoken.pick(
      "Compares scenarios with the first: differences, verdicts and cost.",
      "シナリオを最初のものと比べ、差、判定、費用を示します。"),
    discussion: Spoken.pick(
      """
        koryo compare now.yaml callback.yaml sms.yaml
        koryo compare day.yaml --versus agents.desk.staff=12 --versus agents.desk.staff=13
        koryo compare now.yaml new.yaml --until-decided=abandonment,asa --max-replications 2000
        koryo compare now.yaml new.yaml --margin asa=±2s --margin abandonment=±0.5%
        koryo compare now.yaml new.yaml --measures 'asa{type=orders},wait.p95' --format json
        koryo compare now.yaml new.yaml --attribute

      The same customers call in every scenario, so that differences show with few replications. \
      A difference is the same when its interval lies within the margin, else better or worse when \
      the interval excludes 0, else undecided. All intervals hold together with the confidence. \
      Targets are told and do not change the status. With --until-decided the status is 5 while a \
      verdict is open; Ctrl-C tells what is done.
      """,
      """
        koryo compare now.yaml callback.yaml sms.yaml
        koryo compare day.yaml --versus agents.desk.staff=12 --versus agents.desk.staff=13
        koryo compare now.yaml new.yaml --until-decided=abandonment,asa --max-replications 2000
        koryo compare now.yaml new.yaml --margin asa=±2s --margin abandonment=±0.5%
        koryo compare now.yaml new.yaml --measures 'asa{type=orders},wait.p95' --format json
        koryo compare now.yaml new.yaml --attribute

      どのシナリオにも同じ顧客が電話するので、少ない反復でも差が分かります。
      差の区間が許容幅に収まれば「同等」、0を含まなければ「良化」か「悪化」、
      それ以外は「判定できず」です。信頼度は区間全体に対するものです。
      目標の達否も示しますが、終了コードは変わりません。--until-decided を付けると、
      決まらない判定があれば終了コードは 5 です。Ctrl-C を押すと、そこまでの結果を示します。
      """))

  @OptionGroup(title: Spoken.pick("Scenarios", "シナリオ")) var scenarios: ScenarioOptions
  @OptionGroup(title: Spoken.pick("Scenarios", "シナリオ")) var versus: VersusOptions
  @OptionGroup(title: Spoken.pick("Simulation", "シミュレーション")) var simulation: ReplicationOptions
  @OptionGroup(title: Spoken.pick("Result", "結果")) var margins: MarginOptions
  @OptionGroup(title: Spoken.pick("Result", "結果")) var result: ComparisonOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if scenarios.files.count + versus.versus.count < 2 {
      throw ValidationError(ComparisonWords.oneScenario.text(Spoken.language))
    }
    if result.attribute && scenarios.files.count + versus.versus.count > 2 {
      throw ValidationError(ComparisonWords.attributesTwo.text(Spoken.language))
    }
  }

  func run() async throws {
    let form = try result.form()
    let compared = try load()
    let request = try ComparisonRequest(
      compared, replications: simulation, margins: margins, options: result)
    let attribution =
      result.attribute
      ? try AttributionRequest(sources[0], sources[1], measures: request.attributable) : nil
    Interruption.listen()
    let inputs = compared.flatMap { [$0.loaded.file] + $0.loaded.filesRead }
    let place = try ResultPlace(result.output, inputs: inputs)
    let outputs = [result.replications.file, result.output == "-" ? nil : result.output]
    try ResultOutput.check(outputs.compactMap(\.self), inputs: inputs)
    let each = try result.replications.open()
    let report = try await request.run(attribution, isQuiet: result.quiet, each: each)
    try each?.finish()
    try place.finish(text(of: report, form, inColor: place.isColored(result.color)))
    if report.wasInterrupted { throw ExitStatus.interrupted }
    if !report.isDecided { throw ExitStatus.undecided }
  }

  /// The files, and the first of them under each of the other settings.
  private var sources: [ScenarioPair.Source] {
    let common = scenarios.overrides.compactMap(ScenarioOptions.override)
    let files = scenarios.files.map { (path: $0, overrides: common) }
    return files
      + versus.settings.map { settings in
        (path: scenarios.files[0], overrides: common + settings.overrides)
      }
  }

  private func load() throws(CommandFailure) -> [ComparedScenario] {
    let loaded = try ScenarioFiles.load(
      sources, isConfined: scenarios.confined, isStrict: scenarios.strict, isQuiet: result.quiet)
    let settings = scenarios.files.map { _ in "" } + versus.settings.map(\.text)
    return zip(loaded, settings).map { ComparedScenario($0, settings: $1) }
  }

  private func text(
    of report: ComparisonReport, _ form: ResultFormat, inColor: Bool
  ) -> String {
    switch form {
    case .table: report.text(Spoken.language, inColor: inColor)
    case .markdown: report.markdown(Spoken.language)
    case .csv: (result.marksCSV ? "\u{FEFF}" : "") + report.csv()
    case .jsonl: report.jsonLines()
    case .junit: preconditionFailure("a comparison has no test cases")
    case .json: report.json(Machine.description, Spoken.language).document()
    }
  }
}
