import ArgumentParser
import Reporting

/// Which charts are drawn of a sweep, and into which files.
struct ChartOptions: ParsableArguments {
  @Option(
    name: .customLong("plot"), parsing: .singleValue,
    help: ArgumentHelp(
      Spoken.pick(
        "Draw a measure over the first path, a line for each value of the second, as SVG or PNG, "
          + "such as asa=asa.svg; repeatable.",
        "指標の折れ線グラフを描きます(横軸は最初のパス、線は2つ目のパスの値ごと)。"
          + "SVGまたはPNG(例: asa=asa.svg)。繰り返し可。"),
      valueName: "measure=file"),
    completion: .file(extensions: ["svg", "png"]))
  var plots: [String] = []

  @Option(
    name: .customLong("heatmap"), parsing: .singleValue,
    help: ArgumentHelp(
      Spoken.pick(
        "Draw a measure over two paths as colours, such as asa=map.png; repeatable.",
        "2つのパスを軸に、指標のヒートマップを描きます(例: asa=map.png)。繰り返し可。"),
      valueName: "measure=file"),
    completion: .file(extensions: ["svg", "png"]))
  var heatMaps: [String] = []

  /// What is asked for, in this order.
  var arguments: [ChartArgument] {
    plots.compactMap { ChartArgument($0, .lines) } + heatMaps.compactMap { ChartArgument($0, .map) }
  }

  /// The measures that have rows: those that charts show, too.
  func choice(_ choice: MeasureChoice) -> MeasureChoice {
    arguments.isEmpty ? choice : .also(choice, arguments)
  }

  /// Refuses to write two results to one place.
  func check(besides outputs: [String]) throws(CommandFailure) {
    var taken = outputs.map(OutputFile.resolved)
    for argument in arguments {
      let place = OutputFile.resolved(argument.path)
      if taken.contains(place) { throw CommandFailure(.usage, saying: .sameFile(argument.path)) }
      taken.append(place)
    }
  }

  /// The charts of a sweep, their files begun.
  func requests(for plan: SweepPlan) throws(CommandFailure) -> [ChartRequest] {
    guard let first = plan.points.first, !arguments.isEmpty else { return [] }
    let loaded = try plan.load(first)
    var requests: [ChartRequest] = []
    for argument in arguments {
      requests.append(try ChartRequest(argument, design: plan.design, loaded: loaded))
    }
    return requests
  }

  func validate() throws {
    for (kind, texts) in [(SweepChart.Kind.lines, plots), (.map, heatMaps)] {
      for text in texts where ChartArgument(text, kind) == nil {
        let option = ChartArgument.option(kind)
        throw ValidationError(PictureText.noChart(option: option, text).text(Spoken.language))
      }
    }
  }
}
