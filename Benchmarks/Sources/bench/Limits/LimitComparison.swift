/// The same work done twice: by the least that it can cost, and by what is measured against that.
struct LimitComparison {
  var name: String
  var limit: Work
  var subject: Work

  /// The columns of `row`.
  static let heads = ["work", "limit s", "subject s"] + Spread.heads + ["wall ratio"]

  /// User times, and their ratios for a call, pair by pair: the sides have about the same calls.
  static func row(_ name: String, _ pairs: [(limit: Trial, subject: Trial)]) -> [String] {
    let wall = pairs.map {
      $0.subject.cost.wall / $0.subject.figures.calls
        / ($0.limit.cost.wall / $0.limit.figures.calls)
    }
    return [
      name, pairs.map(\.limit.cost.user).median.rounded(to: 3),
      pairs.map(\.subject.cost.user).median.rounded(to: 3),
    ] + Spread(pairs.map { $0.subject.perCall / $0.limit.perCall }).cells
      + [wall.median.rounded(to: 2)]
  }

  /// What both sides found of what both tell, which shows that the work is the same.
  static func figures(_ name: String, _ limit: Figures, _ subject: Figures) -> [[String]] {
    let id = name.prefix { $0 != ":" }
    let measures = limit.values.keys.filter {
      subject.values[$0] != nil && Figures.measures.contains(String($0.prefix { $0 != "{" }))
    }.sorted()
    return measures.map { measure in
      ["\(id) \(measure)"]
        + [limit, subject].map { ($0.values[measure] ?? 0).rounded(to: 4) }
    }
  }
}
