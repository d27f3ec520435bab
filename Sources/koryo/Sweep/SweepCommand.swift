import ArgumentParser
import Experiments
import Reporting
import ScenarioFormat

/// `koryo sweep`: simulates a scenario at many points and tells the measures at each.
struct SweepCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: Spoken.pick(
      "Simulates a scenario at many points.", "シナリオの値を変えながら、何度もシミュレーションします。"),
    discussion: Spoken.pick(
      """
        koryo sweep weekday.yaml --vary agents.desk.staff=10..20:2
        koryo sweep weekday.yaml --vary lines=20,24,28 --vary scale.demand=0.9..1.2:0.1 -o out.csv
        koryo sweep weekday.yaml --vary lines=20,24,28 -o out.jsonl --measures 'asa,abandonment'
        koryo sweep weekday.yaml --vary lines=20,24,28 -o out.csv --resume
        koryo sweep weekday.yaml --vary lines=20,24,28 --plot asa=asa.svg
        koryo sweep weekday.yaml --vary agents.desk.staff=10..20:1 --best cost.total \\
          --subject-to 'serviceLevel.offered >= 80 %'

      All points have the same seed and so the same customers. All of them are checked before the \
      first is run. The result has a row for each point and measure; a file grows as points finish, \
      and --resume goes on where a run was stopped. Targets are not judged.
      """,
      """
        koryo sweep weekday.yaml --vary agents.desk.staff=10..20:2
        koryo sweep weekday.yaml --vary lines=20,24,28 --vary scale.demand=0.9..1.2:0.1 -o out.csv
        koryo sweep weekday.yaml --vary lines=20,24,28 -o out.jsonl --measures 'asa,abandonment'
        koryo sweep weekday.yaml --vary lines=20,24,28 -o out.csv --resume
        koryo sweep weekday.yaml --vary lines=20,24,28 --plot asa=asa.svg
        koryo sweep weekday.yaml --vary agents.desk.staff=10..20:1 --best cost.total \\
          --subject-to 'serviceLevel.offered >= 80 %'

      どの点でも同じシードを使うため、顧客は同じです。実行の前に全ての点を点検します。
      結果は点と指標ごとに1行です。ファイルには点が終わるごとに追記し、\
      中断しても --resume で続きから実行できます。目標の判定はしません。
      """))

  @OptionGroup(title: Spoken.pick("Scenario", "シナリオ")) var scenario: ScenarioOptions
  @OptionGroup(title: Spoken.pick("Points", "点")) var design: SweepDesignOptions
  @OptionGroup(title: Spoken.pick("Simulation", "シミュレーション")) var simulation: SimulationOptions
  @OptionGroup(title: Spoken.pick("Result", "結果")) var result: SweepOutputOptions
  @OptionGroup(title: Spoken.pick("Charts", "グラフ")) var charts: ChartOptions
  @OptionGroup(title: Spoken.pick("The best point", "最良の点")) var best: BestOptions
  @OptionGroup var language: LanguageOption
  /// What only `run` and `compare` have; here it is told where its meaning is found.
  @Option(name: .customLong("by"), parsing: .singleValue, help: .hidden) var breakdowns: [String] =
    []

  func validate() throws {
    if let by = breakdowns.first {
      throw ValidationError(SweepText.noBreakdowns(by).text(Spoken.language))
    }
    if scenario.files.count > 1 {
      throw ValidationError(SweepText.oneScenario.text(Spoken.language))
    }
    if best.measure == nil {
      try simulation.refuseLimitWithoutPrecision()
      if result.format == .json {
        throw ValidationError(BestText.jsonWithoutBest.text(Spoken.language))
      }
    } else if result.shard != nil {
      throw ValidationError(BestText.bestOfPart.text(Spoken.language))
    } else if !simulation.precision.isEmpty && result.file == nil && charts.arguments.isEmpty {
      throw ValidationError(BestText.precisionOfBest.text(Spoken.language))
    } else if let rows = result.format, [.csv, .jsonl].contains(rows), result.file == nil {
      throw ValidationError(BestText.rowsOfBest(rows.rawValue).text(Spoken.language))
    }
    if result.shard != nil && !charts.arguments.isEmpty {
      throw ValidationError(PictureText.chartOfPart.text(Spoken.language))
    }
  }

  func run() async throws {
    let (points, table) = try design.chosen()
    try refuseTwice(points.paths)
    let planner = SweepPlanner(
      template: try scenario.template(), design: points, table: table, simulation: simulation,
      measures: charts.choice(result.choice))
    let (plan, files) = try await planner.plan(isStrict: scenario.strict, isQuiet: result.quiet)
    if let shard = result.shard {
      return try await run(shard, of: plan)
    }
    let output = [result.file, result.replications.file].compactMap { $0 }
    try charts.check(besides: output)
    try ResultOutput.check(
      output + charts.arguments.map(\.path), inputs: files + [design.from].compactMap { $0 })
    guard let measure = best.measure else {
      Interruption.listen()
      return try await run(plan)
    }
    let request = try BestRequest(measure, best, of: plan, threads: threads)
    Interruption.listen()
    if result.file != nil || !charts.arguments.isEmpty { try await run(plan) }
    try await pick(request)
  }

  /// Refuses a path that is set to one value and varied as well, itself or with one that it lies in: the
  /// value would be lost. What is varied within a mapping that is set keeps the rest of it.
  private func refuseTwice(_ paths: [String]) throws(CommandFailure) {
    let set = scenario.overrides.compactMap { ScenarioOptions.override($0)?.path }
    for path in paths {
      guard let fixed = set.first(where: { Self.isWithin($0, path) }) else { continue }
      throw CommandFailure(.usage, saying: .setAndVaried(set: fixed, varied: path))
    }
  }

  /// Whether a path is another or lies in it.
  private static func isWithin(_ path: String, _ other: String) -> Bool {
    guard path.hasPrefix(other) else { return false }
    let next = path.dropFirst(other.count).first
    return next == nil || next == "." || next == "["
  }

  /// Picks the best point and tells it on standard output.
  private func pick(_ request: BestRequest) async throws {
    let report = await request.report(isQuiet: result.quiet)
    let isColored = Terminal.isColored(.output, wanted: result.color)
    try StandardStream.output.write(
      result.format == .json
        ? report.json(Machine.description, Spoken.language).document()
        : report.text(Spoken.language, inColor: isColored))
    if report.exitStatus != .done { throw report.exitStatus }
  }

  private var threads: Int { simulation.threads ?? Machine.processors }

  private func run(_ plan: SweepPlan) async throws {
    let charts = try charts.requests(for: plan)
    // Standard output is for the best point, where one is picked.
    let isShown = best.measure == nil || result.file != nil
    var (sink, earlier) =
      try isShown
      ? result.open(for: plan) { rows in for chart in charts { chart.add(rows) } } : (.none, 0)
    let points = plan.points.dropFirst(earlier)
    let each = try result.replications.open()
    let runner = SweepRunner(
      plan: plan, points: points, earlier: earlier, threads: threads, isQuiet: result.quiet,
      givesReplications: each != nil)
    let done = try await runner.run { found in
      try sink?.add(found.rows)
      for chart in charts { chart.add(found.rows) }
      for row in found.replications { try each?.add(row) }
    }
    try sink?.finish()
    try each?.finish()
    for chart in charts { try chart.finish() }
    if done < points.count {
      let kept = result.form == .table ? nil : result.file
      let text = SweepText.interrupted(done: earlier + done, planned: plan.points.count, file: kept)
      throw CommandFailure(.interrupted, saying: text)
    }
  }

  private func run(_ shard: Shard, of plan: SweepPlan) async throws {
    let place = try PartPlace(result.output ?? ".", shard)
    Interruption.listen()
    let run = ShardRun(plan: plan, shard: shard, place: place, result: result, threads: threads)
    try await run.run()
  }
}

extension ScenarioOptions {
  /// The one scenario file, read once for many points.
  func template() throws(CommandFailure) -> ScenarioTemplate {
    do throws(ScenarioError) {
      return try ScenarioTemplate(
        path: files[0], overrides: overrides.compactMap(Self.override), isConfined: confined)
    } catch {
      throw CommandFailure(
        error.isMissingFile ? .noSuchFile : .badScenario,
        lines: error.diagnostics.map { DiagnosticText.text($0, Spoken.language) })
    }
  }
}
