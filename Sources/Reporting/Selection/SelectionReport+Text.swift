import ContactCenterModel
import Experiments
import ScenarioFormat

extension SelectionReport {
  /// The report for reading on a terminal; every line ends in a line feed.
  public func text(_ language: Language, inColor: Bool = false) -> String {
    let strong = { (text: String) in Emphasis.strong.applied(to: text, inColor: inColor) }
    let name = loaded.scenario.name
    let heading = name.isEmpty ? loaded.shownFile : name + " (" + loaded.shownFile + ")"
    var blocks = [strong(heading) + "\n" + aim(language) + "\n"]
    if let best {
      let point = SelectionText.best(best.point.number, values(best.point)).text(language)
      blocks.append(strong(point) + "\n" + bestTable(best, language).text(inColor: inColor))
    } else {
      blocks.append(strong(nothingPicked.text(language)) + "\n" + nearestText(language))
    }
    if let table = openTable(language) { blocks.append(table.text(inColor: inColor)) }
    blocks.append(
      strong(SelectionText.points.text(language)) + "\n"
        + fateTable(language).text(inColor: inColor))
    let lines = notes.map { "  - " + $0.text(language) + "\n" }
    blocks.append(strong(ReportText.notes.text(language)) + "\n" + lines.joined())
    return blocks.joined(separator: "\n")
  }

  /// What was looked for.
  private func aim(_ language: Language) -> String {
    let demands = goal.constraints.indices.map {
      title(addresses[$0 + 1], language) + " " + demand($0, language)
    }
    return SelectionText.aim(
      points: design.points.count, measure: title(objective, language), goal.direction,
      demands: demands
    ).text(language)
  }

  /// The point that comes nearest, and what it misses; nothing where a point may still hold the constraints.
  private func nearestText(_ language: Language) -> String {
    guard let index = nearest else { return "" }
    let point = design.points[index]
    let misses = missed(at: index).map { constraint, value in
      let address = addresses[constraint + 1]
      let shown = NumberText.value(
        value, address.measure.unit, language, currency: loaded.scenario.currency)
      return title(address, language) + language.pick(" about ", " 約") + shown + ", "
        + demand(constraint, language)
    }
    return SelectionText.nearest(point.number, values(point), misses: misses).text(language) + "\n"
  }

  /// The point that comes nearest to the constraints where none holds them.
  var nearest: Int? {
    guard outcome.winner == nil, outcome.isDecided, !outcome.fates.contains(.unmeasured) else {
      return nil
    }
    return outcome.nearest(to: goal)
  }

  /// The constraints that a point breaks, from 0, with its values.
  func missed(at point: Int) -> [(constraint: Int, value: Double)] {
    outcome.constraintValues[point].enumerated().compactMap { constraint, value in
      guard let value, goal.constraints[constraint].shortfall(value) > 0 else { return nil }
      return (constraint, value)
    }
  }

  private var nothingPicked: SelectionText {
    if wasInterrupted { return .interrupted }
    if !outcome.isDecided { return .undecided }
    return outcome.fates.contains(.unmeasured) ? .nothingMeasured : .noneHolds
  }

  /// The figures of the point that was picked.
  private func bestTable(_ best: Best, _ language: Language) -> TextTable {
    let headings = [ReportText.measure, .value, .bound, .verdict].map { $0.text(language) }
    let rows = best.estimates.enumerated().map { index, estimate -> [TableCell] in
      let title = TableCell(estimate.scope.title(of: estimate.measure, language))
      guard index > 0 else { return [title, estimate.cell(language), "", ""] }
      let verdict = verdict(index - 1)
      return [
        title, estimate.cell(language), TableCell(demand(index - 1, language)),
        TableCell(verdict.text(language), emphasis: verdict.emphasis),
      ]
    }
    guard best.estimates.count > 1 else {
      return TextTable(headings: Array(headings[..<2]), rows: rows.map { Array($0[..<2]) })
    }
    return TextTable(headings: headings, rows: rows)
  }

  /// So many points that may still be the best are named.
  private static var mostNamed: Int { 20 }

  /// The points that may still be the best; `nil` when there are none.
  private func openTable(_ language: Language) -> TextTable? {
    let open = outcome.fates.indices.filter {
      [.surviving, .unscreened].contains(outcome.fates[$0])
    }
    guard !open.isEmpty else { return nil }
    let headings =
      [SelectionText.point.text(language)] + design.paths
      + [title(objective, language), SelectionText.standing.text(language)]
    return TextTable(
      headings: headings,
      rows: open.prefix(Self.mostNamed).map { index in
        let point = design.points[index]
        let value = outcome.values[index].map {
          NumberText.value(
            $0, objective.measure.unit, language, currency: loaded.scenario.currency)
        }
        return [TableCell.number(String(point.number))] + point.values.map { .number($0) }
          + [
            .number(value ?? "-"),
            TableCell(SelectionText.fate(outcome.fates[index], nil).text(language)),
          ]
      })
  }

  /// What became of how many points.
  private func fateTable(_ language: Language) -> TextTable {
    let broken = goal.constraints.indices.map { SelectionFate.infeasible(constraint: $0) }
    let kinds: [SelectionFate] =
      [.chosen, .surviving, .unscreened, .worse] + broken + [.unmeasured]
    let rows = kinds.compactMap { kind -> [TableCell]? in
      let indices = outcome.fates.indices.filter { outcome.fates[$0] == kind }
      guard !indices.isEmpty else { return nil }
      var demanded: String?
      if case .infeasible(let constraint) = kind {
        demanded = title(addresses[constraint + 1], language) + " " + demand(constraint, language)
      }
      let runs = indices.map { outcome.replications[$0] }
      return [
        TableCell(SelectionText.fate(kind, demanded).text(language)),
        .number(NumberText.grouped(indices.count)), .number(Self.range(runs)),
      ]
    }
    let headings = [SelectionText.standing, .points, .replicationsEach].map { $0.text(language) }
    return TextTable(headings: headings, rows: rows)
  }

  private static func range(_ counts: [Int]) -> String {
    guard let least = counts.min(), let most = counts.max() else { return "-" }
    let ends = [least, most].map(NumberText.grouped)
    return least == most ? ends[0] : ends.joined(separator: "–")
  }
}
